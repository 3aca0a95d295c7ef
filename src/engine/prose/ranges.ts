import type { Range } from './types.js';

/** Whether two ranges share a character. */
export function overlaps(left: Range, right: Range): boolean {
  return left.start < right.end && left.end > right.start;
}

/** Whether a range lies in another, or is the same. */
export function isWithin(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** A range `by` units behind another, or before it where `by` is negative. */
export function moveRange({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}
