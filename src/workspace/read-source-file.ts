import path from 'node:path';
import { readBytes, type Outcome } from './read-text-file.js';
import { sourceBytes, sourceReader, unsupported, type ReadDocument } from './readers/registry.js';

/** What a source is called in its knowledge base: its path from `root`, with `/` between its parts. */
export function sourceId(file: string, root: string): string {
  return path.relative(root, file).replaceAll('\\', '/');
}

/** The source in one file; its id is the path relative to `root`. Never rejects. */
export async function readSourceFile(file: string, root: string): Promise<Outcome<ReadDocument>> {
  const bytes = await readSourceBytes(file);
  return 'skipped' in bytes ? bytes : readSourceIn(bytes.value, file, sourceId(file, root));
}

/** The bytes of a file that a reader can make a source of. Never rejects. */
export async function readSourceBytes(file: string): Promise<Outcome<Uint8Array>> {
  return sourceReader(file) === undefined
    ? { skipped: unsupported(file) }
    : readBytes(file, sourceBytes(file));
}

/** The source in the bytes of a file. Never rejects. */
export async function readSourceIn(
  bytes: Uint8Array,
  file: string,
  id: string,
): Promise<Outcome<ReadDocument>> {
  const load = sourceReader(file);
  return load === undefined ? { skipped: unsupported(file) } : (await load())(bytes, id);
}

/** Whether a source is text as it is: the offsets of its statements are offsets of its file. */
export function isTextSource(file: string): boolean {
  return TEXT.test(file);
}

const TEXT = /\.(?:md|markdown|mdx|txt)$/iu;
