import { embeddedKnowledge, tablesOf } from './embedded.js';
import { loadTables } from './load.js';
import { TextWriter, textCount } from './text-table.js';
import type { Knowledge, SourceInfo } from './types.js';

/**
 * A store that says other things of its sources, given in its order, and finds the same. Takes time in proportion to their
 * number. Throws `Error` where there are more or fewer of them than the store has.
 */
export function withSources(knowledge: Knowledge, sources: readonly SourceInfo[]): Knowledge {
  const tables = tablesOf(knowledge) ?? loadTables(knowledge.save());
  const count = textCount(tables.sources);
  if (sources.length !== count) throw new Error(`expected ${count} sources, got ${sources.length}`);
  const writer = new TextWriter();
  for (const source of sources) writer.add(JSON.stringify(source));
  return embeddedKnowledge({ ...tables, sources: writer.finish() });
}
