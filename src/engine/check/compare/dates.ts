import type { Quantity } from '../../quantity/types.js';
import type { Comparison } from './types.js';

/**
 * Compares two dates at the coarser precision: 2023 holds January 2023, and 2022 differs from it. A date without a year is
 * compared by month and day, with one that has a year too.
 */
export function compareDates(claim: Quantity, evidence: Quantity): Comparison {
  const reason = `${claim.unit} against ${evidence.unit}`;
  const known = [claim, evidence].every((date) => Number.isFinite(date.low) || Number.isFinite(date.high));
  if (known) return { relation: relateDays(claim, evidence), reason };
  const [left, right] = [monthDays(claim.unit), monthDays(evidence.unit)];
  if (left === undefined || right === undefined)
    return { relation: 'unknown', reason: `${reason}: a year is missing` };
  return { relation: relateMonthDays(left, right), reason };
}

function relateDays(claim: Quantity, evidence: Quantity): Comparison['relation'] {
  if (claim.high < evidence.low || claim.low > evidence.high) return 'differs';
  if (claim.low <= evidence.low && claim.high >= evidence.high) return 'agrees';
  if (claim.low >= evidence.low && claim.high <= evidence.high) return 'agrees';
  return 'unknown';
}

interface MonthDays {
  /** Month and day as one number, 613 for June 13; a month alone spans all its days. */
  readonly low: number;
  readonly high: number;
}

// `--06`, `--06-13`, `2025-06-13`, and intervals of these joined by a slash.
const MONTH_DAY = /^(?:\d{4}|-)-(\d\d)(?:-(\d\d))?$/;

function monthDays(unit: string): MonthDays | undefined {
  const [from = '', to = from] = unit.split('/');
  const [start, end] = [MONTH_DAY.exec(from), MONTH_DAY.exec(to)];
  if (start === null || end === null) return undefined;
  return {
    low: Number(start[1]) * 100 + Number(start[2] ?? 1),
    high: Number(end[1]) * 100 + Number(end[2] ?? 31),
  };
}

function relateMonthDays(claim: MonthDays, evidence: MonthDays): Comparison['relation'] {
  if (claim.high < evidence.low || claim.low > evidence.high) return 'differs';
  const inside = (a: MonthDays, b: MonthDays): boolean => a.low >= b.low && a.high <= b.high;
  return inside(claim, evidence) || inside(evidence, claim) ? 'agrees' : 'unknown';
}
