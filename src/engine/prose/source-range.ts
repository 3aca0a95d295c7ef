import type { Block, Range } from './types.js';

/**
 * The range of the document that a range of a block's prose came from. Markup inside the range is included, markup at
 * its edges is not; an entity is always included whole. An empty range maps to an empty one.
 */
export function sourceRange(block: Pick<Block, 'runs'>, range: Range): Range {
  const start = sourceStart(block.runs, range.start);
  if (range.end <= range.start) return { start, end: start };
  return { start, end: sourceEnd(block.runs, range.end - 1) };
}

/** Where the character at `offset` starts in the document. */
function sourceStart(runs: readonly number[], offset: number): number {
  const run = runAt(runs, offset);
  return isRead(runs, run) ? runs[run + 1]! : runs[run + 1]! + (offset - runs[run]!);
}

/** Where the character at `offset` ends in the document. */
function sourceEnd(runs: readonly number[], offset: number): number {
  const run = runAt(runs, offset);
  return isRead(runs, run) ? runs[run + 3]! : runs[run + 1]! + (offset - runs[run]!) + 1;
}

/** Whether the run at an index of `runs` was read from other characters: a run of no length follows and ends it. */
function isRead(runs: readonly number[], run: number): boolean {
  return run + 5 < runs.length && runs[run + 2] === runs[run + 4];
}

/** The index in `runs` of the last run that starts at `offset` or before it. */
function runAt(runs: readonly number[], offset: number): number {
  let low = 0;
  let high = runs.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (runs[middle * 2]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low * 2;
}
