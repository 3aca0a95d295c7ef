import { embeddedKnowledge } from './embedded.js';
import { KnowledgeWriter } from './knowledge-writer.js';
import type { Knowledge, Source } from './types.js';

/**
 * An embedded store over the sources' statements, in the sources' order; an empty store for no sources. Takes time and
 * memory in proportion to their text. Never throws for what is in a source: what could not be read is in `skipped`.
 */
export function createKnowledge(sources: Iterable<Source>): Knowledge {
  const writer = new KnowledgeWriter();
  for (const source of sources) writer.addSource(source);
  return embeddedKnowledge(writer.finish());
}
