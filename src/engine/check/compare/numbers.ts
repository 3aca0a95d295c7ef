import type { Quantity } from '../../quantity/types.js';
import { conversionFactor } from './convert.js';
import { TOLERANCES } from './tolerances.js';
import type { Comparison } from './types.js';

/** A quantity as numbers to compare, in one unit for both sides. */
interface Figure {
  readonly low: number;
  readonly high: number;
  readonly comparator: Quantity['comparator'];
  readonly hedged: boolean;
  /** How far from the bounds the true figure may lie, by rounding or hedge, and how far it must lie to differ. */
  readonly near: number;
  readonly far: number;
  /** One of the last digit that is written, trailing zeros apart. */
  readonly step: number;
}

/** Compares a claim's quantity with the evidence's. `unknown` where the units cannot be converted. */
export function compareNumbers(claim: Quantity, evidence: Quantity): Comparison {
  const factor = conversionFactor(evidence, claim);
  if (factor === undefined)
    return { relation: 'unknown', reason: `${evidence.unit} cannot be converted to ${claim.unit}` };
  const stated = figureOf(claim, 1);
  const known = figureOf(evidence, factor);
  const relation = relate(stated, known);
  // A price is the same price without its `a barrel`; another one may be that of another amount.
  if (relation === 'differs' && (claim.per === undefined) !== (evidence.per === undefined))
    return { relation: 'unknown', reason: 'only one of the two is a rate' };
  // Nobody gives hours for years: an age is no running time.
  if (relation === 'differs' && claim.kind === 'duration' && isFarScale(factor))
    return { relation: 'unknown', reason: 'the two are of different scales' };
  // `8.500` may be eight and a half or eight thousand five hundred: no ground for an accusation, on either side.
  if (relation === 'differs' && (claim.readings.length > 0 || evidence.readings.length > 0))
    return { relation: 'unknown', reason: 'the number can be read in two ways' };
  return new NumberComparison(relation, stated, known);
}

/** Two units of time farther apart than this quotient do not measure the same thing: a minute and a day do not. */
const FAR_SCALE = 1000;

function isFarScale(factor: number): boolean {
  return factor > FAR_SCALE || factor < 1 / FAR_SCALE;
}

/** Most comparisons are never told to anyone, and writing numbers takes long. */
class NumberComparison implements Comparison {
  readonly #claim: Figure;
  readonly #evidence: Figure;

  constructor(
    readonly relation: Comparison['relation'],
    claim: Figure,
    evidence: Figure,
  ) {
    this.#claim = claim;
    this.#evidence = evidence;
  }

  get reason(): string {
    return `${describe(this.#claim)} against ${describe(this.#evidence)}`;
  }
}

function relate(claim: Figure, evidence: Figure): Comparison['relation'] {
  if (isPoint(claim) && isPoint(evidence)) return relatePoints(claim, evidence);
  if (isPoint(claim)) return relateToBounds(claim.low, claim, plausible(evidence), evidence);
  if (isPoint(evidence)) return relatePointToClaim(evidence, claim);
  return relateIntervals(claim, evidence);
}

function relatePoints(claim: Figure, evidence: Figure): Comparison['relation'] {
  return relateGap(claim.low - evidence.low, claim, evidence);
}

/** Two single numbers, each as round or hedged as it is, by how far they are apart. */
function relateGap(difference: number, claim: Figure, evidence: Figure): Comparison['relation'] {
  const gap = Math.abs(difference);
  if (gap <= Math.max(claim.near, evidence.near) * (1 + 1e-9)) return 'agrees';
  return gap > Math.max(claim.far, evidence.far) ? 'differs' : 'unknown';
}

/**
 * What the evidence says against a claim of bounds. "More than 6,000" is not true of 6,000, nor of what is a little
 * less: who states a bound means it. Only where the evidence is hedged is a near miss left open.
 */
function relatePointToClaim(evidence: Figure, claim: Figure): Comparison['relation'] {
  const point = evidence.low;
  const strict = claim.comparator === '>' || claim.comparator === '<';
  const inside = strict ? point > claim.low && point < claim.high : point >= claim.low && point <= claim.high;
  if (inside) return isFarBeyond(point, claim) ? 'differs' : isFarBelow(point, claim) ? 'unknown' : 'agrees';
  const bound = point <= claim.low ? claim.low : claim.high;
  return evidence.hedged && Math.abs(point - bound) <= evidence.far ? 'unknown' : 'differs';
}

