import type { Quantity } from '../quantity/types.js';
import { THRESHOLDS } from './align/weights.js';
import { CHECKS } from './checks.js';
import { conversionFactor } from './compare/convert.js';
import type { Weighed } from './weigh.js';

/** The figure that a wrong claim most likely meant, of those that refute it. */
export interface Meant {
  readonly weighed: Weighed;
  /** Whether another of them may be meant as well, so that no one figure can stand in the claim's place. */
  readonly disputed: boolean;
}

/**
 * Which of the figures that refute a claim, best first, it most likely meant: the best, but for one near it whose digits are
 * the claim's with two neighbours exchanged (66,205 for 62,605). It is disputed where another refutes as surely, or where
 * the best is of another size and another one near it is not. Undefined where there is none.
 */
export function meantBy(claim: Quantity, refuting: readonly Weighed[]): Meant | undefined {
  const [best] = refuting;
  if (best === undefined) return undefined;
  const behind = ({ alignment }: Weighed): number => best.alignment.score - alignment.score;
  const exchanged = refuting.filter(
    (item) => behind(item) <= THRESHOLDS.exchanged && isExchanged(claim, item.evidence.quantity),
  );
  const meant = exchanged[0];
  if (meant !== undefined)
    return { weighed: meant, disputed: exchanged.some((other) => differ(meant, other)) };
  const disputed = refuting.some(
    (other) =>
      differ(best, other) &&
      (behind(other) <= THRESHOLDS.dispute ||
        (behind(other) <= THRESHOLDS.sizeDispute && isNearerInSize(other, best))),
  );
  return { weighed: best, disputed };
}

/** A figure farther off than this quotient, in powers of ten, is of another size than the claim. */
const OTHER_SIZE = Math.log10(2);

/** Whether a figure is less than half as far off a claim as the best is, which is of another size. */
function isNearerInSize(other: Weighed, best: Weighed): boolean {
  const { gap } = best.alignment.features;
  // How far apart two dates are has nothing to do with their size.
  if (best.evidence.quantity.kind === 'date') return false;
  return gap > OTHER_SIZE && other.alignment.features.gap < gap / 2;
}

function differ({ evidence: { quantity } }: Weighed, { evidence }: Weighed): boolean {
  return CHECKS[quantity.kind].compare(quantity, evidence.quantity).relation === 'differs';
}

/** Whether one number is the other but for two neighbouring digits that stand the other way round. */
function isExchanged(claim: Quantity, evidence: Quantity): boolean {
  if (claim.kind === 'date' || conversionFactor(evidence, claim) !== 1) return false;
  const [was, is] = [digitsOf(claim), digitsOf(evidence)];
  let at = 0;
  while (at < was.length && was.charAt(at) === is.charAt(at)) at += 1;
  const exchanged = was.slice(0, at) + was.charAt(at + 1) + was.charAt(at) + was.slice(at + 2);
  // Of 0.5 and 5 one is ten times the other.
  const isLeading = !/[1-9]/.test(was.slice(0, at));
  return was !== is && exchanged === is && !(isLeading && (was.charAt(at) === '0' || is.charAt(at) === '0'));
}

/** More digits than these are not written out. */
const PLACES = 15;

/** The digits, without a mark, of a number that stands for itself or bounds, each in its place; empty for a range. */
function digitsOf({ low, high }: Quantity): string {
  if (low !== high && Number.isFinite(low) && Number.isFinite(high)) return '';
  return (Number.isFinite(low) ? low : high).toFixed(3).replace('.', '').padStart(PLACES, '0');
}
