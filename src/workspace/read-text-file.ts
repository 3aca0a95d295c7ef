import { constants } from 'node:fs';
import fs from 'node:fs/promises';
import type { Skipped } from '../engine/index.js';
import { FILE_LIMITS } from './limits.js';
import { fileError, notAFile } from './file-error.js';
import { readRange } from './read-range.js';
import { decodeWindows1252 } from './windows-1252.js';

/** What a text's bytes were read as. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The text of a file without its byte order mark. */
export interface TextFile {
  readonly text: string;
  readonly encoding: Encoding;
  /** A sentence for a person where the encoding had to be guessed. */
  readonly note?: string;
}

/** Either what was read, or why it was not. */
export type Outcome<T> = { readonly value: T } | { readonly skipped: Skipped };

/** Makes something of a file of that size, and says how many bytes it read. */
type Read<T> = (
  handle: fs.FileHandle,
  size: number,
) => Promise<{ readonly value: T; readonly length: number }>;

/** The bytes of a regular file of at most `limit` bytes, as they stood at one moment: see `readStable`. Never throws. */
export async function readBytes(path: string, limit: number): Promise<Outcome<Uint8Array>> {
  return readStable(path, limit, async (handle, size) => {
    const { bytes, length: read } = await readRange(handle, 0, size);
    const { bytesRead: beyond } = await handle.read(Buffer.alloc(1), 0, 1, size);
    // It did not grow where nothing is there beyond its end, nor shrink where every piece was there.
    return { value: bytes, length: beyond > 0 ? size + beyond : read };
  });
}

/**
 * What `read` makes of a regular file of at most `limit` bytes; it is given the file's size, and must try to read on
 * beyond it. A file that keeps changing while it is read is `unreadable`. Never throws for what is in the file or in its
 * place, and waits for no pipe.
 */
export async function readStable<T>(path: string, limit: number, read: Read<T>): Promise<Outcome<T>> {
  try {
    const stats = await fs.stat(path);
    // To open a device may do something; a pipe that took the file's place since would wait for a writer.
    if (!stats.isFile()) return { skipped: notAFile(stats) };
    const handle = await fs.open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      return await readHandle(handle, limit, read);
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { skipped: fileError(error) };
  }
}

async function readHandle<T>(handle: fs.FileHandle, limit: number, read: Read<T>): Promise<Outcome<T>> {
  for (let attempt = 0; attempt < FILE_LIMITS.readAttempts; attempt++) {
    const before = await handle.stat();
    if (!before.isFile()) return { skipped: notAFile(before) };
    if (before.size > limit) return { skipped: tooLarge(before.size, limit) };
    const { value, length } = await read(handle, before.size);
    const after = await handle.stat();
    const isSame = after.size === before.size && after.mtimeMs === before.mtimeMs;
    if (isSame && length === before.size) return { value };
  }
  return { skipped: { reason: 'unreadable', message: 'It changes while it is read.' } };
}

/** The text of a file: `too-large`, `binary` or `unreadable` where it has none. Never throws. */
export async function readTextFile(
  path: string,
  limit: number = FILE_LIMITS.textBytes,
): Promise<Outcome<TextFile>> {
  const bytes = await readBytes(path, limit);
  return 'skipped' in bytes ? bytes : decodeText(bytes.value);
}

/**
 * The text of some bytes: by their byte order mark, else UTF-8, else Windows-1252 with a note. `binary` where they hold
 * NUL or too many control characters.
 */
export function decodeText(bytes: Uint8Array): Outcome<TextFile> {
  const marked = MARKS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  if (marked !== undefined && marked.encoding !== 'utf-8') return { value: decode(bytes, marked.encoding) };
  if (looksBinary(bytes)) {
    return { skipped: { reason: 'binary', message: 'It is not text: it holds binary data.' } };
  }
  try {
    return { value: { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' } };
  } catch {
    const note = 'It is not UTF-8; it was read as Windows-1252.';
    return { value: { text: decodeWindows1252(bytes), encoding: 'windows-1252', note } };
  }
}

const MARKS: readonly { readonly mark: readonly number[]; readonly encoding: Encoding }[] = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
];

function decode(bytes: Uint8Array, encoding: Encoding): TextFile {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, FILE_LIMITS.sniffedBytes);
  if (sample.includes(0)) return true;
  let controls = 0;
  for (const byte of sample) if (byte < 0x20 && !TEXT_CONTROLS.has(byte)) controls++;
  return controls > sample.length * FILE_LIMITS.controlRatio;
}

/** Tab, line feed, form feed, carriage return, escape. */
const TEXT_CONTROLS: ReadonlySet<number> = new Set([9, 10, 12, 13, 27]);

function tooLarge(size: number, limit: number): Skipped {
  return { reason: 'too-large', message: `It is ${megabytes(size)}; at most ${megabytes(limit)} are read.` };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
