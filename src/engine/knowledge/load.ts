import { checksum } from './checksum.js';
import { damaged } from './damaged.js';
import { embeddedKnowledge } from './embedded.js';
import { aligned, CHECKSUM_AT, knowledgeFront, LENGTHS_AT, lengthsIn, SECTIONS_AT } from './format.js';
import { inMemory, pieceCount, storedIn, sumsOf, type KnowledgeRest, type StoredBytes } from './stored.js';
import { BYTES, NUMBERS, STORED, TEXTS, type KnowledgeTables } from './tables.js';
import type { TextTable } from './text-table.js';
import type { Knowledge } from './types.js';
import { validate } from './validate.js';
import { wordsOf } from './words.js';

/**
 * The store that `save` wrote. It reads from `bytes` as long as it lives, so these must not change. Throws `Error` with a
 * sentence for a person where they are no compiled knowledge, of another format, or damaged.
 */
export function loadKnowledge(bytes: Uint8Array): Knowledge {
  return embeddedKnowledge(loadTables(bytes));
}

/**
 * The same of the front of such bytes alone (see `knowledgeFront`): it reads the rest as it needs it, and looks at each piece
 * of it when it reads that. Throws as `loadKnowledge` does; where the rest is damaged, whoever asks for a statement in it gets
 * the error.
 */
export function loadKnowledgeFront(front: Uint8Array, rest: KnowledgeRest): Knowledge {
  return embeddedKnowledge(loadTables(front, rest));
}

/** The tables that `save` wrote, as views on the bytes. Throws as `loadKnowledge` does. */
export function loadTables(bytes: Uint8Array, rest?: KnowledgeRest): KnowledgeTables {
  const frontLength = knowledgeFront(bytes);
  const behind = rest?.length ?? bytes.length - frontLength;
  const lengths = lengthsIn(bytes).slice(-STORED.length);
  const front = bytes.subarray(0, frontLength);
  const isWhole =
    (rest === undefined ? behind >= 0 : bytes.length === frontLength) &&
    lengths.reduce((sum, length) => sum + aligned(length), 0) === behind;
  const words = wordsOf(front);
  if (!isWhole || words[CHECKSUM_AT / 4] !== checksum(words.subarray(LENGTHS_AT / 4))) throw damaged();
  let at = 0;
  const readStored = (length: number, sums: Uint32Array): StoredBytes => {
    const start = at;
    at += aligned(length);
    if (sums.length !== pieceCount(length)) throw damaged();
    if (rest !== undefined) return storedIn(rest, start, length, sums);
    return wholeStored(bytes.subarray(frontLength + start, frontLength + at), length, sums);
  };
  const tables = readTables(front, words, (i, sums) => readStored(lengths[i]!, sums));
  validate(tables);
  return tables;
}

/** Stored bytes that are in memory: all of them are looked at now. */
function wholeStored(bytes: Uint8Array, length: number, sums: Uint32Array): StoredBytes {
  if (sumsOf(wordsOf(bytes)).some((sum, i) => sum !== sums[i])) throw damaged();
  return inMemory(bytes.subarray(0, length));
}

/** The sections as views on the front, and what is stored behind it by its number and checksums. */
function readTables(
  bytes: Uint8Array,
  words: Uint32Array,
  readStored: (i: number, sums: Uint32Array) => StoredBytes,
): KnowledgeTables {
  const lengths = lengthsIn(bytes);
  let at = SECTIONS_AT;
  let next = 0;
  const numbers = (): Uint32Array => {
    const length = lengths[next++]!;
    const section = words.subarray(at / 4, at / 4 + length);
    at += 4 * length;
    return section;
  };
  const octets = (): Uint8Array => {
    const length = lengths[next++]!;
    const section = bytes.subarray(at, at + length);
    at += aligned(length);
    return section;
  };
  const text = (): TextTable => ({ offsets: numbers(), bytes: octets() });
  return {
    ...readEach(TEXTS, text),
    ...readEach(NUMBERS, numbers),
    ...readEach(BYTES, octets),
    ...readEach(STORED, (i) => readStored(i, numbers())),
  };
}

function readEach<Name extends string, Section>(
  names: readonly Name[],
  read: (i: number) => Section,
): Readonly<Record<Name, Section>> {
  return Object.fromEntries(names.map((name, i) => [name, read(i)])) as Record<Name, Section>;
}
