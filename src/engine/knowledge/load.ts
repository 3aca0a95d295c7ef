import type { SentenceContext } from '../claim/types.js';
import type { Skipped } from '../prose/types.js';
import { embeddedKnowledge } from './embedded.js';
import { aligned, checksum, HEADER_LENGTH, MAGIC, VERSION, type KnowledgeJson } from './format.js';
import type { Knowledge, SourceInfo, Statement } from './types.js';
import { decodeUtf8, encodeUtf8 } from './utf8.js';

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
  if (view.getUint32(12, true) !== checksum(bytes, 16))
    throw new Error('This compiled knowledge is damaged. Build it again.');
  const jsonLength = view.getUint32(16, true);
  const json = JSON.parse(
    decodeUtf8(bytes.subarray(HEADER_LENGTH, HEADER_LENGTH + jsonLength)),
  ) as KnowledgeJson;
  let at = aligned(HEADER_LENGTH + jsonLength);
  const numbers = (count: number): Uint32Array => {
    const array = new Uint32Array(count);
    for (let i = 0; i < count; i++, at += 4) array[i] = view.getUint32(at, true);
    return array;
  };
  const offsets = numbers(json.concepts.length + 1);
  const kinds = numbers(view.getUint32(20, true));
  const postings = numbers(offsets[json.concepts.length]!);
  return embeddedKnowledge({
    sources: json.sources as readonly SourceInfo[],
    statements: statementsOf(json),
    index: { concepts: json.concepts, offsets, postings, kinds },
    skipped: json.skipped as readonly Skipped[],
  });
}

function statementsOf(json: KnowledgeJson): readonly Statement[] {
  const sources = json.sources as readonly SourceInfo[];
  const contexts = json.contexts as readonly Omit<SentenceContext, 'before'>[];
  return json.statements.map(([source, text, start, end, context, before], id) => ({
    id,
    source: sources[source]!,
    text,
    range: { start, end },
    context: {
      ...contexts[context]!,
      before: typeof before === 'number' ? json.statements[before]![1] : before,
    },
  }));
}
