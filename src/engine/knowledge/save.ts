import { checksum } from './checksum.js';
import { aligned, CHECKSUM_AT, LENGTHS_AT, MAGIC, SECTIONS_AT, VERSION, VERSION_AT } from './format.js';
import { copyStored, pieceCount, sumsOf } from './stored.js';
import { BYTES, NUMBERS, STORED, TEXTS, type KnowledgeTables } from './tables.js';
import { encodeUtf8 } from './utf8.js';
import { setWords, wordsOf } from './words.js';

/**
 * The compiled form of a store: the same tables give the same bytes. Throws `Error` where stored bytes cannot be read, or are
 * damaged.
 */
export function save(tables: KnowledgeTables): Uint8Array {
  const stored = STORED.map((name) => tables[name]);
  const sums = stored.map(({ length }) => new Uint32Array(pieceCount(length)));
  const sections = [...sectionsOf(tables), ...sums];
  const front = sections.reduce((size, { byteLength }) => size + aligned(byteLength), SECTIONS_AT);
  const bytes = new Uint8Array(stored.reduce((size, { length }) => size + aligned(length), front));
  let at = front;
  for (const [i, one] of stored.entries()) {
    copyStored(one, bytes, at);
    sums[i]!.set(sumsOf(wordsOf(bytes.subarray(at, at + aligned(one.length)))));
    at += aligned(one.length);
  }
  at = SECTIONS_AT;
  for (const section of sections) {
    if (section instanceof Uint32Array) setWords(bytes, at, section);
    else bytes.set(section, at);
    at += aligned(section.byteLength);
  }
  bytes.set(encodeUtf8(MAGIC));
  setWords(bytes, VERSION_AT, [VERSION]);
  setWords(
    bytes,
    LENGTHS_AT,
    [...sections, ...stored].map(({ length }) => length),
  );
  setWords(bytes, CHECKSUM_AT, [checksum(wordsOf(bytes.subarray(LENGTHS_AT, front)))]);
  return bytes;
}

function sectionsOf(tables: KnowledgeTables): readonly (Uint32Array | Uint8Array)[] {
  return [
    ...TEXTS.flatMap((name) => [tables[name].offsets, tables[name].bytes]),
    ...NUMBERS.map((name) => tables[name]),
    ...BYTES.map((name) => tables[name]),
  ];
}
