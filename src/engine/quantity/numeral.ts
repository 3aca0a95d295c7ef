import type { DigitNumber } from './digits.js';

/** How a numeral was written. `year`: two number words that read as a year (`nineteen forty-eight`). */
export type NumeralForm = 'digits' | 'words' | 'fraction' | 'vague' | 'ordinal' | 'year';

/** A number, read from one or more tokens, before it has a unit. */
export interface Numeral {
  /** The first token after it. */
  readonly next: number;
  readonly start: number;
  readonly end: number;
  /** Equal, except for vague words. */
  readonly low: number;
  readonly high: number;
  /** Half a unit of the last digit that was written; 0 where no decimals and no magnitude were. */
  readonly precision: number;
  /** Half of one unit for integers: what `precision` is in kinds that are measured rather than counted. */
  readonly rounding: number;
  readonly readings: readonly number[];
  readonly form: NumeralForm;
  /** The digits where nothing else belongs to the numeral: what a year or a day may be. */
  readonly bare: DigitNumber | undefined;
  /** What a magnitude word or suffix multiplied it by: 1,000,000 for `4 million`; 1 where none did. */
  readonly scale: number;
}

/** A numeral of one exact value that was written without a magnitude. */
export function exactNumeral(
  place: Pick<Numeral, 'next' | 'start' | 'end'>,
  value: number,
  form: NumeralForm,
): Numeral {
  const rest = { precision: 0, rounding: 0.5, readings: [], bare: undefined, scale: 1 };
  return { ...place, low: value, high: value, form, ...rest };
}

/** Takes out the noise of binary fractions: 2.4 × 10⁶ is 2,400,000. */
export function round(value: number): number {
  return Number.isSafeInteger(value) || !Number.isFinite(value) ? value : Number(value.toPrecision(15));
}