/**
 * Whether a figure lies so far on the open side of a bound that nobody would state it so: 52 million as `more than
 * 600`.
 */
function isFarBeyond(point: number, { low, high }: Figure): boolean {
  if (!(point > 0)) return false;
  if (!Number.isFinite(high)) return low > 0 && point > low * TOLERANCES.farBeyond;
  return !Number.isFinite(low) && high > point * TOLERANCES.farBeyond;
}

/**
 * Whether a figure lies below a most that is stated by more than the bound is round: nobody says `up to 1,740` of
 * 1,470. `At least 46` is true of 56, and is said so while a count goes on.
 */
function isFarBelow(point: number, claim: Figure): boolean {
  return claim.comparator === '<=' && claim.high > 0 && isFarWithin(point, claim);
}

/** How far off a bound a figure may lie that it is surely stated of: as far as the bound is round. */
function nearOf(bound: number): number {
  const size = Math.abs(bound);
  return Math.min(Math.max(granularity(size), size * TOLERANCES.roundedDiffers), slackOf(size));
}

/** A point against bounds: inside them it agrees, outside them by more than its rounding it differs. */
function relateToBounds(
  point: number,
  of: Figure,
  bounds: { readonly low: number; readonly high: number },
  from: Figure,
): Comparison['relation'] {
  if (point >= bounds.low && point <= bounds.high) return isFarWithin(point, from) ? 'unknown' : 'agrees';
  // The open side of a bound is loose already; a hedge widens the stated side only.
  const stated = point < bounds.low ? from.low : from.high;
  if (!Number.isFinite(stated)) {
    // Up to ten million may be one million too: a round bound leaves open what lies within its last digit.
    const end = Number.isFinite(from.low) ? from.low : from.high;
    return Math.abs(point - end) <= granularity(end) ? 'unknown' : 'differs';
  }
  const gap = Math.abs(point - stated);
  const share = shareOf(from, stated);
  if (gap <= Math.max(of.near, from.near * share)) return 'agrees';
  return gap > Math.max(of.far, from.far * share) ? 'differs' : 'unknown';
}

/** Whether a figure lies farther within an open bound than the bound is round: nobody says `at least 46` of 56. */
function isFarWithin(point: number, { low, high }: Figure): boolean {
  if (Number.isFinite(low)) return !Number.isFinite(high) && point > low + nearOf(low);
  return Number.isFinite(high) && point < high - nearOf(high);
}

/**
 * How much of its tolerance a hedged range has at one of its ends: `thousands` begins near 2,000, however far it
 * reaches.
 */
function shareOf({ hedged, low, high }: Figure, end: number): number {
  const size = Math.max(Math.abs(low), Math.abs(high));
  return hedged && Number.isFinite(size) && size > 0 ? Math.abs(end) / size : 1;
}

function relateIntervals(claim: Figure, evidence: Figure): Comparison['relation'] {
  const finite = Number.isFinite(claim.low + claim.high + evidence.low + evidence.high);
  if (finite) {
    // Two ranges are the same range when both ends are, as far as they were written.
    const apart = Math.max(Math.abs(claim.low - evidence.low), Math.abs(claim.high - evidence.high));
    if (apart <= Math.max(claim.near, evidence.near) * (1 + 1e-9)) return 'agrees';
    return apart > Math.max(claim.far, evidence.far) ? 'differs' : 'unknown';
  }
  // Who states a most states the bound itself, a cap or a limit: `up to 8` is another one than `up to 3`.
  if (claim.comparator === '<=' && evidence.comparator === '<=')
    return relateGap(claim.high - evidence.high, claim, evidence);
  // What the evidence says implies what the claim says.
  if (evidence.low >= claim.low && evidence.high <= claim.high) return 'agrees';
  const bounds = plausible(evidence);
  // Bounds that face each other leave no room, however round they are: fewer than 6,000 is not more than 6,000.
  if (claim.high <= evidence.low || claim.low >= evidence.high) return 'differs';
  if (!evidence.hedged && exceeds(claim, evidence)) return 'differs';
  const slack = Math.max(claim.far, evidence.far);
  return claim.low > bounds.high + slack || claim.high < bounds.low - slack ? 'differs' : 'unknown';
}

/**
 * Whether a claim's open bound goes a step beyond the evidence's: who knows of more than 516 million does not say
 * "more than 515 million". A step is one of the last digit that the evidence writes: "more than 500,000" leaves
 * 510,000 open.
 */
