import { Best } from './best.js';
import { groupsOf } from './kinds.js';
import { readBlock, type PostingTables } from './posting-reader.js';
import { boundsOf, type Run } from './run.js';
import { keepAtLeast, type Scored } from './scored.js';
import { BLOCK } from './tables.js';

/** What is asked of some runs. */
export interface Share {
  /** How many postings of a run are read, about. */
  readonly most: number;
  /** How many statements are wanted. */
  readonly limit: number;
  /** What runs that are not among these can add to a statement's score. */
  readonly more: number;
  /** How many statements these will be looked for in, about: those of the highest scores by the runs that are read. */
  readonly seeking: number;
}

/** A bound is summed up in another order than a score, and may come out less by as much as rounding makes. */
const ROUNDED_UP = 1 + 1e-9;

/** What some runs say of their statements. */
export interface Accumulated {
  /** The best by these runs alone. */
  readonly best: Best;
  /** Among them those that may be the best with what more there is; until the next look-up. */
  readonly found: Scored;
}

/**
 * Statements are scored by the window, whose sums lie in the processor's cache together: a sum for each statement of the
 * knowledge would have to be fetched from memory for each posting.
 */
const WINDOW = 1 << 14;

/** With this many times the statements that are looked for, those of low scores are left behind. */
const CROWDED = 4;

/** What serves every look-up, one after another. Between look-ups all sums are zero. */
interface Room {
  readonly sums: Float64Array;
  /** The places of a window that have a sum, and one more to write to. */
  readonly touched: Uint16Array;
  readonly found: { ids: Uint32Array; scores: Float64Array };
}

let room: Room | undefined;

/** Adds up the weights of runs for each of their statements. Throws `Error` where a posting is damaged. */
export function accumulate(
  tables: PostingTables,
  runs: readonly Run[],
  { most, limit, more, seeking }: Share,
): Accumulated {
  const space = room ?? createRoom();
  // Where a posting is damaged, sums are left behind: the next look-up has a room of its own.
  room = undefined;
  const cursors = cursorsOf(tables, runs, most);
  const bounds = boundsOf(runs).map((bound) => bound * ROUNDED_UP);
  const standing: Standing = { best: new Best(limit), more, floor: 0, count: 0 };
  for (let base = 0; base < tables.kinds.length; base += WINDOW) {
    const needed = neededIn(standing);
    const deciding = bounds.findIndex((bound) => bound < needed);
    const inWindow = sumWindow(tables, cursors, deciding < 0 ? cursors.length : deciding, base, space);
    takeWindow(space, inWindow, base, standing);
    if (standing.count > CROWDED * seeking) thinOut(space, standing, seeking);
  }
  room = space;
  return { best: standing.best, found: { ...space.found, count: standing.count } };
}

/** How the statements stand that were found so far. */
interface Standing {
  readonly best: Best;
  /** What other runs can add to a score. */
  readonly more: number;
  /** A score that enough of them have. */
  floor: number;
  /** How many may be among the best. */
  count: number;
}

/** The score that one more statement needs at least to be of interest. */
function neededIn({ best, more, floor }: Standing): number {
  return Math.max(best.least - more, floor);
}

/** Leaves behind those of low scores, so that about `seeking` remain, and no others come to them. */
function thinOut({ found: { ids, scores } }: Room, standing: Standing, seeking: number): void {
  const { count } = keepAtLeast({ ids, scores, count: standing.count }, neededIn(standing), seeking);
  let floor = Infinity;
  for (let i = 0; i < count; i++) floor = Math.min(floor, scores[i]!);
  standing.count = count;
  standing.floor = floor;
}

/** Whether a statement counts: one of several groups stands in the runs of each; where all are read, the first counts. */
export function isOfRun({ kinds }: PostingTables, { only }: Run, id: number): boolean {
  return only === undefined || groupsOf(kinds[id]!)[0] === only;
}

/** How far the reading of a run is: the statements of a block that were read and not yet taken, and the next block. */
interface Cursor {
  readonly run: Run;
  readonly ids: Uint32Array;
  at: number;
  end: number;
  block: number;
  readonly lastBlock: number;
}

