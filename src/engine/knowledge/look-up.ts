import { metonymOf } from '../claim/concept.js';
import { contextConcepts, sharedTerms } from '../claim/context-concepts.js';
import type { Claim } from '../claim/types.js';
import { comparableMask } from './kinds.js';
import type { StatementIndex } from './index-build.js';

/** How many statements are weighed for one claim. More find little: the right one is nearly always among the first. */
export const CANDIDATE_LIMIT = 16;

/** A statement's number with its score. */
export interface Hit {
  readonly id: number;
  readonly score: number;
}

const ROLE_WEIGHTS = { name: 2, noun: 1.5, verb: 1, modifier: 0.8 } as const;
/** A word of the context counts this much of the same word in the sentence, on either side. */
const CONTEXT_WEIGHT = 0.4;

/** The statements with a comparable quantity that share most with a claim, best first; ties in the statements' order. */
export function lookUp(index: StatementIndex, claim: Claim): readonly Hit[] {
  return rank(index, queryOf(claim), comparableMask(claim.quantity.kind), CANDIDATE_LIMIT);
}

/** The statements that share most with weighted concepts, best first, at most `limit`; `mask` 0 takes every statement. */
export function rank(
  index: StatementIndex,
  query: ReadonlyMap<string, number>,
  mask: number,
  limit: number,
): readonly Hit[] {
  const scores = new Map<number, number>();
  const count = index.kinds.length;
  for (const [concept, weight] of query) {
    const at = conceptNumber(index.concepts, concept);
    if (at < 0) continue;
    const from = index.offsets[at]!;
    const to = index.offsets[at + 1]!;
    const idf = Math.log(1 + count / (to - from));
    for (let i = from; i < to; i++) {
      const posting = index.postings[i]!;
      const id = posting >>> 1;
      if (mask !== 0 && (index.kinds[id]! & mask) === 0) continue;
      const field = (posting & 1) === 1 ? CONTEXT_WEIGHT : 1;
      scores.set(id, (scores.get(id) ?? 0) + idf * weight * field);
    }
  }
  return [...scores]
    .map(([id, score]) => ({ id, score }))
    .sort((a, b) => b.score - a.score || a.id - b.id)
    .slice(0, limit);
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
