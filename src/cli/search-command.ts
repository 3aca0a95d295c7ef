import path from 'node:path';
import picocolors from 'picocolors';
import type { Candidate } from '../engine/index.js';
import { openProject } from '../workspace/project.js';
import { attribution } from '../workspace/reports/report.js';
import { searchKnowledge } from '../workspace/search-knowledge.js';
import { openKnowledge } from '../workspace/sources.js';
import { bundledKnowledge } from './installation.js';
import { complain, displayPath, EXIT, print, hasColor } from './output.js';

/** The options of `claimcheck search`, as the command line gives them. */
export interface SearchOptions {
  readonly sources?: readonly string[];
  readonly bundled: boolean;
  readonly format: 'text' | 'json';
  readonly limit: number;
  readonly color: boolean;
}

/** Prints the statements that hold the words, best first; the exit code. */
export async function runSearch(words: readonly string[], options: SearchOptions): Promise<number> {
  const { root, config, problem } = await openProject(process.cwd());
  if (problem !== undefined) {
    complain(problem.message);
    return EXIT.failed;
  }
  const paths = [...config.sources, ...(options.sources ?? []).map((source) => path.resolve(source))];
  const bundled = options.bundled && config.bundled ? bundledKnowledge() : undefined;
  const { parts, skipped } = await openKnowledge({ root, paths, bundled });
  for (const entry of skipped) complain(`skipped ${displayPath(entry.path)}: ${entry.message}`);
  const found = searchKnowledge(parts, words.join(' '), options.limit);
  await print(options.format === 'json' ? asJson(found) : asText(found, options.color));
  return skipped.some((entry) => entry.reason !== 'unsupported') ? EXIT.failed : EXIT.clean;
}

function asJson(found: readonly Candidate[]): string {
  const statements = found.map(({ statement, score }) => ({
    statement: statement.text,
    headings: statement.context.headings,
    source: statement.source,
    range: statement.range,
    score,
  }));
  return `${JSON.stringify({ statements }, null, 2)}\n`;
}

function asText(found: readonly Candidate[], color: boolean): string {
  const { dim } = picocolors.createColors(color && hasColor());
  if (found.length === 0) return 'No statement holds these words.\n';
  return found
    .map(({ statement }) => `${statement.text}\n    ${dim(attribution(statement.source))}\n`)
    .join('');
}
