import { columnDate } from '../../../claim/cell-frames.js';
import type { Quantity } from '../../../quantity/types.js';
import { compareTimes } from '../../compare/dates.js';
import type { Side } from '../words.js';

/** 1 where both are rates, 0 where neither is, -1 where one is. */
export function sameRate(claim: Side, evidence: Side): number {
  const [left, right] = [claim.claim.quantity.per, evidence.claim.quantity.per];
  if (left === undefined && right === undefined) return 0;
  return left === undefined || right === undefined ? -1 : 1;
}

/** 1 where both sentences date themselves alike, -1 where their dates exclude each other, 0 where one gives none. */
export function sameTime(claim: Side, evidence: Side): number {
  if (claim.claim.quantity.kind === 'date') return 0;
  const [left, right] = [claim.claim.times, evidence.claim.times];
  if (left.length === 0 || right.length === 0) return 0;
  const column = columnDate(evidence.claim.header);
  if (column !== undefined) return inColumn(left, column);
  const relations = left.flatMap((a) => right.map((b) => compareTimes(a, b)));
  if (relations.includes('agrees')) return 1;
  return relations.every((relation) => relation === 'differs') ? -1 : 0;
}

/**
 * The same of the time of a column, beside which others stand for longer and shorter times: June is not the first half of
 * the year. A claim of a shorter time may still be about it.
 */
function inColumn(times: readonly Quantity[], column: Quantity): number {
  if (times.some(({ unit }) => unit === column.unit)) return 1;
  const isOpen = (time: Quantity): boolean =>
    compareTimes(time, column) === 'unknown' ||
    (compareTimes(time, column) === 'agrees' && !(time.low <= column.low && time.high >= column.high));
  return times.some(isOpen) ? 0 : -1;
}

/** 1 where one of the sentences says when its figure held and the other does not; else 0. */
export function timeMissing(claim: Side, evidence: Side): number {
  if (claim.claim.quantity.kind === 'date') return 0;
  return (claim.claim.times.length === 0) === (evidence.claim.times.length === 0) ? 0 : 1;
}
