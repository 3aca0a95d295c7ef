import { metonymOf } from '../claim/concept.js';
import { contextConcepts, sharedTerms } from '../claim/context-concepts.js';
import type { Claim } from '../claim/types.js';

/** How much each concept counts that is looked for; all above zero. */
export type Query = ReadonlyMap<string, number>;

const ROLE_WEIGHTS = { name: 2, noun: 1.5, verb: 1, modifier: 0.8 } as const;

/** A word of the context counts this much of the same word in the sentence, on either side. */
export const CONTEXT_WEIGHT = 0.4;

/** What a claim is looked up by: its words, the countries that its capitals may stand for, the words of its context. */
export function queryOf(claim: Claim): Query {
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
