import type { Claim, Term } from '../../../claim/types.js';
import { clauseAt } from '../../../claim/clauses.js';
import type { Quantity } from '../../../quantity/types.js';
import type { Side } from '../words.js';

/** A word in another clause than a quantity stands as far from it as this many characters more. */
const CLAUSE_DISTANCE = 40;

/**
 * Whether the words that both share belong to these two quantities, rather than to others of the same kind beside them: of
 * the shared words that are nearest to the claim's quantity, the share that is nearest to the evidence's. 0 to 1; 1 where
 * neither side has another quantity that could be meant, 0.5 where no shared word is near.
 */
export function binding(claim: Side, evidence: Side): number {
  const [left, right] = [claim.rivals, evidence.rivals];
  if (left.length === 0 && right.length === 0) return 1;
  const byConcept = new Map(evidence.words.map((word) => [word.concept, word.term]));
  let total = 0;
  let bound = 0;
  for (const word of claim.words) {
    const other = byConcept.get(word.concept);
    if (other === undefined || !isNearest(claim.claim, word.term, left)) continue;
    total += word.weight;
    if (isNearest(evidence.claim, other, right)) bound += word.weight;
  }
  return total === 0 ? 0.5 : bound / total;
}

function isNearest(claim: Claim, term: Term, rivals: readonly Quantity[]): boolean {
  const own = distance(claim, term, claim.quantity);
  return rivals.every((rival) => own <= distance(claim, term, rival));
}

function distance(claim: Claim, term: Term, quantity: Quantity): number {
  const before = term.range.start < quantity.range.start;
  const gap = before ? quantity.range.start - term.range.end : term.range.start - quantity.range.end;
  const crossed = term.clause === clauseAt(claim.clauses, quantity.range.start) ? 0 : 1;
  return gap + CLAUSE_DISTANCE * crossed;
}
