import { metonymOf } from '../claim/concept.js';
import { contextConcepts, sharedTerms } from '../claim/context-concepts.js';
import type { Claim } from '../claim/types.js';
import { comparableMask } from './kinds.js';
import type { StatementIndex } from './index-build.js';

/** How many statements are weighed for one claim. More find little: the right one is nearly always among the first. */
export const CANDIDATE_LIMIT = 8;

/** A statement's number with its score. */
export interface Hit {
  readonly id: number;
  readonly score: number;
}

const ROLE_WEIGHTS = { name: 2, noun: 1.5, verb: 1, modifier: 0.8 } as const;
/** A word of the context counts this much of the same word in the sentence, on either side. */
const CONTEXT_WEIGHT = 0.4;

/**
 * How many postings one look-up visits, rarest concepts first. What is left out are the most frequent words, which tell
 * least; so the cost stays flat as the knowledge grows.
 */
const POSTING_BUDGET = 20_000;

/** Ranks the statements of one index. */
export interface Ranker {
  /** The statements with a comparable quantity that share most with a claim, best first; ties in the statements' order. */
  readonly lookUp: (claim: Claim) => readonly Hit[];
  /** The statements that share most with weighted concepts, best first, at most `limit`, whatever their quantities. */
  readonly rank: (query: ReadonlyMap<string, number>, limit: number) => readonly Hit[];
}

export function createRanker(index: StatementIndex): Ranker {
  // One array of scores serves every look-up; what a look-up touched it clears again.
  const scores = new Float64Array(index.kinds.length);
  return {
    lookUp: (claim) =>
      best(
        scores,
        score(index, scores, queryOf(claim), comparableMask(claim.quantity.kind)),
        CANDIDATE_LIMIT,
      ),
    rank: (query, limit) => best(scores, score(index, scores, query, 0), limit),
  };
}

/** A concept's postings, with what each adds to a score. */
interface PostingList {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** Adds up scores and returns the numbers of the statements that have one; `mask` 0 takes every statement. */
function score(
  index: StatementIndex,
  scores: Float64Array,
  query: ReadonlyMap<string, number>,
  mask: number,
): number[] {
  const touched: number[] = [];
  let budget = POSTING_BUDGET;
  for (const { from, to, weight } of postingLists(index, query)) {
    if (budget <= 0) break;
    const end = Math.min(to, from + budget);
    budget -= end - from;
    for (let i = from; i < end; i++) {
      const posting = index.postings[i]!;
      const id = posting >>> 1;
      if (mask !== 0 && (index.kinds[id]! & mask) === 0) continue;
      if (scores[id] === 0) touched.push(id);
      scores[id]! += (posting & 1) === 1 ? weight * CONTEXT_WEIGHT : weight;
    }
  }
  return touched;
}

/** The posting lists of a query, the shortest first. */
function postingLists(index: StatementIndex, query: ReadonlyMap<string, number>): readonly PostingList[] {
  const lists: PostingList[] = [];
  for (const [concept, weight] of query) {
    const at = conceptNumber(index.concepts, concept);
    if (at < 0) continue;
    const [from, to] = [index.offsets[at]!, index.offsets[at + 1]!];
    lists.push({ from, to, weight: weight * Math.log(1 + index.kinds.length / (to - from)) });
  }
  return lists.sort((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from);
}

/** The best of the touched statements; clears their scores. */
function best(scores: Float64Array, touched: readonly number[], limit: number): readonly Hit[] {
  const hits: Hit[] = [];
  for (const id of touched) {
    const score = scores[id]!;
    scores[id] = 0;
    const last = hits.at(-1);
    if (hits.length === limit && last !== undefined && !isBefore(score, id, last)) continue;
    let at = hits.length;
    while (at > 0 && isBefore(score, id, hits[at - 1]!)) at -= 1;
    hits.splice(at, 0, { id, score });
    if (hits.length > limit) hits.pop();
  }
  return hits;
}

function isBefore(score: number, id: number, other: Hit): boolean {
  return score > other.score || (score === other.score && id < other.id);
}

function queryOf(claim: Claim): ReadonlyMap<string, number> {
  const query = new Map<string, number>();
  const add = (concept: string, weight: number): void => {
    if ((query.get(concept) ?? 0) < weight) query.set(concept, weight);
  };
  for (const term of [...claim.terms, ...sharedTerms(claim.header)]) {
    const weight = ROLE_WEIGHTS[term.role];
    add(term.concept, weight);
    const country = metonymOf(term.lemma);
    if (country !== undefined) add(country, weight * 0.8);
  }
  for (const concept of contextConcepts(claim.context)) add(concept, CONTEXT_WEIGHT);
  return query;
}

/** The number of a concept in the sorted list; -1 where it is not there. */
function conceptNumber(concepts: readonly string[], concept: string): number {
  let low = 0;
  let high = concepts.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = concepts[middle]!;
    if (found === concept) return middle;
    if (found < concept) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