function cursorsOf({ runBlocks }: PostingTables, runs: readonly Run[], most: number): readonly Cursor[] {
  return runs.map((run) => {
    const block = runBlocks[run.number]!;
    const lastBlock = Math.min(runBlocks[run.number + 1]!, block + Math.ceil(most / BLOCK));
    return { run, ids: new Uint32Array(BLOCK), at: 0, end: 0, block, lastBlock };
  });
}

/**
 * Adds up the postings of a window, from where each run stands; returns how many statements it touched. Who stands in none of
 * the first `deciding` runs cannot come among the best: the others only add to what is there.
 */
function sumWindow(
  tables: PostingTables,
  cursors: readonly Cursor[],
  deciding: number,
  base: number,
  space: Room,
): number {
  let count = 0;
  for (const [i, cursor] of cursors.entries())
    if (i < deciding) count = sumRun(tables, cursor, base, space, count);
    else addRun(tables, cursor, base, space);
  return count;
}

/** Adds the postings that a run has in a window to its sums, after those that were touched `before`; returns how many there are then. */
function sumRun(
  tables: PostingTables,
  cursor: Cursor,
  base: number,
  { sums, touched }: Room,
  before: number,
): number {
  const { ids, run } = cursor;
  let count = before;
  let { at, end } = cursor;
  for (; ; at++) {
    if (at === end) {
      end = readNext(tables, cursor);
      at = 0;
      if (end === 0) break;
    }
    const place = ids[at]! - base;
    if (place >= WINDOW) break;
    const sum = sums[place]!;
    // Whether a sum is new cannot be foretold, so it is counted rather than asked: a wrong guess costs more than a store.
    touched[count] = place;
    count += Number(sum === 0);
    sums[place] = sum + run.weight;
  }
  cursor.at = at;
  cursor.end = end;
  return count;
}

/**
 * Adds the postings that a run has in a window to the sums that are not zero. In one loop with `sumRun`, which would ask at each
 * posting what is asked once here, a look-up takes a fifth longer.
 */
function addRun(tables: PostingTables, cursor: Cursor, base: number, { sums }: Room): void {
  const { ids, run } = cursor;
  let { at, end } = cursor;
  for (; ; at++) {
    if (at === end) {
      end = readNext(tables, cursor);
      at = 0;
      if (end === 0) break;
    }
    const place = ids[at]! - base;
    if (place >= WINDOW) break;
    const sum = sums[place]!;
    sums[place] = sum + run.weight * Number(sum > 0);
  }
  cursor.at = at;
  cursor.end = end;
}

/** Takes the sums of a window out, those of interest behind the statements that were found before. */
function takeWindow(space: Room, inWindow: number, base: number, standing: Standing): void {
  const { sums, touched } = space;
  const { best } = standing;
  let needed = neededIn(standing);
  let kept = 0;
  for (let i = 0; i < inWindow; i++) {
    const at = touched[i]!;
    const sum = sums[at]!;
    if (sum >= best.least) {
      best.offer(base + at, sum);
      needed = neededIn(standing);
    }
    if (sum < needed) sums[at] = 0;
    else touched[kept++] = at;
  }
  makeRoom(space, standing.count + kept);
  const { ids, scores } = space.found;
  for (const at of touched.subarray(0, kept).sort()) {
    ids[standing.count] = base + at;
    scores[standing.count++] = sums[at]!;
    sums[at] = 0;
  }
}

/** Reads the next block of a run that has statements which count; returns how many, 0 at the run's end. */
function readNext(tables: PostingTables, cursor: Cursor): number {
  const { run, ids } = cursor;
  while (cursor.block < cursor.lastBlock) {
    const count = readBlock(tables, run.number, cursor.block, ids);
    cursor.block += 1;
    if (run.only === undefined) return count;
    let kept = 0;
    for (let i = 0; i < count; i++) if (isOfRun(tables, run, ids[i]!)) ids[kept++] = ids[i]!;
    if (kept > 0) return kept;
  }
  return 0;
}

function createRoom(): Room {
  return {
    sums: new Float64Array(WINDOW),
    touched: new Uint16Array(WINDOW + 1),
    found: { ids: new Uint32Array(WINDOW), scores: new Float64Array(WINDOW) },
  };
}

function makeRoom({ found }: Room, count: number): void {
  if (found.ids.length >= count) return;
  const { ids, scores } = found;
  found.ids = new Uint32Array(2 * count);
  found.scores = new Float64Array(2 * count);
  found.ids.set(ids);
  found.scores.set(scores);
}
