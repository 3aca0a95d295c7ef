import type { Side } from '../words.js';

/**
 * The share of the claim's own stretch that the evidence's own stretch says too: 0 to 1, by weight; 0.5 where the claim has
 * no words of its own. A sentence falls into stretches, one for each of its numbers: `earned 3 million in Spain, and 5 million
 * worldwide` says of the second one `worldwide` only.
 */
export function stretchCoverage(claim: Side, evidence: Side): number {
  const { words } = claim.stretch;
  if (words.length === 0) return 0.5;
  const { concepts } = evidence.stretch;
  let total = 0;
  let met = 0;
  for (const { concept, metonym, weight } of words) {
    total += weight;
    if (concepts.has(concept) || (metonym !== undefined && concepts.has(metonym))) met += weight;
  }
  return met / total;
}
