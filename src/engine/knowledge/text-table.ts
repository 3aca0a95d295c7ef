import { damaged } from './damaged.js';
import { GrowingBytes, GrowingNumbers } from './growing.js';
import { decodeUtf8, encodeUtf8 } from './utf8.js';

/** Texts by number: text `i` is the UTF-8 of the bytes from `offsets[i]` to `offsets[i + 1]`. */
export interface TextTable {
  readonly offsets: Uint32Array;
  readonly bytes: Uint8Array;
}

/** How many texts there are. */
export function textCount({ offsets }: TextTable): number {
  return offsets.length - 1;
}

/** The text of a number below `textCount`. Throws `Error` where the bytes are no UTF-8. */
export function textAt({ offsets, bytes }: TextTable, i: number): string {
  return textIn(bytes.subarray(offsets[i], offsets[i + 1]));
}

/** The text that bytes are. Throws `Error` where they are no UTF-8. */
export function textIn(bytes: Uint8Array): string {
  try {
    return decodeUtf8(bytes);
  } catch (cause) {
    throw damaged(cause);
  }
}

/** All texts, in order. Throws `Error` where the bytes are no UTF-8. */
export function textsOf(table: TextTable): readonly string[] {
  const { offsets, bytes } = table;
  const numbers = Array.from({ length: textCount(table) }, (_, i) => i);
  // Where each byte is a character, one decoding does for all.
  if (bytes.some((byte) => byte >= 0x80)) return numbers.map((i) => textAt(table, i));
  const all = decodeUtf8(bytes);
  return numbers.map((i) => all.slice(offsets[i], offsets[i + 1]));
}

/** The number of a text in a table whose texts ascend by their bytes; -1 where it is not there. */
export function findText({ offsets, bytes }: TextTable, text: string): number {
  const wanted = encodeUtf8(text);
  let low = 0;
  let high = offsets.length - 2;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = compareBytes(bytes, offsets[middle]!, offsets[middle + 1]!, wanted);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function compareBytes(bytes: Uint8Array, from: number, to: number, other: Uint8Array): number {
  const shared = Math.min(to - from, other.length);
  for (let i = 0; i < shared; i++) {
    const order = bytes[from + i]! - other[i]!;
    if (order !== 0) return order;
  }
  return to - from - other.length;
}

/** The order of two texts' UTF-8 bytes, without encoding them: that of UTF-16 but for surrogates, which come last. */
export function compareAsUtf8(left: string, right: string): number {
  const shared = Math.min(left.length, right.length);
  for (let i = 0; i < shared; i++) {
    const [a, b] = [left.charCodeAt(i), right.charCodeAt(i)];
    if (a !== b) return codePointRank(left, i, a) - codePointRank(right, i, b);
  }
  return left.length - right.length;
}

/** The code point that the unit at `i` is of; of a pair's second unit, any number above the first's lone one. */
function codePointRank(text: string, i: number, unit: number): number {
  if (unit < 0xd800 || unit > 0xdfff) return unit;
  if (unit < 0xdc00) return text.codePointAt(i)!;
  const before = text.charCodeAt(i - 1);
  return before >= 0xd800 && before < 0xdc00 ? 0x110000 + unit : unit;
}

/** Texts, appended. */
export class TextWriter {
  readonly #offsets = new GrowingNumbers();
  readonly #bytes = new GrowingBytes();

  constructor() {
    this.#offsets.push(0);
  }

  get length(): number {
    return this.#offsets.length - 1;
  }

  add(text: string): void {
    this.#bytes.append(encodeUtf8(text));
    this.#offsets.push(this.#bytes.length);
  }

  append({ offsets, bytes }: TextTable): void {
    this.#offsets.append(offsets.subarray(1), this.#bytes.length);
    this.#bytes.append(bytes);
  }

  finish(): TextTable {
    return { offsets: this.#offsets.finish(), bytes: this.#bytes.finish() };
  }
}
