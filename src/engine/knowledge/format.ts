/**
 * The layout of compiled knowledge, all numbers 32 bits, little-endian:
 * magic (8 bytes), version, checksum of all that follows, the length of each section in numbers or bytes,
 * then the sections, each filled up with zeros to a multiple of four bytes. The order of the sections is that of `SECTIONS`.
 */
import { BYTES, NUMBERS, TEXTS } from './tables.js';

export const MAGIC = 'CLAIMKB\n';
/** Raised whenever the layout or what the index holds changes; other versions are refused. */
export const VERSION = 4;
/** Where the version, the checksum and the lengths stand. */
export const VERSION_AT = 8;
export const CHECKSUM_AT = 12;
export const LENGTHS_AT = 16;

/** The size in bytes of what each section holds: numbers or bytes. */
export const SECTIONS: readonly (1 | 4)[] = [
  ...TEXTS.flatMap((): readonly (1 | 4)[] => [4, 1]),
  ...NUMBERS.map(() => 4 as const),
  ...BYTES.map(() => 1 as const),
];

/** Where the first section starts. */
export const SECTIONS_AT = LENGTHS_AT + 4 * SECTIONS.length;

/** The next multiple of four. */
export function aligned(offset: number): number {
  return Math.ceil(offset / 4) * 4;
}
