import { countsSame, oppositesOf } from '../../../claim/concept.js';
import { ROLE_WEIGHTS } from '../weights.js';
import type { Side } from '../words.js';

/** Whether a verb of the claim's clause stands in the evidence: 1 if so, 0 if not, 0.5 where none tells anything. */
export function verbMatch(claim: Side, evidence: Side): number {
  let match = 0.5;
  for (const { term, weight, concept } of claim.local) {
    if (term.role !== 'verb' || weight < ROLE_WEIGHTS.verb) continue;
    if (evidence.concepts.has(concept)) return 1;
    match = 0;
  }
  return match;
}

/** Whether both count the same thing: 1 for the same noun, -1 for two different ones, 0 where one side names none. */
export function sameNoun(claim: Side, evidence: Side): number {
  const [left, right] = [claim.noun, evidence.noun];
  if (left === undefined || right === undefined) return 0;
  if (countsSame(claim.claim.quantity.noun!, evidence.claim.quantity.noun!)) return 1;
  // Farms and farmers are one concept, and two counts.
  if (left === right) return -1;
  // `a deal of $1.75 billion` and `worth $1.75 billion in the deal` name different nouns and the same thing.
  if (evidence.concepts.has(left) && claim.concepts.has(right)) return 0.5;
  return evidence.concepts.has(left) || claim.concepts.has(right) ? -0.25 : -1;
}

/** 1 where one of the quantities names what it counts and the other does not; else 0. */
export function nounMissing(claim: Side, evidence: Side): number {
  return (claim.noun === undefined) === (evidence.noun === undefined) ? 0 : 1;
}

/** Whether one side's clause says the opposite of the other's: rose against fell, sold against bought. */
export function opposed(claim: Side, evidence: Side): boolean {
  return claim.opposable.some(({ concept }) => {
    if (evidence.concepts.has(concept)) return false;
    return oppositesOf(concept).some((opposite) => !claim.concepts.has(opposite) && says(evidence, opposite));
  });
}

function says({ local }: Side, concept: string): boolean {
  return local.some((word) => word.concept === concept && word.term.role !== 'name');
}
