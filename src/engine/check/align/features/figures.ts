import type { Quantity } from '../../../quantity/types.js';
import { conversionFactor } from '../../compare/convert.js';

/** How far apart two figures are: 0 for the same, 1 for ten times as much, 2 for a hundred times or more. */
export function gap(claim: Quantity, evidence: Quantity): number {
  if (claim.kind === 'date') return dateGap(claim, evidence);
  const factor = conversionFactor(evidence, claim) ?? 1;
  const [a, b] = [Math.abs(size(claim)), Math.abs(size(evidence) * factor)];
  if (a === b) return 0;
  // Of few things one more or less is nothing: no quotient says how far a count of zero is away.
  const more = claim.kind === 'count' || a === 0 || b === 0 ? 1 : 0;
  return Math.min(2, Math.abs(Math.log10((a + more) / (b + more))));
}

const DAYS_IN_YEAR = 365.2425;

/** 0 for dates in the same year, 1 for nine years apart, 2 for a century or more; 0.5 where a year is not known. */
function dateGap(claim: Quantity, evidence: Quantity): number {
  const years = Math.abs(size(claim) - size(evidence)) / DAYS_IN_YEAR;
  if (!Number.isFinite(years)) return 0.5;
  return years < 1 ? 0 : Math.min(2, Math.log10(1 + years));
}

function size(quantity: Quantity): number {
  return Number.isFinite(quantity.low) ? quantity.low : quantity.high;
}

/** 1 for figures in the same unit, 0 for convertible ones; counts of different nouns are told apart elsewhere. */
export function sameUnit(claim: Quantity, evidence: Quantity): number {
  return claim.kind === 'count' || claim.kind === 'date' || claim.unit === evidence.unit ? 1 : 0;
}

/** 1 for dates of the same precision, 0 for a coarser or finer one, 1 for what is no date. */
export function samePrecision(claim: Quantity, evidence: Quantity): number {
  if (claim.kind !== 'date' || evidence.kind !== 'date') return 1;
  return claim.unit.length === evidence.unit.length ? 1 : 0;
}

/** 1 where both are bounds to the same side or neither is, 0 where one is; 0.5 where both are, to different sides. */
export function sameBound(claim: Quantity, evidence: Quantity): number {
  const [left, right] = [side(claim), side(evidence)];
  if (left === right) return 1;
  return left === '' || right === '' ? 0 : 0.5;
}

function side({ comparator }: Quantity): string {
  return comparator === '=' || comparator === 'between' ? '' : comparator.charAt(0);
}
