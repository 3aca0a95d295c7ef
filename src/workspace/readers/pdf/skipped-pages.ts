import type { Skipped, SkippedReason } from '../../../engine/index.js';
import { READER_LIMITS } from '../../limits.js';
import type { PageLines } from './types.js';

/** Where the pages stand in the text that was made of them. */
interface PagesInText {
  readonly pages: readonly number[];
  readonly end: number;
}

/** What of a document of `count` pages was not read, each with where it would stand; empty where all was read. */
export function skippedPages(
  read: readonly PageLines[],
  count: number,
  { pages, end }: PagesInText,
): Skipped[] {
  const skipped: Skipped[] = [];
  const add = (reason: SkippedReason, runs: readonly Run[], what: (those: string) => string): void => {
    const [first] = runs;
    if (first === undefined) return;
    const range = { start: pages[first.first - 1] ?? end, end: pages[runs.at(-1)!.last] ?? end };
    skipped.push({ reason, message: what(named(runs)), range });
  };
  const those = (state: PageLines['state']): readonly Run[] => runsOf(read, (page) => page.state === state);
  add('unreadable', those('blank'), (names) => `${names}: no text layer, nothing was read there.`);
  add('invalid', those('damaged'), (names) => `${names}: too damaged to be read.`);
  add('too-large', those('cut'), (names) => `${names}: too much text, only the beginning was read.`);
  const partial = runsOf(read, ({ isPartial }) => isPartial);
  add('unsupported', partial, (names) => `${names}: text that runs aslant or along the margin was not read.`);
  const rest = count > read.length ? [{ first: read.length + 1, last: count }] : [];
  const isLate = read.length < READER_LIMITS.pdfPages;
  if (isLate) add('timed-out', rest, (names) => `${names}: not read, for reading took too long.`);
  else add('too-large', rest, (names) => `${names}: not read, at most ${READER_LIMITS.pdfPages} pages are.`);
  return skipped;
}

/** Pages one after the other, by their numbers. */
interface Run {
  readonly first: number;
  readonly last: number;
}

function runsOf(read: readonly PageLines[], test: (page: PageLines) => boolean): readonly Run[] {
  const runs: Run[] = [];
  for (const [at, page] of read.entries()) {
    if (!test(page)) continue;
    const run = runs.at(-1);
    if (run?.last === at) runs[runs.length - 1] = { first: run.first, last: at + 1 };
    else runs.push({ first: at + 1, last: at + 1 });
  }
  return runs;
}

/** `Page 3`, `Pages 3, 5 to 8`. */
function named(runs: readonly Run[]): string {
  const shown = runs
    .slice(0, RUNS)
    .map(({ first, last }) => (first === last ? String(first) : `${first} to ${last}`));
  const isOne = runs.length === 1 && runs[0]!.first === runs[0]!.last;
  return isOne ? `Page ${shown[0]!}` : `Pages ${shown.join(', ')}${runs.length > RUNS ? ' and more' : ''}`;
}

/** A message stays a line. */
const RUNS = 10;
