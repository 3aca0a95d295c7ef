import { groupsOf } from './kinds.js';
import { readBlock, type PostingTables } from './posting-reader.js';
import type { Scored } from './scored.js';
import { BLOCK } from './tables.js';

/** The postings of one concept that add the same to a score. */
export interface Run {
  readonly number: number;
  readonly concept: number;
  readonly count: number;
  readonly weight: number;
  /** The group whose statements it holds, where those that stand in a group before it are to be left out; else undefined. */
  readonly only: number | undefined;
}

/**
 * Statements are scored by the window, whose sums lie in the processor's cache together: a sum for each statement of the
 * knowledge would have to be fetched from memory for each posting.
 */
const WINDOW = 1 << 14;

/** What serves every look-up, one after another. Between look-ups all sums are zero. */
interface Room {
  readonly sums: Float64Array;
  readonly touched: Uint16Array;
  readonly postings: Uint32Array;
  readonly ids: Uint32Array;
  readonly scores: Float64Array;
}

let room: Room | undefined;

/**
 * The statements of runs with the sums of their weights; of a run, about the first `most` statements. The answer holds until
 * the next look-up. Throws `Error` where a posting is damaged.
 */
export function accumulate(tables: PostingTables, runs: readonly Run[], most: number): Scored {
  const space = roomFor(runs.reduce((sum, { count }) => sum + Math.min(count, most) + BLOCK, 0));
  const { sums, touched, ids, scores } = space;
  const starts: number[] = [];
  let read = 0;
  for (const run of runs) {
    starts.push(read);
    read = readRun(tables, run, space.postings, read, most);
  }
  const next = Uint32Array.from(starts);
  const ends = Uint32Array.from([...starts.slice(1), read]);
  let count = 0;
  for (let base = 0; base < tables.kinds.length; base += WINDOW) {
    const inWindow = sumWindow(runs, base, next, ends, space);
    for (let i = 0; i < inWindow; i++) {
      const at = touched[i]!;
      ids[count] = base + at;
      scores[count++] = sums[at]!;
      sums[at] = 0;
    }
  }
  return { ids, scores, count };
}

/** Whether a statement counts: one of several groups stands in the runs of each; where all are read, the first counts. */
export function isOfRun({ kinds }: PostingTables, { only }: Run, id: number): boolean {
  return only === undefined || groupsOf(kinds[id]!)[0] === only;
}

/** Adds up the postings of a window, from where each run stands; returns how many statements it touched. */
function sumWindow(
  runs: readonly Run[],
  base: number,
  next: Uint32Array,
  ends: Uint32Array,
  { sums, touched, postings }: Room,
): number {
  let count = 0;
  for (let i = 0; i < runs.length; i++) {
    const { weight } = runs[i]!;
    const end = ends[i]!;
    let at = next[i]!;
    for (; at < end; at++) {
      const place = postings[at]! - base;
      if (place >= WINDOW) break;
      const sum = sums[place]!;
      if (sum === 0) touched[count++] = place;
      sums[place] = sum + weight;
    }
    next[i] = at;
  }
  return count;
}

/** Reads the statements of a run into `postings` from `from`; returns where they end. */
function readRun(tables: PostingTables, run: Run, postings: Uint32Array, from: number, most: number): number {
  const end = tables.runBlocks[run.number + 1]!;
  let at = from;
  for (let block = tables.runBlocks[run.number]!; block < end && at - from < most; block++)
    at += readBlock(tables, run.number, block, postings, at);
  if (run.only === undefined) return at;
  const kept = postings.subarray(from, at).filter((id) => isOfRun(tables, run, id));
  postings.set(kept, from);
  return from + kept.length;
}

function roomFor(count: number): Room {
  if (room === undefined || room.postings.length < count)
    room = {
      sums: new Float64Array(WINDOW),
      touched: new Uint16Array(WINDOW),
      postings: new Uint32Array(count),
      ids: new Uint32Array(count),
      scores: new Float64Array(count),
    };
  return room;
}
