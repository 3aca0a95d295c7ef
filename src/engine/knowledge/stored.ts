import { checksum } from './checksum.js';
import { damaged } from './damaged.js';
import { wordsOf } from './words.js';

/** Bytes that may lie elsewhere than in memory: what of the tables is read only where a statement is. */
export interface StoredBytes {
  readonly length: number;
  /**
   * Those from one place to before another, both within the length: they hold until the next call. Throws `Error` where they
   * cannot be read, or are not those that were written.
   */
  readonly read: (from: number, to: number) => Uint8Array;
}

/** What of compiled knowledge is not in memory: the file behind its front, which the host keeps open. */
export interface KnowledgeRest {
  /** In bytes. */
  readonly length: number;
  /**
   * Fills `bytes` with those from `at` on, counted from where the rest begins, and returns how many there were. Throws where
   * it cannot read.
   */
  readonly read: (at: number, bytes: Uint8Array) => number;
  /** What is thrown instead of the usual `Error` where the bytes are not those that were written. */
  readonly refused?: () => Error;
}

/** Each piece of this many bytes has its checksum, and is read whole: one page of a disk, a few microseconds. */
export const PIECE = 4096;

/** Bytes in memory. */
export function inMemory(bytes: Uint8Array): StoredBytes {
  return { length: bytes.length, read: (from, to) => bytes.subarray(from, to) };
}

/** The checksum of each piece of bytes, the last filled up with zeros to a multiple of four bytes. */
export function sumsOf(words: Uint32Array): Uint32Array {
  const size = PIECE / 4;
  return Uint32Array.from({ length: Math.ceil(words.length / size) }, (_, i) =>
    checksum(words.subarray(i * size, (i + 1) * size)),
  );
}

/** How many pieces some bytes have. */
export function pieceCount(length: number): number {
  return Math.ceil(length / PIECE);
}

/** `length` bytes of the rest from `start` on, each piece held against its checksum when it is read. */
export function storedIn(rest: KnowledgeRest, start: number, length: number, sums: Uint32Array): StoredBytes {
  const end = Math.ceil(length / 4) * 4;
  // What was read last: a statement and the one before it mostly lie in one piece.
  let [base, held] = [0, new Uint8Array()];
  const hold = (from: number, to: number): void => {
    const first = Math.floor(from / PIECE);
    const bytes = new Uint8Array(Math.min(end, pieceCount(to) * PIECE) - first * PIECE);
    readWhole(rest, start + first * PIECE, bytes);
    const words = wordsOf(bytes);
    for (let at = 0; at < bytes.length; at += PIECE) {
      const sum = checksum(words.subarray(at / 4, (at + PIECE) / 4));
      if (sum !== sums[first + at / PIECE]) throw rest.refused?.() ?? damaged();
    }
    [base, held] = [first * PIECE, bytes];
  };
  const read = (from: number, to: number): Uint8Array => {
    if (from < base || to > base + held.length) hold(from, to);
    return held.subarray(from - base, to - base);
  };
  return { length, read };
}

function readWhole(rest: KnowledgeRest, at: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) {
    const count = rest.read(at + done, bytes.subarray(done));
    if (count <= 0) throw rest.refused?.() ?? damaged();
    done += count;
  }
}

/** Copies all stored bytes to a place in other bytes, a stretch at a time. */
export function copyStored(stored: StoredBytes, target: Uint8Array, at: number): void {
  for (const [from, to] of stretchesOf(stored)) target.set(stored.read(from, to), at + from);
}

/** Where the stretches of stored bytes begin and end that are read at once where all are read: a megabyte each. */
export function* stretchesOf({ length }: StoredBytes): Generator<readonly [from: number, to: number]> {
  for (let from = 0; from < length; from += STRETCH) yield [from, Math.min(length, from + STRETCH)];
}

const STRETCH = 256 * PIECE;
