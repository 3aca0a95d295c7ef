import { conceptOf, oppositesOf } from '../../../claim/concept.js';
import { LIGHT_WORDS } from '../../../claim/tables/stop-words.js';
import type { Quantity } from '../../../quantity/types.js';
import { ROLE_WEIGHTS } from '../weights.js';
import type { Side } from '../words.js';

/** Whether a verb of the claim's clause stands in the evidence: 1 if so, 0 if not, 0.5 where none tells anything. */
export function verbMatch(claim: Side, evidence: Side): number {
  const verbs = claim.local.filter(({ term, weight }) => term.role === 'verb' && weight >= ROLE_WEIGHTS.verb);
  if (verbs.length === 0) return 0.5;
  return verbs.some(({ concept }) => evidence.concepts.has(concept)) ? 1 : 0;
}

/** Whether both count the same thing: 1 for the same noun, -1 for two different ones, 0 where one side names none. */
export function sameNoun(claim: Side, evidence: Side): number {
  const [left, right] = [nounConcept(claim.claim.quantity), nounConcept(evidence.claim.quantity)];
  if (left === undefined || right === undefined) return 0;
  if (left === right) return 1;
  // `a deal of $1.75 billion` and `worth $1.75 billion in the deal` name different nouns and the same thing.
  if (evidence.concepts.has(left) && claim.concepts.has(right)) return 0.5;
  return evidence.concepts.has(left) || claim.concepts.has(right) ? -0.25 : -1;
}

/** 1 where one of the quantities names what it counts and the other does not; else 0. */
export function nounMissing(claim: Side, evidence: Side): number {
  const [left, right] = [nounConcept(claim.claim.quantity), nounConcept(evidence.claim.quantity)];
  return (left === undefined) === (right === undefined) ? 0 : 1;
}

/** Whether one side's clause says the opposite of the other's: rose against fell, sold against bought. */
export function opposed(claim: Side, evidence: Side): boolean {
  return claim.local.some(({ concept, term }) => {
    if (term.role === 'name' || evidence.concepts.has(concept)) return false;
    return oppositesOf(concept).some((opposite) => !claim.concepts.has(opposite) && says(evidence, opposite));
  });
}

function says({ local }: Side, concept: string): boolean {
  return local.some((word) => word.concept === concept && word.term.role !== 'name');
}

function nounConcept(quantity: Quantity): string | undefined {
  const { noun } = quantity;
  return noun === undefined || LIGHT_WORDS.has(noun) ? undefined : conceptOf(noun);
}
