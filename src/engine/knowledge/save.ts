import { checksum } from './checksum.js';
import { aligned, CHECKSUM_AT, LENGTHS_AT, MAGIC, SECTIONS_AT, VERSION, VERSION_AT } from './format.js';
import { BYTES, NUMBERS, TEXTS, type KnowledgeTables } from './tables.js';
import { encodeUtf8 } from './utf8.js';
import { setWords, wordsOf } from './words.js';

/** The compiled form of a store: the same tables give the same bytes. */
export function save(tables: KnowledgeTables): Uint8Array {
  const sections = sectionsOf(tables);
  const bytes = new Uint8Array(
    sections.reduce((size, { byteLength }) => size + aligned(byteLength), SECTIONS_AT),
  );
  let at = SECTIONS_AT;
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
    sections.map(({ length }) => length),
  );
  setWords(bytes, CHECKSUM_AT, [checksum(wordsOf(bytes.subarray(LENGTHS_AT)))]);
  return bytes;
}

function sectionsOf(tables: KnowledgeTables): readonly (Uint32Array | Uint8Array)[] {
  return [
    ...TEXTS.flatMap((name) => [tables[name].offsets, tables[name].bytes]),
    ...NUMBERS.map((name) => tables[name]),
    ...BYTES.map((name) => tables[name]),
  ];
}
