import type { Quantity } from '../../quantity/types.js';
import type { Features } from './read-features.js';
import { THRESHOLDS } from './weights.js';

/**
 * How likely a claim must be wrong to be marked, 0 to 1. Across a wide gap most likely another figure is meant, unless the
 * source states the claim's number of something else: then it was taken from there.
 */
export function neededFor(
  { kind }: Pick<Quantity, 'kind'>,
  { gap, elsewhere }: Pick<Features, 'gap' | 'elsewhere'>,
): number {
  const wide = kind === 'date' ? THRESHOLDS.wideGapDates : THRESHOLDS.wideGap;
  return gap > wide && elsewhere < 1 ? THRESHOLDS.refuteWideGap : THRESHOLDS.refute;
}
