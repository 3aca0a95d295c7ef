import type { Range } from './types.js';

/** Whether two ranges share a character. */
export function overlaps(left: Range, right: Range): boolean {
  return left.start < right.end && left.end > right.start;
}
