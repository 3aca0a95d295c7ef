import { embeddedKnowledge, type KnowledgeParts } from './embedded.js';
import { aligned, checksum, HEADER_LENGTH, MAGIC, VERSION } from './format.js';
import { readJson, statementsOf } from './read-json.js';
import type { Knowledge } from './types.js';
import { decodeUtf8, encodeUtf8 } from './utf8.js';

const DAMAGED = 'This compiled knowledge is damaged. Build it again.';

/** The store that `save` wrote. Throws `Error` with a sentence for a person where the bytes are no compiled knowledge. */
export function loadKnowledge(bytes: Uint8Array): Knowledge {
  const magic = encodeUtf8(MAGIC);
  if (bytes.length < HEADER_LENGTH || magic.some((byte, i) => bytes[i] !== byte))
    throw new Error('This file is no compiled knowledge.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = view.getUint32(8, true);
  if (version !== VERSION)
    throw new Error(
      `This knowledge was compiled in format ${version}; this Claimcheck reads format ${VERSION}. Build it again.`,
    );
  if (view.getUint32(12, true) !== checksum(bytes, 16)) throw new Error(DAMAGED);
  return embeddedKnowledge(readParts(bytes, view));
}

/** A right checksum proves no honest writer: every count and number is held against what the file has. */
function readParts(bytes: Uint8Array, view: DataView): KnowledgeParts {
  const jsonEnd = HEADER_LENGTH + view.getUint32(16, true);
  const count = view.getUint32(20, true);
  try {
    const json = readJson(JSON.parse(decodeUtf8(bytes.subarray(HEADER_LENGTH, jsonEnd))));
    let at = aligned(jsonEnd);
    const numbers = (length: number): Uint32Array => {
      if (at + 4 * length > bytes.length) throw new RangeError('The arrays end before their last number.');
      const array = new Uint32Array(length);
      for (let i = 0; i < length; i++, at += 4) array[i] = view.getUint32(at, true);
      return array;
    };
    if (json.statements.length !== count) throw new RangeError('The header counts other statements.');
    const offsets = numbers(json.concepts.length + 1);
    const kinds = numbers(count);
    const postings = numbers(offsets.at(-1) ?? 0);
    if (offsets.some((offset, i) => i > 0 && offset < offsets[i - 1]!))
      throw new RangeError('The postings are out of order.');
    if (postings.some((posting) => posting >>> 1 >= count))
      throw new RangeError('A posting names no statement.');
    const index = { concepts: json.concepts, offsets, postings, kinds };
    return { sources: json.sources, statements: statementsOf(json), index, skipped: json.skipped };
  } catch (cause) {
    throw new Error(DAMAGED, { cause });
  }
}
