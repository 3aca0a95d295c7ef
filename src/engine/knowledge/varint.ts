import type { GrowingBytes } from './growing.js';

/** Appends a number below 2³² as one to five bytes, seven bits each, the lowest first; the last has its high bit clear. */
export function pushVarint(bytes: GrowingBytes, value: number): void {
  let rest = value >>> 0;
  while (rest >= 0x80) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
}

/** All numbers of such bytes. Whatever the bytes are, there are no more numbers than bytes, each below 2³². */
export function readVarints(bytes: Uint8Array): readonly number[] {
  const values: number[] = [];
  let value = 0;
  let shift = 0;
  for (const byte of bytes) {
    value |= (byte & 0x7f) << shift;
    if (byte >= 0x80) {
      shift += 7;
      continue;
    }
    values.push(value >>> 0);
    value = 0;
    shift = 0;
  }
  return values;
}
