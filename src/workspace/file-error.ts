import type { Stats } from 'node:fs';
import type { Skipped } from '../engine/index.js';

/** What a failed file operation means, as a sentence for a person without the path. */
export function fileError(error: unknown): Skipped {
  const code = errorCode(error);
  const message =
    (code === undefined ? undefined : MEANINGS[code]) ?? `It could not be read (${describe(error)}).`;
  return { reason: 'unreadable', message };
}

/** Why a file or folder could not be written, as the end of a sentence. */
export function writeError(error: unknown): string {
  const code = errorCode(error);
  return (code === undefined ? undefined : WRITE_MEANINGS[code]) ?? describe(error);
}

/** Why something that exists and is no regular file is not read: opening a pipe would wait for ever. */
export function notAFile(stats: Pick<Stats, 'isDirectory'>): Skipped {
  const what = stats.isDirectory() ? 'It is a folder.' : 'It is not a regular file.';
  return { reason: 'unreadable', message: what };
}

/** Whether an operation failed because the file is not there. */
export function isMissing(error: unknown): boolean {
  const code = errorCode(error);
  return code === 'ENOENT' || code === 'ENOTDIR';
}

/** What an error says, whatever was thrown. */
export function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const MEANINGS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file or folder.',
  ENOTDIR: 'There is no such file or folder.',
  EACCES: 'Permission to read it is denied.',
  EPERM: 'Permission to read it is denied.',
  ELOOP: 'Its symbolic links lead in a circle.',
  EISDIR: 'It is a folder.',
  EMFILE: 'Too many files are open.',
  ENAMETOOLONG: 'Its name is too long.',
  ENXIO: 'It is not a regular file.',
};

const WRITE_MEANINGS: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota is used up',
  EEXIST: 'a file is in the way',
  ENOTDIR: 'a file is in the way',
  ENOENT: 'there is no such folder, and none can be made',
};

function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
