import type { Claim } from '../../claim/types.js';
import { comparableKinds } from '../../knowledge/kinds.js';
import type { Quantity } from '../../quantity/types.js';
import { conversionFactor } from '../compare/convert.js';
import { countsAnother } from './dated.js';

/** The other quantities of a claim's sentence that a reader could take for this one: of its kind, unit and noun. */
export function rivalsOf(claim: Claim): readonly Quantity[] {
  const { quantity } = claim;
  return claim.others.filter((other) => {
    if (!comparableKinds(quantity.kind, other.kind)) return false;
    if (quantity.kind === 'date') return true;
    return conversionFactor(other, quantity) !== undefined && !countsAnother(quantity, other);
  });
}
