import type { Per, Quantity } from '../../quantity/types.js';
import { measureFactor } from '../../quantity/measure-factors.js';
import { isScore } from '../../quantity/scores.js';
import { durationFactor } from '../../quantity/duration-factors.js';

/**
 * By what a number of `from` is multiplied to become one of `to`, rates included: 1 for the same unit, 12 from a month's
 * to a year's. Undefined where the units cannot be converted: money of another currency, another counted noun's rate.
 */
export function conversionFactor(from: Quantity, to: Quantity): number | undefined {
  const unit = unitFactor(from, to);
  if (unit === undefined || isScore(from)) return unit;
  const rate = isPrice(from, to) ? 1 : perFactor(from.per, to.per);
  return rate === undefined ? undefined : unit * rate;
}

/**
 * Whether two amounts of money are the same, but for a rate that one of them leaves unsaid: `A barrel costs $71`, `earns
 * $80,000`. A sum that is not said to be paid each month or day is none of a month or day.
 */
function isPrice({ kind, per }: Quantity, to: Quantity): boolean {
  const said = per ?? to.per;
  if (kind !== 'money' || said === undefined || (per !== undefined && to.per !== undefined)) return false;
  return durationFactor(said.unit, 'P1D') === undefined || said.unit === 'P1Y';
}

function unitFactor(from: Quantity, to: Quantity): number | undefined {
  if (isScore(from) || isScore(to)) return isScore(from) && isScore(to) ? 1 : undefined;
  if (from.kind === 'percent' && to.kind === 'ratio') return 0.01;
  if (from.kind === 'ratio' && to.kind === 'percent') return to.unit === '%' ? 100 : undefined;
  // What a count counts is compared by the alignment, where near-synonyms meet.
  if (from.kind === 'count' || from.kind === 'ordinal') return 1;
  if (from.unit === to.unit) return 1;
  if (from.kind === 'duration') return durationFactor(from.unit, to.unit);
  if (from.kind === 'measure') return measureFactor(from.unit, to.unit);
  return undefined;
}

function perFactor(from: Per | undefined, to: Per | undefined): number | undefined {
  if (from === undefined && to === undefined) return 1;
  if (from === undefined || to === undefined) return undefined;
  if (from.unit === to.unit) return from.amount === to.amount ? 1 : to.amount / from.amount;
  const factor = durationFactor(to.unit, from.unit) ?? measureFactor(to.unit, from.unit);
  return factor === undefined ? undefined : (factor * to.amount) / from.amount;
}
