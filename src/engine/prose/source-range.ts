import type { Block, Range } from './types.js';

/**
 * The range of the document that a range of a block's prose came from. Markup inside the range is included, markup at
 * its edges is not. An empty range maps to an empty one.
 */
export function sourceRange(block: Pick<Block, 'runs'>, range: Range): Range {
  const start = sourceOffset(block.runs, range.start);
  if (range.end <= range.start) return { start, end: start };
  return { start, end: sourceOffset(block.runs, range.end - 1) + 1 };
}

function sourceOffset(runs: readonly number[], offset: number): number {
  let low = 0;
  let high = runs.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (runs[middle * 2]! <= offset) low = middle;
    else high = middle - 1;
  }
  return runs[low * 2 + 1]! + (offset - runs[low * 2]!);
}
