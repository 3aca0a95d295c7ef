import { Unzip, UnzipInflate } from 'fflate';
import type { Skipped } from '../../engine/index.js';
import { READER_LIMITS } from '../limits.js';
import type { Outcome } from '../read-text-file.js';

/** The archive gets in by pieces of so many bytes: deflate makes a thousand times as many of them at the most. */
const PIECE = 16_384;

/**
 * The wanted parts of an archive by their names; without those it does not hold. What is unpacked is counted while it is
 * unpacked, whatever the archive says of its sizes, so that a bomb is given up early. Throws where it is damaged.
 */
export function unzipParts(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Outcome<ReadonlyMap<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array[]>();
  let entries = 0;
  let unpacked = 0;
  const unzip = new Unzip((file) => {
    entries++;
    if (!wanted(file.name) || parts.has(file.name)) return;
    const pieces: Uint8Array[] = [];
    parts.set(file.name, pieces);
    file.ondata = (error, piece) => {
      if (error !== null) throw error;
      unpacked += piece.length;
      if (unpacked <= READER_LIMITS.unpackedBytes) pieces.push(piece);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += PIECE) {
    unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
    const { unpackedBytes, archiveEntries } = READER_LIMITS;
    if (unpacked > unpackedBytes) return tooLarge(`unpacks to more than ${unpackedBytes / 1_000_000} MB`);
    if (entries > archiveEntries) return tooLarge(`holds more than ${archiveEntries} files`);
  }
  return { value: new Map(Array.from(parts, ([name, pieces]) => [name, joined(pieces)])) };
}

/**
 * Why a file is not the archive that its extension says: an Office document under a password or of before 2007 is another
 * kind of container. Undefined where it begins as an archive does.
 */
export function notAnArchive(bytes: Uint8Array, name: string): Skipped | undefined {
  if (startsWith(bytes, ARCHIVE)) return undefined;
  if (startsWith(bytes, COMPOUND_FILE))
    return { reason: 'unreadable', message: `It is encrypted, or not ${name} but a format of before 2007.` };
  return { reason: 'invalid', message: `It is not ${name}.` };
}

const ARCHIVE = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

function tooLarge(what: string): { readonly skipped: Skipped } {
  return { skipped: { reason: 'too-large', message: `It ${what}. It was not read.` } };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
