import { exactNumeral, type Numeral } from './numeral.js';
import { MAGNITUDE_WORDS } from './tables/magnitudes.js';
import { FRACTION_WORDS, GROUP_WORDS, SMALL_NUMBERS, SMALL_ORDINALS } from './tables/number-words.js';
import { ORDINAL_SUFFIXES } from './tables/ordinal-suffixes.js';
import { tokenAt, type Tokens } from './tokens.js';

/** What has been read so far of a number in words. */
interface Sum {
  /** The thousands, millions and so on that are closed. */
  readonly total: number;
  /** The part below the next magnitude. */
  readonly current: number;
  readonly last: 'none' | 'small' | 'ten' | 'hundred' | 'magnitude';
  readonly next: number;
  readonly end: number;
  readonly ordinal: boolean;
  /** The magnitude of the last word: what the number is rounded to. */
  readonly unit: number;
  /** What stood before an `and`: 100 in `one hundred and three`; it is the whole where `quarters` follow. */
  readonly whole: number;
}

const MAX_WORDS = 24;
/** A fraction in words is meant to about one percent. */
const FRACTION_ROUNDING = 0.005;

/** Whether the token ties two words to one (`twenty-five`): a hyphen without space around it. */
export function joins(tokens: Tokens, at: number): boolean {
  const token = tokenAt(tokens, at);
  return token.lower === '-' && !token.gap && !tokenAt(tokens, at + 1).gap;
}

/**
 * A number in words: `twenty-five`, `one hundred and five`, `a hundred`, `a dozen`, `two and a half`, `two point five`,
 * `nineteen forty-eight`, `thirty-first`. Stops at the first word that cannot go on; reads at most 24 words.
 */
export function readNumberWords(tokens: Tokens, at: number): Numeral | undefined {
  const start = tokenAt(tokens, at);
  const article = start.lower === 'a' || start.lower === 'an';
  if (article && !followsArticle(tokens, at + 1)) return undefined;
  let sum: Sum = {
    total: 0,
    current: 0,
    last: 'none',
    next: article ? at + 1 : at,
    end: start.end,
    ordinal: false,
    unit: 1,
    whole: 0,
  };
  for (let words = 0; words < MAX_WORDS && !sum.ordinal; words += 1) {
    const longer = addWord(tokens, sum);
    if (longer === undefined) break;
    sum = longer;
  }
  if (sum.last === 'none' || isBareMagnitude(tokens, at, sum)) return undefined;
  const year = sum.last === 'ten' || sum.last === 'small' ? readYearWords(tokens, at, sum) : undefined;
  if (year !== undefined) return year;
  const numeral = numeralOf(start.start, sum);
  return sum.ordinal ? numeral : (asFraction(tokens, numeral, sum.whole) ?? withParts(tokens, numeral));
}

/** `billion dollars`, `million tonnes`: how many of them is not said; `hundred thousand` says it. */
function isBareMagnitude(tokens: Tokens, at: number, sum: Sum): boolean {
  if (sum.ordinal || sum.last === 'small' || sum.last === 'ten') return false;
  if (sum.next > at + 1 && tokenAt(tokens, at).lower === 'hundred') return false;
  for (let word = at; word < sum.next; word += 1)
    if (!MAGNITUDE_WORDS.has(tokenAt(tokens, word).lower)) return false;
  return true;
}

function followsArticle(tokens: Tokens, at: number): boolean {
  const { lower } = tokenAt(tokens, at);
  return MAGNITUDE_WORDS.has(lower) || GROUP_WORDS.has(lower);
}

