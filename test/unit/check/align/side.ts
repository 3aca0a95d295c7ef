import { sideOf, type Side } from '../../../../src/engine/check/align/words.js';
import { claimsOf } from '../../../../src/engine/claim/read-claims.js';
import type { Claim, SentenceContext } from '../../../../src/engine/claim/types.js';
import { readQuantities } from '../../../../src/engine/quantity/read.js';

const NO_CONTEXT: SentenceContext = { title: '', headings: [], before: '', date: '', cells: [] };

/** The claim of the quantity that stands between brackets: `Alabuga makes [6,000] drones`. */
export function claimOf(marked: string, context: Partial<SentenceContext> = {}): Claim {
  const start = marked.indexOf('[');
  const text = marked.replace('[', '').replace(']', '');
  const claims = claimsOf(text, readQuantities(text).quantities, { ...NO_CONTEXT, ...context });
  const claim = claims.find(({ quantity }) => quantity.range.start <= start && quantity.range.end > start);
  if (claim === undefined) throw new Error(`No quantity is marked in: ${marked}`);
  return claim;
}

/** The side of such a claim. */
export function sideFor(marked: string, context: Partial<SentenceContext> = {}): Side {
  return sideOf(claimOf(marked, context));
}
