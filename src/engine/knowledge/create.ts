import { LIMITS } from '../prose/limits.js';
import type { Skipped } from '../prose/types.js';
import { readProse } from '../prose/read-prose.js';
import { embeddedKnowledge } from './embedded.js';
import { buildIndex } from './index-build.js';
import { readStatements } from './statements.js';
import type { Knowledge, Source, SourceInfo, Statement } from './types.js';

const CROWDED = `A sentence or row is compared by its first ${LIMITS.sentenceQuantities} numbers only.`;

/** An embedded store over the sources' statements, in the sources' order; an empty store for no sources. */
export function createKnowledge(sources: Iterable<Source>): Knowledge {
  const infos: SourceInfo[] = [];
  const statements: Statement[] = [];
  const skipped: Skipped[] = [];
  for (const { text, format, pages = [], ...info } of sources) {
    const prose = readProse({ text, format });
    infos.push(info);
    // One by one: spread over a call's arguments, a long source overflows the stack.
    for (const statement of readStatements(prose, info, pages, statements.length)) statements.push(statement);
    for (const cut of prose.skipped) skipped.push({ ...cut, message: `${info.title}: ${cut.message}` });
  }
  const { index, crowded } = buildIndex(statements);
  for (const { source, range } of crowded)
    skipped.push({ reason: 'too-many-quantities', message: `${source.title}: ${CROWDED}`, range });
  return embeddedKnowledge({ sources: infos, statements, index, skipped });
}
