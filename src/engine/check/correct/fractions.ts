import { oneOf } from '../../claim/one-of.js';
import { SMALL_NUMBERS } from '../../quantity/tables/number-words.js';
import { numberInWords, ordinalInWords } from './number-words.js';
import { AFTER_OF } from './tables/clause-words.js';

/** The parts that a person divides a thing into in words. */
const DENOMINATORS = [2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
/** How far a share in percent may lie from thirds, sixths and ninths, which no percentage gives exactly. */
const REPEATING = 0.004;
const EXACTLY = 1e-9;

/** A share between 0 and 1 as numerator and denominator up to ten, the smallest that fit; undefined for others. */
function fractionOf(share: number): { readonly part: number; readonly whole: number } | undefined {
  for (const whole of DENOMINATORS) {
    const part = Math.round(share * whole);
    const tolerance = whole % 3 === 0 ? REPEATING : EXACTLY;
    if (part > 0 && part < whole && Math.abs(share - part / whole) <= tolerance) return { part, whole };
  }
  return undefined;
}

const UNITS = [...SMALL_NUMBERS].flatMap(([word, value]) => (value >= 1 && value <= 9 ? [word] : []));
const FRACTION = new RegExp(String.raw`^(${oneOf(['a', 'an', ...UNITS])})([ -])[a-z]+$`, 'iu');
const BEFORE_WHOLE = new RegExp(String.raw`^\s+${oneOf(AFTER_OF)}\b`, 'u');
const IN_TEN = /^(\S+)( in | out of )(\S+)$/i;

/**
 * A share as the writer of `surface` writes one: `a third` as `a quarter`, `four in five` as `three in five`, `8 out of 10` as
 * `7 out of 10`; in percent where it is no such fraction and `of` follows. Undefined where none of these fits.
 */
export function writeShare(share: number, surface: string, after: string): string | undefined {
  if (!(share > 0 && share < 1)) return undefined;
  const among = IN_TEN.exec(surface);
  if (among !== null) return writeAmong(share, among);
  const form = FRACTION.exec(surface);
  if (form === null && surface.toLowerCase() !== 'half') return undefined;
  const fraction = fractionOf(share);
  if (fraction === undefined) {
    const percent = Number((share * 100).toPrecision(3));
    return /^\s+of\b/.test(after) ? `${percent}%` : undefined;
  }
  const { part, whole } = fraction;
  // `half the people`, but `a third of the people`.
  const of = form === null && whole > 2 && BEFORE_WHOLE.test(after);
  return inParts(part, whole, form) + (of ? ' of' : '');
}

function inParts(part: number, whole: number, form: RegExpExecArray | null): string {
  if (whole === 2) return 'half';
  const one = /^one$/i.test(form?.[1] ?? '') ? 'one' : 'a';
  const article = one === 'a' && whole === 8 ? 'an' : one;
  const count = part === 1 ? article : numberInWords(part)!;
  const noun = whole === 4 ? 'quarter' : ordinalInWords(whole)!;
  const between = form?.[2] === '-' && count !== 'a' && count !== 'an' ? '-' : ' ';
  return `${count}${between}${noun}${part === 1 ? '' : 's'}`;
}

function writeAmong(share: number, form: RegExpExecArray): string | undefined {
  const [, first = '', joint = '', last = ''] = form;
  const inDigits = /^\d+$/.test(last);
  const written = (value: number): string => (inDigits ? String(value) : numberInWords(value)!);
  const kept = [5, 10, 100].find((whole) => (inDigits ? String(whole) : numberInWords(whole)) === last);
  for (const whole of [...(kept === undefined ? [] : [kept]), fractionOf(share)?.whole, unitShare(share)]) {
    if (whole === undefined) continue;
    const part = Math.round(share * whole);
    if (part < 1 || part >= whole || Math.abs(part / whole - share) > REPEATING * share) continue;
    const digitsFirst = /^\d+$/.test(first);
    const count = digitsFirst ? String(part) : numberInWords(part)!;
    return `${count}${joint}${written(whole)}`;
  }
  return undefined;
}

/** How many there are to one of a share: 20 for 5%. */
function unitShare(share: number): number | undefined {
  const whole = Math.round(1 / share);
  return Math.abs(share * whole - 1) <= EXACTLY ? whole : undefined;
}