function addWord(tokens: Tokens, sum: Sum): Sum | undefined {
  const joined = sum.last !== 'none' && (joins(tokens, sum.next) || isApart(tokens, sum));
  let at = joined ? sum.next + 1 : sum.next;
  const and = !joined && tokenAt(tokens, at).lower === 'and';
  if (and && sum.last !== 'hundred' && sum.last !== 'magnitude') return undefined;
  if (and) at += 1;
  const token = tokenAt(tokens, at);
  if (token.kind !== 'word') return undefined;
  const base = { next: at + 1, end: token.end };
  const small = tokens.language.smallNumbers.get(token.lower);
  const whole = and ? sum.total + sum.current : 0;
  if (small !== undefined) return addSmall({ ...sum, whole: whole || sum.whole }, small, base, false);
  const ordinal = SMALL_ORDINALS.get(token.lower);
  if (ordinal !== undefined && !(sum.last === 'small')) return addSmall(sum, ordinal, base, true);
  if (and) return undefined;
  const ending = ordinalMagnitude(token.lower);
  const group = GROUP_WORDS.get(token.lower) ?? (token.lower === 'dozens' ? 12 : undefined);
  if (group !== undefined && sum.last !== 'none' && sum.last !== 'magnitude')
    return { ...sum, ...base, current: sum.current * group, last: 'hundred' };
  if (group !== undefined && sum.last === 'none' && tokenAt(tokens, at - 1).lower === 'a')
    return { ...sum, ...base, current: group, last: 'hundred' };
  const magnitude = tokens.language.magnitudes.get(ending ?? token.lower);
  return magnitude === undefined ? undefined : multiply(sum, magnitude, base, ending !== undefined);
}

/** The hyphen of `twenty - five`, in text that was parted into words. */
function isApart(tokens: Tokens, { last, next }: Sum): boolean {
  if (last !== 'ten' || tokenAt(tokens, next).lower !== '-') return false;
  const unit = SMALL_NUMBERS.get(tokenAt(tokens, next + 1).lower);
  return unit !== undefined && unit > 0 && unit < 10;
}

type Place = Pick<Sum, 'next' | 'end'>;

function addSmall(sum: Sum, value: number, place: Place, ordinal: boolean): Sum | undefined {
  const fits =
    sum.last === 'none' ||
    sum.last === 'hundred' ||
    sum.last === 'magnitude' ||
    (sum.last === 'ten' && value > 0 && value < 10);
  if (!fits || (value === 0 && sum.last !== 'none')) return undefined;
  const last = value >= 20 ? 'ten' : 'small';
  return { ...sum, ...place, current: sum.current + value, last, ordinal, unit: 1 };
}

function multiply(sum: Sum, factor: number, place: Place, ordinal: boolean): Sum | undefined {
  if (factor === 100) {
    if (
      sum.last === 'hundred' ||
      (sum.last === 'none' && place.next === sum.next + 1 && !ordinal && sum.total > 0)
    )
      return undefined;
    return {
      ...sum,
      ...place,
      current: (sum.current === 0 ? 1 : sum.current) * 100,
      last: 'hundred',
      ordinal,
      unit: 100,
    };
  }
  const chained = sum.current === 0 && sum.total > 0;
  const total = chained ? sum.total * factor : sum.total + (sum.current === 0 ? 1 : sum.current) * factor;
  if (!Number.isFinite(total)) return undefined;
  return { ...sum, ...place, total, current: 0, last: 'magnitude', ordinal, unit: factor };
}

/** `hundredth`, `millionth`: the magnitude without its ending. */
function ordinalMagnitude(word: string): string | undefined {
  return word.endsWith('th') && MAGNITUDE_WORDS.has(word.slice(0, -2)) ? word.slice(0, -2) : undefined;
}

function numeralOf(start: number, sum: Sum): Numeral {
  const value = sum.total + sum.current;
  const unit = sum.unit >= 1000 ? sum.unit : 1;
  return {
    next: sum.next,
    start,
    end: sum.end,
    low: value,
    high: value,
    precision: sum.unit >= 1000 && !sum.ordinal ? unit / 2 : 0,
    rounding: unit / 2,
    readings: [],
    form: sum.ordinal ? 'ordinal' : 'words',
    bare: undefined,
    scale: sum.unit >= 1000 ? sum.unit : 1,
  };
}

