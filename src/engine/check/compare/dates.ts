import type { Quantity } from '../../quantity/types.js';
import { dateSpan, withoutYear, type DateSpan } from './date-span.js';
import type { Comparison } from './types.js';

type Relation = Comparison['relation'];

/** A time counted from a day that is not known: `35 years ago` is `now-35Y`. */
const RELATIVE = /^now([+-]\d+)([A-Z])$/;

/**
 * Compares two dates at the coarser precision: 2023 holds January 2023, and 2022 differs from it. A date without a year is
 * compared by month and day, with one that has a year too. `since 1948` meets `since 1950` at its start.
 */
export function compareDates(claim: Quantity, evidence: Quantity): Comparison {
  const reason = `${claim.unit} against ${evidence.unit}`;
  const [ago, before] = [RELATIVE.exec(claim.unit), RELATIVE.exec(evidence.unit)];
  if (ago !== null && before !== null && ago[2] === before[2])
    return { relation: ago[1] === before[1] ? 'agrees' : 'differs', reason };
  const spans = spansOf(claim, evidence);
  if (spans === undefined) return { relation: 'unknown', reason: `${reason}: the two cannot be compared` };
  return { relation: relate(claim, evidence, spans), reason };
}

/**
 * Whether two dates that say when a figure held name the same time. Stricter than comparing them as claims: what was true
 * after a day, or by another one, is another figure.
 */
export function compareTimes(claim: Quantity, evidence: Quantity): Relation {
  const spans = spansOf(claim, evidence);
  if (spans === undefined) return 'unknown';
  const strict = isStrict(claim) || isStrict(evidence);
  if (strict && claim.comparator !== evidence.comparator) return 'differs';
  return contained(...spans) ? 'agrees' : disjoint(...spans) ? 'differs' : 'unknown';
}

function relate(claim: Quantity, evidence: Quantity, [left, right]: readonly [DateSpan, DateSpan]): Relation {
  const [stated, known] = [direction(claim), direction(evidence)];
  // What is said to begin on a day began on it, whatever came after.
  if (stated !== 0 && (known === 0 || (isStrict(claim) && evidence.comparator === '>=')))
    return relateOpen(claim, left, right);
  if (stated === 0 && known !== 0) return contained(left, right) ? 'agrees' : 'unknown';
  if (stated !== known) return 'unknown';
  if (disjoint(left, right)) return 'differs';
  // Two ranges with other ends are two ranges, though they overlap.
  const ranges = claim.comparator === 'between' && evidence.comparator === 'between';
  if (ranges) return left.low === right.low && left.high === right.high ? 'agrees' : 'differs';
  // Who names two ends is not borne out by what lies between them.
  if (claim.comparator === 'between' && evidence.comparator !== 'between') return 'unknown';
  return contained(left, right) ? 'agrees' : 'unknown';
}

/** What was done by a day is not borne out by what was so many days before it. */
const LONG_BEFORE = 2 * 366;

/** A claim of `before`, `by`, `since` or `after` against a date: true of what lies on its side. */
function relateOpen(claim: Quantity, left: DateSpan, right: DateSpan): Relation {
  switch (claim.comparator) {
    case '>':
      return right.low > left.high ? 'agrees' : right.high <= left.high ? 'differs' : 'unknown';
    case '<':
      return right.high < left.low ? 'agrees' : right.low >= left.low ? 'differs' : 'unknown';
    case '<=':
      if (right.low > left.high) return 'differs';
      return right.high <= left.high && left.low - right.high <= LONG_BEFORE ? 'agrees' : 'unknown';
    default:
      // What has been so since 1948 began in 1948; a later or earlier beginning is another.
      return contained(left, right) ? 'agrees' : right.low < left.low ? 'differs' : 'unknown';
  }
}

function spansOf(claim: Quantity, evidence: Quantity): readonly [DateSpan, DateSpan] | undefined {
  const [left, right] = [spanOf(claim), spanOf(evidence)];
  if (left === undefined || right === undefined) return undefined;
  if (left.scale === right.scale) return [left, right];
  const [a, b] = [withoutYear(claim.unit), withoutYear(evidence.unit)];
  return a === undefined || b === undefined ? undefined : [a, b];
}

/** The days that a date names: its bounds, or where one of them is open the date that bounds it. */
function spanOf({ low, high, unit }: Quantity): DateSpan | undefined {
  if (Number.isFinite(low) && Number.isFinite(high)) return { scale: 'days', low, high };
  return dateSpan(unit);
}

function direction(date: Quantity): number {
  return date.comparator.startsWith('>') ? 1 : date.comparator.startsWith('<') ? -1 : 0;
}

function isStrict(date: Quantity): boolean {
  return date.comparator === '>' || date.comparator === '<';
}

function disjoint(left: DateSpan, right: DateSpan): boolean {
  return left.high < right.low || left.low > right.high;
}

function contained(left: DateSpan, right: DateSpan): boolean {
  return (
    (left.low <= right.low && left.high >= right.high) || (left.low >= right.low && left.high <= right.high)
  );
}
