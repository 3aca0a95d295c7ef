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
  const relations = left.flatMap((a) => right.map((b) => compareTimes(a, b)));
  if (relations.includes('agrees')) return 1;
  return relations.every((relation) => relation === 'differs') ? -1 : 0;
}

/** 1 where one of the sentences says when its figure held and the other does not; else 0. */
export function timeMissing(claim: Side, evidence: Side): number {
  if (claim.claim.quantity.kind === 'date') return 0;
  return (claim.claim.times.length === 0) === (evidence.claim.times.length === 0) ? 0 : 1;
}