function exceeds(claim: Figure, evidence: Figure): boolean {
  // At least 13 is more than 12.
  if (isStrict(claim) !== isStrict(evidence)) return false;
  if (Number.isFinite(claim.low) && Number.isFinite(evidence.low) && claim.high === evidence.high)
    return claim.low >= evidence.low + evidence.step * (1 - 1e-9);
  if (Number.isFinite(claim.high) && Number.isFinite(evidence.high) && claim.low === evidence.low)
    return claim.high <= evidence.high - evidence.step * (1 - 1e-9);
  return false;
}

function isStrict({ comparator }: Figure): boolean {
  return comparator === '>' || comparator === '<';
}

/** The bounds within which a speaker who states an open bound means the figure to lie. */
function plausible(figure: Figure): { readonly low: number; readonly high: number } {
  const { low, high } = figure;
  if (Number.isFinite(low) && !Number.isFinite(high)) return { low, high: low + slackOf(low) };
  if (!Number.isFinite(low) && Number.isFinite(high)) return { low: high - slackOf(high), high };
  return { low, high };
}

/**
 * How far beyond an open bound a figure lies at most that is stated so: up to the next round one, but not up to
 * nothing.
 */
function slackOf(bound: number): number {
  const size = Math.abs(bound);
  return Math.max(size * TOLERANCES.looseBound, Math.min(granularity(bound), size * TOLERANCES.roundBound));
}

function figureOf(quantity: Quantity, factor: number): Figure {
  const low = quantity.low * factor;
  const high = quantity.high * factor;
  const size = Math.max(Number.isFinite(low) ? Math.abs(low) : 0, Number.isFinite(high) ? Math.abs(high) : 0);
  const converted = factor === 1 ? 0 : size * TOLERANCES.converted;
  // A unit that a person writes out to the last digit is exact; trailing zeros may be rounding.
  const zeros = quantity.kind === 'count' || quantity.kind === 'money' ? granularity(size) / 2 : 0;
  const step = Math.max(2 * quantity.precision * Math.abs(factor), granularity(size), converted);
  const precision = Math.max(quantity.precision * Math.abs(factor), converted);
  if (quantity.approximate)
    return {
      low,
      high,
      step,
      comparator: quantity.comparator,
      hedged: true,
      near: Math.max(precision, size * TOLERANCES.hedged),
      far: Math.max(precision, size * TOLERANCES.hedgedDiffers),
    };
  const spoken = isSpoken(quantity) ? size : 0;
  return {
    low,
    high,
    step,
    comparator: quantity.comparator,
    hedged: converted > 0,
    near: Math.max(
      Math.min(precision, size * TOLERANCES.coarsest),
      Math.min(zeros, size * TOLERANCES.rounded),
      spoken * TOLERANCES.spoken,
    ),
    far: Math.max(
      precision,
      Math.min(zeros, size * TOLERANCES.roundedDiffers),
      spoken * TOLERANCES.spokenDiffers,
    ),
  };
}

/** Whether a share is told as one tells it, by a part in words or by people: `a third`, `half`, `one in four`. */
function isSpoken({ kind, unit, surface }: Quantity): boolean {
  if (kind !== 'percent' && (kind !== 'ratio' || unit !== '1')) return false;
  return /\b(?:in|out of)\b/i.test(surface) || !/\d|\bper\s?cent/i.test(surface);
}

/** The place value of the last digit that is not zero: 1,000 for 6,000; 0 for 0 and for what is no whole number. */
function granularity(value: number): number {
  let rest = Math.abs(value);
  if (rest === 0 || !Number.isSafeInteger(rest)) return 0;
  let place = 1;
  while (rest % 10 === 0) {
    rest /= 10;
    place *= 10;
  }
  return place;
}

function isPoint(figure: Figure): boolean {
  return figure.low === figure.high;
}

function describe(figure: Figure): string {
  if (isPoint(figure)) return format(figure.low);
  const [above, below] = isStrict(figure) ? ['more than', 'less than'] : ['at least', 'at most'];
  if (!Number.isFinite(figure.high)) return `${above} ${format(figure.low)}`;
  if (!Number.isFinite(figure.low)) return `${below} ${format(figure.high)}`;
  return `${format(figure.low)} to ${format(figure.high)}`;
}

const NUMBER = new Intl.NumberFormat('en', { maximumSignificantDigits: 6 });

function format(value: number): string {
  // Most figures have no digit to be grouped or rounded away, and the formatter takes its time.
  return Number.isInteger(value) && value > 0 && value < 1000 ? String(value) : NUMBER.format(value);
}
