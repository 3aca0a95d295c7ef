import path from 'node:path';
import picomatch from 'picomatch';

/** Whether a file or folder, given by its absolute path, matches one of the globs. */
export type Matches = (file: string) => boolean;

/** Globs relative to `root`. A glob that names a folder also matches everything in it; no globs match nothing. */
export function matcher(root: string, globs: readonly string[]): Matches {
  if (globs.length === 0) return () => false;
  const plain = globs.map((glob) => glob.replace(/^\.\//u, '').replace(/\/+$/u, ''));
  const match = picomatch([...plain, ...plain.map((glob) => `${glob}/**`)], { dot: true });
  return (file) => {
    const relative = path.relative(root, file).replaceAll('\\', '/');
    return relative !== '' && match(relative);
  };
}

/** Whether a glob says which kinds of file it wants: its last part has an extension. */
export function namesExtension(glob: string): boolean {
  return (glob.split('/').at(-1) ?? '').includes('.');
}
