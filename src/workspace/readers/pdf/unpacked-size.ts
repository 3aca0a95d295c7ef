import zlib from 'node:zlib';
import type { Skipped } from '../../../engine/index.js';
import { READER_LIMITS } from '../../limits.js';

/**
 * Why the packed parts of a PDF cannot be unpacked within bounds; undefined where they can. Pictures are not looked at:
 * reading text unpacks none. One pass over the bytes; what is unpacked in all is bounded too, for parts may overlap.
 */
export function unpacksToTooMuch(bytes: Uint8Array): Skipped | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let unpacked = 0;
  for (let at = file.indexOf(STREAM); at >= 0; at = file.indexOf(STREAM, at + STREAM.length)) {
    if (isEnd(file, at) || isPicture(file, at)) continue;
    const size = sizeOf(file.subarray(contentAt(file, at)), 0);
    unpacked += size;
    if (size > READER_LIMITS.pdfPartBytes || unpacked > READER_LIMITS.pdfUnpackedBytes) return TOO_MUCH;
  }
  return undefined;
}

const STREAM = 'stream';
const TOO_MUCH: Skipped = {
  reason: 'too-large',
  message: 'It unpacks to more than any text needs. It was not read.',
};

/** How many bytes packed data unpack to, packed several times too; 0 for data that are not packed. */
function sizeOf(packed: Buffer, depth: number): number {
  const isPacked = packed.length > 2 && (packed[0]! & 0x0f) === 8 && packed.readUInt16BE(0) % 31 === 0;
  if (!isPacked || depth > TIMES_PACKED) return isPacked ? Number.POSITIVE_INFINITY : 0;
  try {
    const content = zlib.inflateSync(packed, {
      finishFlush: zlib.constants.Z_SYNC_FLUSH,
      maxOutputLength: READER_LIMITS.pdfPartBytes,
    });
    return Math.max(content.length, sizeOf(content, depth + 1));
  } catch (error) {
    const isTooLong = error instanceof RangeError;
    return isTooLong ? Number.POSITIVE_INFINITY : 0;
  }
}

/** Nothing is packed more often for a good reason. */
const TIMES_PACKED = 3;

/** `endstream`. */
function isEnd(file: Buffer, at: number): boolean {
  return file.toString('latin1', Math.max(0, at - 3), at) === 'end';
}

function isPicture(file: Buffer, at: number): boolean {
  const before = file.toString('latin1', Math.max(0, at - 600), at);
  return /\/Subtype\s*\/Image\b/u.test(before.slice(before.lastIndexOf(' obj')));
}

/** Where the data begin: behind the line's end that follows the word. */
function contentAt(file: Buffer, at: number): number {
  const start = at + STREAM.length;
  if (file[start] === 0x0d && file[start + 1] === 0x0a) return start + 2;
  return file[start] === 0x0a || file[start] === 0x0d ? start + 1 : start;
}
