import { fittingMagnitude } from './magnitudes.js';
import { numberInWords } from './number-words.js';
import type { NumeralStyle } from './numeral-style.js';
import type { Decimals } from './types.js';

/** A number of more words than this is written in digits: a reader would count zeros sooner. */
const WORDS = 4;

/** As many digits behind the decimal mark as a number before a magnitude has at most, where the writer has no more. */
const DECIMALS = 2;

/**
 * A number written in a writer's style: `6,000` as `six thousand`, `6.000`, `6 thousand`. Zeros end its decimals (`78.90`)
 * as far as both the writer and the evidence write them.
 */
export function writeNumber(value: number, style: NumeralStyle, known?: Decimals): string {
  if (style.form === 'dozens' && value % 12 === 0 && value >= 12 && value <= 144)
    return value === 12 ? 'a dozen' : `${numberInWords(value / 12)!} dozen`;
  if (style.form !== 'digits') return inWords(value, style);
  const magnitude = style.magnitude && fittingMagnitude(style.magnitude, value, Math.abs(style.quotient));
  if (magnitude === undefined) return inDigits(value, style, shownOf(style, known, 1));
  const factor = 10 ** Math.max(DECIMALS, style.decimals);
  const rounded = Math.round((value / magnitude.value) * factor) / factor;
  return `${inDigits(rounded, style, shownOf(style, known, magnitude.value))}${magnitude.written}`;
}

/**
 * How many decimals a number shows at least: as many as the evidence writes before the same magnitude, but no more than a
 * writer of decimals does.
 */
export function shownOf(
  { decimals, quotient }: NumeralStyle,
  known: Decimals | undefined,
  size: number,
): number {
  if (known?.size !== size) return 0;
  return decimals === 0 && Number.isInteger(quotient) ? known.count : Math.min(decimals, known.count);
}

function inWords(value: number, style: NumeralStyle): string {
  const whole = numberInWords(value, style.and);
  if (whole !== undefined && whole.split(' ').length <= WORDS + (style.and ? 1 : 0)) return whole;
  const magnitude = [1e12, 1e9, 1e6].find((size) => value >= size);
  if (magnitude === undefined) return half(value, style) ?? inDigits(value, style);
  const name = numberInWords(magnitude)!.slice('one '.length);
  const quotient = Number((value / magnitude).toPrecision(3));
  return `${half(quotient, style) ?? inDigits(quotient, style)} ${name}`;
}

/** `six and a half`, where the writer has a half too; undefined for what is no small number and a half. */
function half(value: number, { vulgar }: NumeralStyle): string | undefined {
  return vulgar && value % 1 === 0.5 && value > 1 && value < 20
    ? `${numberInWords(Math.floor(value))!} and a half`
    : undefined;
}

const VULGAR: Readonly<Record<string, string>> = { 25: '¼', 5: '½', 75: '¾' };

/** A number in digits, as a writer groups them and marks the decimals, of which there are `shown` at least. */
export function inDigits(value: number, style: NumeralStyle, shown = 0): string {
  const [whole = '0', digits = ''] = plain(Math.abs(value)).split('.');
  const fraction = digits.padEnd(shown, '0');
  const sign = value < 0 ? '-' : '';
  const part = style.vulgar ? VULGAR[digits] : undefined;
  if (part !== undefined) return `${sign}${grouped(whole, style)}${part}`;
  return `${sign}${grouped(whole, style)}${fraction === '' ? '' : style.decimalMark}${fraction}`;
}

function grouped(whole: string, { grouping, separator }: NumeralStyle): string {
  if (whole.length < 4 || grouping === 'none') return whole;
  const pattern = grouping === 'indian' ? /\d(?=(?:\d\d)*\d{3}$)/g : /\d(?=(?:\d{3})+$)/g;
  return whole.replace(pattern, (digit) => digit + separator);
}

/** Without exponent, rounded to twelve significant digits, so that no binary rest shows. */
function plain(value: number): string {
  return Number(value.toPrecision(12)).toLocaleString('en', {
    useGrouping: false,
    maximumFractionDigits: 12,
  });
}
