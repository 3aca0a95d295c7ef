import type { Finding } from '../engine/index.js';
import type { VerdictCounts } from './protocol.js';

export const NO_COUNTS: VerdictCounts = { supported: 0, refuted: 0, conflicting: 0, unverified: 0 };

/** How many findings have each verdict, added to `counts`. */
export function countVerdicts(
  findings: readonly Finding[],
  counts: VerdictCounts = NO_COUNTS,
): VerdictCounts {
  const sum = { ...counts };
  for (const { verdict } of findings) sum[verdict]++;
  return sum;
}
