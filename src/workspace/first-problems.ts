import type { Skipped } from '../engine/index.js';

/** More than a person will look at one by one. */
const MOST = 50;

/** The first of the problems of one file, and how many more there are; `what` they are of: `entries`. */
export function firstProblems(problems: readonly Skipped[], what: string): readonly Skipped[] {
  if (problems.length <= MOST) return problems;
  const message = `${problems.length - MOST} more ${what} could not be read.`;
  return [...problems.slice(0, MOST), { reason: 'invalid', message }];
}
