import type { GrowingBytes } from './growing.js';

/**
 * Numbers packed one after another, each in as many bits as the largest needs, the lowest bits first. They are read without
 * a branch: what varies in length has to be guessed by the processor, and a wrong guess costs more than the reading.
 */

/** The bits of the widest number: with seven more, which it may start behind, they are within four bytes. */
export const MOST_BITS = 25;

/** What stands behind packed numbers, so that four bytes can be read where the last one starts. */
export const PADDING = 4;

/** How many bits each of `count` numbers has that take so many bytes; 0 for none. */
export function widthOf(bytes: number, count: number): number {
  return count === 0 ? 0 : Math.min(MOST_BITS, Math.floor((8 * bytes) / count));
}

/** Appends numbers below 2 to the power of `MOST_BITS`. Their bytes and how many they are say how they are read. */
export function pushPacked(target: GrowingBytes, numbers: readonly number[]): void {
  const largest = numbers.reduce((most, number) => Math.max(most, number), 0);
  const bits = 32 - Math.clz32(largest);
  const width = widthOf(Math.ceil((bits * numbers.length) / 8), numbers.length);
  // The bits that do not fill a byte yet, at most seven and a number.
  let [rest, held] = [0, 0];
  for (const number of numbers) {
    rest |= number << held;
    for (held += width; held >= 8; held -= 8) {
      target.push(rest & 0xff);
      rest >>>= 8;
    }
  }
  if (held > 0) target.push(rest);
}
