import type { Verdict } from '../engine/index.js';
import type { FileReview, ReviewedFinding } from './review.js';

/** From which verdict on a run fails. */
export type FailOn = 'refuted' | 'conflicting' | 'unverified' | 'never';

/** From the strictest reading of "something is wrong" to none. */
export const FAIL_ON: readonly FailOn[] = ['refuted', 'conflicting', 'unverified', 'never'];

/** Whether any finding that nothing silences is at the level. */
export function failsAt(level: FailOn, files: readonly FileReview[]): boolean {
  return files.some((file) => file.findings.some((entry) => isOpenAt(level, entry)));
}

/** Whether a person should look at a finding: nothing silences it, and the project shows it or the run fails on it. */
export function needsAttention(level: FailOn, entry: ReviewedFinding): boolean {
  if (entry.silenced !== undefined) return false;
  return entry.severity !== 'off' || isOpenAt(level, entry);
}

const VERDICTS_AT: Readonly<Record<FailOn, readonly Verdict[]>> = {
  refuted: ['refuted'],
  conflicting: ['refuted', 'conflicting'],
  unverified: ['refuted', 'conflicting', 'unverified'],
  never: [],
};

function isOpenAt(level: FailOn, { finding, silenced }: ReviewedFinding): boolean {
  return silenced === undefined && VERDICTS_AT[level].includes(finding.verdict);
}
