import type { Skipped } from '../prose/types.js';
import { readProse } from '../prose/read-prose.js';
import { embeddedKnowledge } from './embedded.js';
import { buildIndex } from './index-build.js';
import { readStatements } from './statements.js';
import type { Knowledge, Source, SourceInfo, Statement } from './types.js';

/** An embedded store over the sources' statements, in the sources' order; an empty store for no sources. */
export function createKnowledge(sources: Iterable<Source>): Knowledge {
  const infos: SourceInfo[] = [];
  const statements: Statement[] = [];
  const skipped: Skipped[] = [];
  for (const { text, format, ...info } of sources) {
    const prose = readProse({ text, format });
    infos.push(info);
    // One by one: spread over a call's arguments, a long source overflows the stack.
    for (const statement of readStatements(prose, info, statements.length)) statements.push(statement);
    for (const cut of prose.skipped) skipped.push({ ...cut, message: `${info.title}: ${cut.message}` });
  }
  return embeddedKnowledge({ sources: infos, statements, index: buildIndex(statements), skipped });
}