/** `nineteen forty-eight`, `twenty twenty-three`: a second number between 10 and 99 after one between 11 and 20. */
function readYearWords(tokens: Tokens, at: number, first: Sum): Numeral | undefined {
  if (first.total !== 0 || first.current < 11 || first.current > 20 || first.ordinal) return undefined;
  if (first.next !== at + 1) return undefined;
  let sum: Sum = { ...first, current: 0, last: 'none' };
  const oh = tokenAt(tokens, sum.next).lower === 'oh';
  for (let words = 0; words < 2; words += 1)
    sum = addWord(tokens, oh && words === 0 ? { ...sum, next: sum.next + 1 } : sum) ?? sum;
  if (sum.last === 'none' || sum.last === 'hundred' || sum.last === 'magnitude' || sum.ordinal)
    return undefined;
  if (sum.current > 99 || (sum.current < 10 && !oh)) return undefined;
  const value = first.current * 100 + sum.current;
  return { ...numeralOf(tokenAt(tokens, at).start, sum), low: value, high: value, form: 'year' };
}

/** Adds `and a half`, `and three quarters`, `point five` to a whole number; also after digits (`2 and a half`). */
export function withParts(tokens: Tokens, numeral: Numeral): Numeral {
  if (tokenAt(tokens, numeral.next).lower === 'point') return withDecimals(tokens, numeral);
  const hyphen = joins(tokens, numeral.next) ? 1 : 0;
  if (tokenAt(tokens, numeral.next + hyphen).lower !== 'and') return numeral;
  const at = numeral.next + hyphen + 1;
  const parts = readParts(tokens, joins(tokens, at) ? at + 1 : at);
  if (parts === undefined) return numeral;
  const value = numeral.low + parts.value * numeral.scale;
  const rounding = 0.05 * numeral.scale;
  const { next, end } = parts;
  return { ...numeral, next, end, low: value, high: value, precision: rounding, rounding, bare: undefined };
}

/** `a half`, `three quarters`, `fifty-four hundredths`, `half` after an `and`. */
function readParts(
  tokens: Tokens,
  at: number,
): { readonly value: number; readonly next: number; readonly end: number } | undefined {
  const { lower } = tokenAt(tokens, at);
  if (lower === 'half' || lower === 'quarter')
    return { value: lower === 'half' ? 1 / 2 : 1 / 4, next: at + 1, end: tokenAt(tokens, at).end };
  const article = lower === 'a' || lower === 'an';
  const count = article
    ? exactNumeral({ next: at + 1, start: 0, end: 0 }, 1, 'words')
    : countWords(tokens, at);
  if (count === undefined) return undefined;
  const parts = partsAt(tokens, count.next, count.low);
  return parts === undefined ? undefined : { ...parts, value: count.low / parts.value };
}

/** A number below a thousand in words, without anything after it. */
function countWords(tokens: Tokens, at: number): Numeral | undefined {
  let sum: Sum = { total: 0, current: 0, last: 'none', next: at, end: 0, ordinal: false, unit: 1, whole: 0 };
  for (let words = 0; words < 4; words += 1) sum = addWord(tokens, sum) ?? sum;
  return sum.last === 'none' || sum.ordinal || sum.last === 'magnitude' ? undefined : numeralOf(0, sum);
}

/** The words as numerator where a denominator follows: `two-thirds`, `one fifth`, `one hundred and three quarters`. */
function asFraction(tokens: Tokens, numeral: Numeral, whole: number): Numeral | undefined {
  const over = numeral.low - whole;
  const parts = partsAt(tokens, numeral.next, over);
  if (parts === undefined || (parts.value === 4 && isPeriod(tokens, numeral, parts.next))) return undefined;
  const scale = whole >= 1000 ? whole / Number(String(whole).replace(/0+$/, '')) : 1;
  const value = whole + (over / parts.value) * scale;
  const rounding = FRACTION_ROUNDING * scale;
  const sizes = { low: value, high: value, precision: rounding, rounding, scale };
  return { ...numeral, ...sizes, next: parts.next, end: parts.end, form: whole > 0 ? 'words' : 'fraction' };
}

