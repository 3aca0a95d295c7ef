import { checksum } from './checksum.js';
import { embeddedKnowledge } from './embedded.js';
import {
  aligned,
  CHECKSUM_AT,
  LENGTHS_AT,
  MAGIC,
  SECTIONS,
  SECTIONS_AT,
  VERSION,
  VERSION_AT,
} from './format.js';
import { damaged } from './damaged.js';
import { BYTES, NUMBERS, TEXTS, type KnowledgeTables } from './tables.js';
import type { TextTable } from './text-table.js';
import type { Knowledge } from './types.js';
import { encodeUtf8 } from './utf8.js';
import { validate } from './validate.js';
import { wordsOf } from './words.js';

/**
 * The store that `save` wrote. It reads from `bytes` as long as it lives, so these must not change. Throws `Error` with a
 * sentence for a person where they are no compiled knowledge, of another format, or damaged.
 */
export function loadKnowledge(bytes: Uint8Array): Knowledge {
  return embeddedKnowledge(loadTables(bytes));
}

/** The tables that `save` wrote, as views on the bytes. Throws as `loadKnowledge` does. */
export function loadTables(bytes: Uint8Array): KnowledgeTables {
  const magic = encodeUtf8(MAGIC);
  if (bytes.length < SECTIONS_AT || magic.some((byte, i) => bytes[i] !== byte))
    throw new Error('This file is no compiled knowledge.');
  const words = wordsOf(bytes);
  const version = words[VERSION_AT / 4]!;
  if (version !== VERSION)
    throw new Error(
      `This knowledge was compiled in format ${version}; this Claimcheck reads format ${VERSION}. Build it again.`,
    );
  if (bytes.length % 4 !== 0 || words[CHECKSUM_AT / 4] !== checksum(words.subarray(LENGTHS_AT / 4)))
    throw damaged();
  const tables = readTables(bytes, words);
  validate(tables);
  return tables;
}

/** The sections as views on the file. That they fill it to its end is all that their lengths can say wrongly. */
function readTables(bytes: Uint8Array, words: Uint32Array): KnowledgeTables {
  const lengths = words.subarray(LENGTHS_AT / 4, SECTIONS_AT / 4);
  const size = SECTIONS.reduce((sum: number, width, i) => sum + aligned(width * lengths[i]!), SECTIONS_AT);
  if (size !== bytes.length) throw damaged();
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
  };
}

function readEach<Name extends string, Section>(
  names: readonly Name[],
  read: () => Section,
): Readonly<Record<Name, Section>> {
  return Object.fromEntries(names.map((name) => [name, read()])) as Record<Name, Section>;
}
