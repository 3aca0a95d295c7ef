import type { Quantity } from '../../quantity/types.js';
import type { Comparison } from './types.js';

/** Compares two scores number by number, in either order: the winner of one sentence may be the loser of another. */
export function compareScores(claim: Quantity, evidence: Quantity): Comparison {
  const [a, b] = [claim.low, claim.per?.amount];
  const [c, d] = [evidence.low, evidence.per?.amount];
  const same = (a === c && b === d) || (a === d && b === c);
  return { relation: same ? 'agrees' : 'differs', reason: `${claim.surface} against ${evidence.surface}` };
}

/** Two scores whose numbers lie farther apart than this quotient are scores of different things: a game, and a quarter of it. */
const FARTHEST = 1.5;

/** Scores whose numbers add up to no more than this are small enough to lie far apart. */
const SMALL = 20;

/** Whether two scores may be of the same thing, by the size of their numbers. */
export function similarScores(claim: Quantity, evidence: Quantity): boolean {
  const sum = (quantity: Quantity): number => quantity.low + (quantity.per?.amount ?? 0);
  const [left, right] = [sum(claim), sum(evidence)];
  return Math.max(left, right) <= Math.max(SMALL, FARTHEST * Math.min(left, right));
}
