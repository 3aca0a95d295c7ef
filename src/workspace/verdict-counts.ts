import type { Finding, Verdict } from '../engine/index.js';

/** How many findings have each verdict. */
export type VerdictCounts = Readonly<Record<Verdict, number>>;

/** What counting begins with. */
export const NO_COUNTS: VerdictCounts = { supported: 0, refuted: 0, conflicting: 0, unverified: 0 };

/** How many findings have each verdict, added to `counts`. */
export function countVerdicts(
  findings: readonly Pick<Finding, 'verdict'>[],
  counts: VerdictCounts = NO_COUNTS,
): VerdictCounts {
  const sum = { ...counts };
  for (const { verdict } of findings) sum[verdict]++;
  return sum;
}
