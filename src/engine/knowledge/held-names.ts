import { memoize } from '../claim/memoize.js';
import { readBlock, type PostingTables } from './posting-reader.js';
import { BLOCK, type StatementTables } from './tables.js';
import { findText } from './text-table.js';

/** How many answers are remembered: a draft has few names, and meets few sources. */
const REMEMBERED = 4_096;

type Tables = PostingTables & Pick<StatementTables, 'sourceStarts'>;

/**
 * Says how many of some concepts the source of a statement holds, in any of its statements or in what stands around them.
 * It costs the reading of a block or two of each concept's postings. Throws `Error` where a posting is damaged.
 */
export function createHeldNames(tables: Tables): (names: Iterable<string>, statement: number) => number {
  const { sourceStarts } = tables;
  const numbered = memoize((name: string) => findText(tables.concepts, name), REMEMBERED);
  const sources = sourceStarts.length;
  // One number for a concept in a source: texts as keys would be made anew for each statement.
  const holds = memoize(
    (asked: number) => isHeld(tables, Math.floor(asked / sources), asked % sources),
    REMEMBERED,
  );
  return (names, statement) => {
    const source = sourceOf(sourceStarts, statement);
    let held = 0;
    for (const name of names) {
      const concept = numbered(name);
      if (concept >= 0 && holds(concept * sources + source)) held += 1;
    }
    return held;
  };
}

/** Whether a source holds a concept, both given by their numbers. */
function isHeld(tables: Tables, concept: number, source: number): boolean {
  const [from, to] = [tables.sourceStarts[source]!, tables.sourceStarts[source + 1]!];
  for (let run = tables.runStarts[concept]!; run < tables.runStarts[concept + 1]!; run++)
    if (hasBetween(tables, run, from, to)) return true;
  return false;
}

const inBlock = new Uint32Array(BLOCK);

/** Whether a run has a statement from `from` on and before `to`. */
function hasBetween(tables: Tables, run: number, from: number, to: number): boolean {
  const [first, end] = [tables.runBlocks[run]!, tables.runBlocks[run + 1]!];
  const next = lowerBound(tables.blockIds, first, end, from);
  if (next < end && tables.blockIds[next]! < to) return true;
  if (next === first) return false;
  const count = readBlock(tables, run, next - 1, inBlock);
  const at = lowerBound(inBlock, 0, count, from);
  return at < count && inBlock[at]! < to;
}

/** The number of the source that a statement is of. */
function sourceOf(sourceStarts: Uint32Array, statement: number): number {
  return lowerBound(sourceStarts, 0, sourceStarts.length, statement + 1) - 1;
}

/** The first place from `from` on whose number is at least `least`; `to` where there is none before it. */
function lowerBound(numbers: Uint32Array, from: number, to: number, least: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numbers[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
