import type { Claim } from '../../claim/types.js';
import { FURNITURE } from './weights.js';

/** Whether a claim's text is no sentence, but the furniture of a page or a table run together. A table's row is none. */
export function isFurniture({ others, terms, clauses, context }: Claim): boolean {
  if (context.cells.length > 0) return false;
  if (terms.length >= FURNITURE.words) return true;
  const isVerbless = clauses.verbal.size === 0;
  if (isVerbless && (terms.length >= FURNITURE.verbless || others.length >= FURNITURE.numbers)) return true;
  const verbs = terms.filter(({ role }) => role === 'verb').length;
  return terms.length >= FURNITURE.long && verbs * FURNITURE.wordsToAVerb < terms.length;
}