/** `the past three quarters`, `in one quarter`: periods rather than parts. */
function isPeriod(tokens: Tokens, numeral: Numeral, next: number): boolean {
  if (tokenAt(tokens, next).lower === 'of' || tokenAt(tokens, numeral.next).lower === '-') return false;
  if (numeral.low === 1) return true;
  let at = next;
  while (at > 0 && tokenAt(tokens, at).start >= numeral.start) at -= 1;
  return BEFORE_QUARTERS.has(tokenAt(tokens, at).lower);
}

const BEFORE_QUARTERS: ReadonlySet<string> = new Set(
  'past last next first previous consecutive straight in for over within of the these those final every'.split(
    ' ',
  ),
);

/** The denominator at a token: `thirds` 3, `fifth` 5 after one, `-quarters` 4. Seconds are a unit of time. */
function partsAt(
  tokens: Tokens,
  from: number,
  count: number,
): { readonly value: number; readonly next: number; readonly end: number } | undefined {
  const at = joins(tokens, from) ? from + 1 : from;
  const token = tokenAt(tokens, at);
  const plural = token.lower.endsWith('s');
  if (token.kind !== 'word') return undefined;
  // `three-quarter billion`, `a two-third majority`: tied to its count the denominator may be in the singular.
  const tied = at > from && !plural && count > 1 && isUsualPart(token.lower, count);
  if ((count === 1) === plural && !tied) return undefined;
  const name = plural ? token.lower.slice(0, -1) : token.lower;
  const value =
    FRACTION_WORDS.get(token.lower) ??
    SMALL_ORDINALS.get(name) ??
    MAGNITUDE_WORDS.get(ordinalMagnitude(name) ?? '');
  return value === undefined || name === 'second' || name === 'first'
    ? undefined
    : { value, next: at + 1, end: token.end };
}

/** `three-quarter` and `two-third`, but not `two-quarter`, which is half a year. */
function isUsualPart(word: string, count: number): boolean {
  return (word === 'quarter' && count === 3) || (word === 'third' && count === 2);
}

function withDecimals(tokens: Tokens, numeral: Numeral): Numeral {
  let digits = '';
  let at = numeral.next + 1;
  let end = numeral.end;
  for (; digits.length < 12; at += 1) {
    const token = tokenAt(tokens, at);
    const { number } = token;
    const written =
      number?.shape === 'number' && digits === '' ? tokens.text.slice(token.start, token.end) : undefined;
    const word = token.lower === 'oh' ? 0 : SMALL_NUMBERS.get(token.lower);
    const joined =
      joins(tokens, at) && digits.endsWith('0')
        ? SMALL_NUMBERS.get(tokenAt(tokens, at + 1).lower)
        : undefined;
    if (joined !== undefined) {
      // `seventy-one`: one number, not the digits 7, 0, 1.
      digits = digits.slice(0, -1) + String(joined);
      at += 1;
      end = tokenAt(tokens, at).end;
      continue;
    }
    if (written === undefined && word === undefined) break;
    digits += written !== undefined && /^\d+$/.test(written) ? written : String(word ?? '');
    end = token.end;
  }
  if (digits === '') return numeral;
  const value = numeral.low + Number(`0.${digits}`);
  const rounding = 0.5 * 10 ** -digits.length;
  return {
    ...numeral,
    next: at,
    end,
    low: value,
    high: value,
    precision: rounding,
    rounding,
    bare: undefined,
  };
}

/** An ordinal in digits: `5th`, `22nd`. */
export function readDigitOrdinal(tokens: Tokens, numeral: Numeral): Numeral | undefined {
  const token = tokenAt(tokens, numeral.next);
  if (token.gap || numeral.bare?.decimals !== 0 || !ORDINAL_SUFFIXES.has(token.lower)) return undefined;
  return { ...numeral, next: numeral.next + 1, end: token.end, form: 'ordinal', bare: undefined };
}
