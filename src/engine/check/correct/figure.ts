import type { Quantity } from '../../quantity/types.js';
import { conversionFactor } from '../compare/convert.js';
import { numeralStyle } from './numeral-style.js';
import type { Decimals, Figure } from './types.js';

/** A converted figure is rounded to the fewest digits, of these, that stay within the share below of it. */
const DIGITS = [2, 3] as const;
const SHARE = 0.005;

/**
 * The evidence's figure in the unit and period of a claim, an open bound as the number that bounds it; undefined where the
 * two cannot be converted, or the figure would be less than one of the claim's unit.
 */
export function figureFor(claim: Quantity, evidence: Quantity): Figure | undefined {
  const factor = conversionFactor(evidence, claim);
  if (factor === undefined) return undefined;
  const { low, high } = evidence;
  if (!Number.isFinite(low) && !Number.isFinite(high)) return undefined;
  const [from, to] = [Number.isFinite(low) ? low : high, Number.isFinite(high) ? high : low];
  const converted = factor !== 1 && claim.kind !== 'ratio' && evidence.kind !== 'ratio';
  if (!converted) {
    const decimals = factor === 1 ? decimalsOf(evidence.surface, from) : undefined;
    return { low: from * factor, high: to * factor, converted, ...(decimals !== undefined && { decimals }) };
  }
  if (Math.abs(from * factor) < 1) return undefined;
  return { low: rounded(from * factor), high: rounded(to * factor), converted };
}

/** The digits behind the decimal mark of a text's first number; undefined where it has none. */
export function decimalsOf(surface: string, value: number): Decimals | undefined {
  const style = numeralStyle(surface, value);
  if (style === undefined || style.decimals === 0) return undefined;
  return { count: style.decimals, size: style.magnitude?.value ?? 1 };
}

function rounded(value: number): number {
  const whole = Math.round(value);
  if (Math.abs(value - whole) <= Math.abs(value) * 1e-6) return whole;
  const candidates = DIGITS.map((digits) => Number(value.toPrecision(digits)));
  return (
    candidates.find((candidate) => Math.abs(candidate - value) <= Math.abs(value) * SHARE) ??
    Number(value.toPrecision(DIGITS[1]))
  );
}
