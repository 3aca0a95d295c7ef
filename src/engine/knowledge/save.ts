import type { KnowledgeParts } from './embedded.js';
import {
  aligned,
  checksum,
  HEADER_LENGTH,
  MAGIC,
  VERSION,
  type KnowledgeJson,
  type StatementRow,
} from './format.js';
import { encodeUtf8 } from './utf8.js';

/** The compiled form of a store: the same parts give the same bytes. */
export function save(parts: KnowledgeParts): Uint8Array {
  const json = encodeUtf8(JSON.stringify(jsonOf(parts)));
  const { offsets, postings, kinds } = parts.index;
  const arraysAt = aligned(HEADER_LENGTH + json.length);
  const bytes = new Uint8Array(arraysAt + 4 * (offsets.length + kinds.length + postings.length));
  const view = new DataView(bytes.buffer);
  bytes.set(json, HEADER_LENGTH);
  let at = arraysAt;
  for (const array of [offsets, kinds, postings]) {
    for (const value of array) {
      view.setUint32(at, value, true);
      at += 4;
    }
  }
  bytes.set(encodeUtf8(MAGIC), 0);
  view.setUint32(8, VERSION, true);
  view.setUint32(16, json.length, true);
  view.setUint32(20, parts.statements.length, true);
  view.setUint32(12, checksum(bytes, 16), true);
  return bytes;
}

function jsonOf(parts: KnowledgeParts): KnowledgeJson {
  const sourceNumbers = new Map(parts.sources.map((source, i) => [source, i]));
  const contexts = new Map<string, number>();
  const statements = parts.statements.map((statement, i): StatementRow => {
    const { before, ...shared } = statement.context;
    const key = JSON.stringify(shared);
    const context = contexts.get(key) ?? contexts.size;
    contexts.set(key, context);
    const follows = i > 0 && parts.statements[i - 1]!.text === before;
    return [
      sourceNumbers.get(statement.source) ?? 0,
      statement.text,
      statement.range.start,
      statement.range.end,
      context,
      follows ? i - 1 : before,
    ];
  });
  return {
    sources: parts.sources,
    contexts: [...contexts.keys()].map((key): unknown => JSON.parse(key)),
    statements,
    concepts: parts.index.concepts,
    skipped: parts.skipped,
  };
}
