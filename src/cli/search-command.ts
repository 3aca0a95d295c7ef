import picocolors from 'picocolors';
import { openProject } from '../workspace/project.js';
import { attribution } from '../workspace/reports/report.js';
import { oneLine, printable } from '../workspace/reports/escape.js';
import { searchKnowledge } from '../workspace/search-knowledge.js';
import { openSources, placesOf, type SourceOptions } from './open-sources.js';
import { complain, displayPath, EXIT, print, hasColor } from './output.js';
import { placeStatements, type PlacedStatement } from './place-statements.js';
import { isUnread } from './unread.js';

/** The options of `claimcheck search`, as the command line gives them. */
export interface SearchOptions extends SourceOptions {
  readonly format: 'text' | 'json';
  readonly limit: number;
  readonly color: boolean;
}

/** Prints the statements that hold the words, best first; the exit code. */
export async function runSearch(words: readonly string[], options: SearchOptions): Promise<number> {
  const project = await openProject(process.cwd());
  if (project.problem !== undefined) {
    complain(project.problem.message);
    return EXIT.failed;
  }
  const { parts, files, skipped } = await openSources(placesOf(project, options));
  for (const entry of skipped) complain(`skipped ${displayPath(entry.path)}: ${entry.message}`);
  if (parts.length === 0) complain('there are no sources to search');
  const found = searchKnowledge(parts, words.join(' '), options.limit);
  const placed = await placeStatements(found, project.root, new Set(files));
  await print(options.format === 'json' ? asJson(placed) : asText(placed, options.color));
  return skipped.some(isUnread) ? EXIT.failed : EXIT.clean;
}

function asJson(found: readonly PlacedStatement[]): string {
  const statements = found.map(({ statement, score, path, position }) => ({
    statement: statement.text,
    headings: statement.context.headings,
    source: statement.source,
    path: path === undefined ? null : displayPath(path),
    page: statement.page ?? null,
    range: statement.range,
    position: position ?? null,
    score,
  }));
  return `${JSON.stringify({ statements }, null, 2)}\n`;
}

function asText(found: readonly PlacedStatement[], color: boolean): string {
  const { dim } = picocolors.createColors(color && hasColor());
  if (found.length === 0) return 'No statement holds these words.\n';
  return found
    .map((one) => {
      const source = printable(oneLine(attribution(one.statement.source)));
      const where = [source, placeOf(one)].filter((part) => part !== '').join('; ');
      return `${printable(oneLine(one.statement.text))}\n    ${dim(where)}\n`;
    })
    .join('');
}

/** Where the statement can be looked up; empty where it comes from compiled knowledge without pages. */
function placeOf({ statement, path, position }: PlacedStatement): string {
  const file = path === undefined ? '' : printable(displayPath(path));
  if (statement.page !== undefined) return `${file === '' ? '' : `${file}, `}page ${statement.page}`;
  return position === undefined ? file : `${file}:${position.line + 1}:${position.character + 1}`;
}
