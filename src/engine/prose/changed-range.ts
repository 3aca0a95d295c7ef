import type { Range } from './types.js';

/** Where one text differs from another: the stretch of the first, and what stands in its place in the second. */
export interface Change {
  readonly before: Range;
  readonly after: Range;
}

/** The smallest stretch that has to be replaced to make one text of another; empty at their end where they are the same. */
export function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  const start = sharedLength(shorter, (from, to) => before.slice(from, to) === after.slice(from, to));
  const shared = sharedLength(
    shorter - start,
    (from, to) => sliceBack(before, from, to) === sliceBack(after, from, to),
  );
  return {
    before: { start, end: before.length - shared },
    after: { start, end: after.length - shared },
  };
}

/** How much is compared at once: slices are compared faster than characters. */
const STRIDE = 1024;

/** How many of `length` places are alike from the first on, where `alike` says whether all of a stretch are. */
function sharedLength(length: number, alike: (from: number, to: number) => boolean): number {
  let shared = 0;
  for (let stride = Math.min(STRIDE, length); stride > 0; stride >>= 1)
    while (shared + stride <= length && alike(shared, shared + stride)) shared += stride;
  return shared;
}

/** What stands between two places that are counted from the end. */
function sliceBack(text: string, from: number, to: number): string {
  return text.slice(text.length - to, text.length - from);
}
