/**
 * The layout of compiled knowledge, all numbers 32 bits, little-endian. The front, which has to be in memory:
 * magic (8 bytes), version, checksum of all of the front that follows, the length of each section in numbers or bytes,
 * then the sections, each filled up with zeros to a multiple of four bytes, in the order of `SECTIONS`. Behind the front,
 * filled up alike, the stored bytes in the order of `STORED`: the last sections of the front are their checksums, one for
 * each piece.
 */
import { BYTES, NUMBERS, STORED, TEXTS } from './tables.js';
import { encodeUtf8 } from './utf8.js';
import { wordsOf } from './words.js';

/** What a file begins with. */
export const MAGIC = 'CLAIMKB\n';
/** Raised whenever the layout or what the index holds changes; other versions are refused. */
export const VERSION = 7;
/** Where the version stands, in bytes. */
export const VERSION_AT = 8;
/** Where the checksum of the front stands, in bytes. */
export const CHECKSUM_AT = 12;
/** Where the lengths of the sections stand, in bytes. */
export const LENGTHS_AT = 16;

/** The size in bytes of what each section of the front holds: numbers or bytes. */
const SECTIONS: readonly (1 | 4)[] = [
  ...TEXTS.flatMap((): readonly (1 | 4)[] => [4, 1]),
  ...NUMBERS.map(() => 4 as const),
  ...BYTES.map(() => 1 as const),
  ...STORED.map(() => 4 as const),
];

/** Where the first section starts: what stands before it says how long the front is. */
export const SECTIONS_AT = LENGTHS_AT + 4 * (SECTIONS.length + STORED.length);

/** The next multiple of four. */
export function aligned(offset: number): number {
  return Math.ceil(offset / 4) * 4;
}

/** The lengths of all sections and stored bytes, from the bytes before the first section. */
export function lengthsIn(header: Uint8Array): Uint32Array {
  return wordsOf(header.subarray(LENGTHS_AT, SECTIONS_AT));
}

/**
 * How many bytes of compiled knowledge have to be in memory, by its first `KNOWLEDGE_HEADER` bytes. Throws `Error` with a
 * sentence for a person where these are not of compiled knowledge, or of another format.
 */
export function knowledgeFront(header: Uint8Array): number {
  const magic = encodeUtf8(MAGIC);
  if (header.length < SECTIONS_AT || magic.some((byte, i) => header[i] !== byte))
    throw new Error('This file is no compiled knowledge.');
  const version = wordsOf(header.subarray(VERSION_AT, VERSION_AT + 4))[0]!;
  if (version !== VERSION)
    throw new Error(
      `This knowledge was compiled in format ${version}; this Claimcheck reads format ${VERSION}. Build it again.`,
    );
  const lengths = lengthsIn(header);
  return SECTIONS.reduce((sum: number, width, i) => sum + aligned(width * lengths[i]!), SECTIONS_AT);
}

/** How many bytes of a file `knowledgeFront` has to see. */
export const KNOWLEDGE_HEADER = SECTIONS_AT;
