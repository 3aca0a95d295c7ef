import path from 'node:path';

/** A title from a file's name: without its ending, with spaces for what stands for them. The name where nothing is left. */
export function titleOf(file: string): string {
  const name = path.posix.basename(file, path.posix.extname(file));
  const words = name.replaceAll(/[_\s]+|(?<=\p{L})-(?=[\p{L}\p{N}])|(?<=\p{N})-(?=\p{L})/gu, ' ').trim();
  return words === '' ? name : words.charAt(0).toUpperCase() + words.slice(1);
}
