import { groupsOf, GROUPS } from './kinds.js';
import { readBlock, type PostingTables } from './posting-reader.js';
import { CONTEXT_WEIGHT, type Query } from './query.js';
import { CONTEXT, type Impact } from './run-key.js';
import { Scores, type Hit } from './scores.js';
import { BLOCK } from './tables.js';
import { findText } from './text-table.js';

export type { Hit };

/** How many statements are weighed for one claim. More find little: the right one is nearly always among the first. */
export const CANDIDATE_LIMIT = 8;

/**
 * What one look-up may do, so that its cost stays flat as the knowledge grows. Runs are taken from the shortest to the
 * longest. Those of rare concepts name the statements that can be meant; those of frequent ones, which tell least, only
 * add to what these have; and those too long to be read whole are looked into for the best of these.
 */
export interface Effort {
  /** Postings of the runs that name statements. */
  readonly naming: number;
  /** Postings of all runs that are read whole. */
  readonly reading: number;
  /** Statements that are looked for in the other runs. */
  readonly seeking: number;
}

const EFFORT: Effort = { naming: 60_000, reading: 300_000, seeking: 1_000 };

/**
 * The statements that share most with the concepts of a query, best first, at most `limit`; ties in the statements' order.
 * Of a `group` those with a quantity of its kinds, else all. Throws `Error` where a posting is damaged.
 */
export type Ranker = (query: Query, limit: number, group?: number) => readonly Hit[];

export function createRanker(tables: PostingTables, effort = EFFORT): Ranker {
  let scores: Scores | undefined;
  return (query, limit, group) => {
    scores ??= new Scores(tables.kinds.length);
    try {
      return rank(tables, scores, runsOf(tables, query, group), limit, effort);
    } finally {
      scores.clear();
    }
  };
}

/** The postings of one concept that add the same to a score. */
interface Run {
  readonly number: number;
  readonly concept: number;
  readonly count: number;
  readonly weight: number;
  /** The group whose statements it holds, where those that stand in a group before it are to be left out; else undefined. */
  readonly only: number | undefined;
}

function rank(
  tables: PostingTables,
  scores: Scores,
  runs: readonly Run[],
  limit: number,
  effort: Effort,
): readonly Hit[] {
  let next = 0;
  let read = 0;
  const hasRoom = (most: number): boolean => next < runs.length && read + runs[next]!.count <= most;
  for (; next === 0 ? runs.length > 0 : hasRoom(effort.naming); next++) {
    if (isSettled(scores, runs, next, limit)) break;
    read += addRun(tables, scores, runs[next]!, effort.reading);
  }
  for (; hasRoom(effort.reading); next++) read += addToNamed(tables, scores, runs[next]!);
  if (next < runs.length) {
    const rest = runs.slice(next);
    const some = scores.atLeast(scores.nth(limit) - mostOf(rest), effort.seeking);
    for (const run of rest) addToSome(tables, scores, run, some);
  }
  return scores.best(limit);
}

/** The runs of a query's concepts, the shortest first. */
function runsOf(tables: PostingTables, query: Query, group: number | undefined): readonly Run[] {
  const runs: Run[] = [];
  for (const [text, weight] of query) {
    const concept = findText(tables.concepts, text);
    if (concept < 0) continue;
    const rarity = Math.log(1 + tables.kinds.length / tables.frequencies[concept]!);
    for (let number = tables.runStarts[concept]!; number < tables.runStarts[concept + 1]!; number++) {
      const key = tables.runKeys[number]!;
      const [ofGroup, impact] = [key % GROUPS, Math.floor(key / GROUPS) as Impact];
      if (group !== undefined && ofGroup !== group) continue;
      runs.push({
        number,
        concept,
        count: tables.runCounts[number]!,
        weight: weight * rarity * (impact === CONTEXT ? CONTEXT_WEIGHT : 1),
        only: group === undefined ? ofGroup : undefined,
      });
    }
  }
  return runs.sort((a, b) => a.count - b.count || a.number - b.number);
}

/** Whether no statement of the runs from `next` on alone can come among the best. Asked before runs that cost more. */
function isSettled(scores: Scores, runs: readonly Run[], next: number, limit: number): boolean {
  if (scores.count === 0 || runs[next]!.count < scores.count) return false;
  return scores.nth(limit) > mostOf(runs.slice(next));
}

/** The most that runs can add to one statement's score: it stands in one run of each concept at the most. */
function mostOf(runs: readonly Run[]): number {
  const most = new Map<number, number>();
  for (const { concept, weight } of runs) most.set(concept, Math.max(weight, most.get(concept) ?? 0));
  let sum = 0;
  for (const weight of most.values()) sum += weight;
  return sum;
}

const ids = new Uint32Array(BLOCK);

/** Adds a run's weight to the scores of its statements, of about the first `most`; returns how many it read. */
function addRun(tables: PostingTables, scores: Scores, run: Run, most: number): number {
  const end = tables.runBlocks[run.number + 1]!;
  let read = 0;
  for (let block = tables.runBlocks[run.number]!; block < end && read < most; block++) {
    const count = readBlock(tables, run.number, block, ids);
    for (let i = 0; i < count; i++) if (isOfRun(tables, run, ids[i]!)) scores.add(ids[i]!, run.weight);
    read += count;
  }
  return read;
}

/** Adds a run's weight to the scores of those of its statements that have one; returns how many it read. */
function addToNamed(tables: PostingTables, scores: Scores, run: Run): number {
  const end = tables.runBlocks[run.number + 1]!;
  for (let block = tables.runBlocks[run.number]!; block < end; block++) {
    const count = readBlock(tables, run.number, block, ids);
    for (let i = 0; i < count; i++)
      if (scores.has(ids[i]!) && isOfRun(tables, run, ids[i]!)) scores.add(ids[i]!, run.weight);
  }
  return run.count;
}

/** Adds a run's weight to the scores of those of its statements that are among `some`, reading only blocks that may hold them. */
function addToSome(tables: PostingTables, scores: Scores, run: Run, some: Uint32Array): void {
  const end = tables.runBlocks[run.number + 1]!;
  let block = tables.runBlocks[run.number]!;
  for (let i = 0; i < some.length;) {
    block = lastBlockFrom(tables.blockIds, block, end, some[i]!);
    const count = readBlock(tables, run.number, block, ids);
    const last = ids[count - 1]!;
    for (let at = 0; at < count && i < some.length && some[i]! <= last;) {
      const order = ids[at]! - some[i]!;
      if (order === 0 && isOfRun(tables, run, some[i]!)) scores.add(some[i]!, run.weight);
      if (order <= 0) at += 1;
      if (order >= 0) i += 1;
    }
    const following = block + 1 < end ? tables.blockIds[block + 1]! : Infinity;
    while (i < some.length && some[i]! < following) i += 1;
  }
}

/** The last block from `block` on that starts at or before a statement; `block` itself where none does. */
function lastBlockFrom(blockIds: Uint32Array, block: number, end: number, id: number): number {
  let step = 1;
  while (block + step < end && blockIds[block + step]! <= id) {
    block += step;
    step *= 2;
  }
  for (; step >= 1; step = Math.floor(step / 2))
    if (block + step < end && blockIds[block + step]! <= id) block += step;
  return block;
}

/** A statement of several groups stands in the runs of each; where all groups are read, the first of them counts. */
function isOfRun(tables: PostingTables, { only }: Run, id: number): boolean {
  return only === undefined || groupsOf(tables.kinds[id]!)[0] === only;
}
