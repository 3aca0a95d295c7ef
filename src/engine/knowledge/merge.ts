import { embeddedKnowledge, tablesOf } from './embedded.js';
import { KnowledgeWriter } from './knowledge-writer.js';
import { loadTables } from './load.js';
import type { Knowledge } from './types.js';

/**
 * One store over several, in their order: the same as one made of all their sources at once, without reading these again.
 * An empty store for no parts. Takes time and memory in proportion to what the parts hold; a source that two of them hold
 * is there twice. Throws `Error` where a part is damaged.
 */
export function mergeKnowledge(parts: readonly Knowledge[]): Knowledge {
  const [first, ...others] = parts;
  if (first !== undefined && others.length === 0) return first;
  const writer = new KnowledgeWriter();
  for (const part of parts) writer.addTables(tablesOf(part) ?? loadTables(part.save()));
  return embeddedKnowledge(writer.finish());
}
