import { joins } from './number-words.js';
import type { Numeral } from './numeral.js';
import { periodOf } from './period-words.js';
import { MAGNITUDE_WORDS } from './tables/magnitudes.js';
import { FRACTION_WORDS, GROUP_WORDS, SMALL_ORDINALS } from './tables/number-words.js';
import { tokenAt, type Tokens } from './tokens.js';

/** A fraction in words is meant to about one percent. */
const ROUNDING = 0.005;

/** `half of`, `a third of`, `half a million`, `quarter million`, `half an hour`, `3/4`. */
export function readFraction(tokens: Tokens, at: number): Numeral | undefined {
  if (tokenAt(tokens, at).kind === 'number') return readSlash(tokens, at);
  const parts = readHalf(tokens, at) ?? readArticle(tokens, at);
  return parts === undefined ? undefined : ofMagnitude(tokens, parts);
}

/** What ratings are given out of. */
const RATING_SCALES: ReadonlySet<number> = new Set([5, 10, 20, 100]);

/** `3/4`, `1⁄2`: a small whole number over a larger one; a rating (`7.5/10`) may have decimals. */
function readSlash(tokens: Tokens, at: number): Numeral | undefined {
  const over = tokenAt(tokens, at).number!;
  const slash = tokenAt(tokens, at + 1);
  const under = tokenAt(tokens, at + 2);
  if ((slash.lower !== '/' && slash.lower !== '⁄') || under.number === undefined) return undefined;
  const tight = !slash.gap && !under.gap;
  const spaced = slash.gap && under.gap && over.integerDigits === 1 && under.number.integerDigits === 1;
  const rating = RATING_SCALES.has(under.number.value);
  const loose = rating && over.decimals > 0;
  if ((!tight && !spaced && !loose) || tokenAt(tokens, at + 3).lower === '/') return undefined;
  const plain =
    (over.decimals === 0 || (rating && over.decimals <= 2)) &&
    under.number.decimals === 0 &&
    over.integerDigits <= 3;
  if (!plain || !(over.value < under.number.value) || under.number.value > 1000 || over.value < 1)
    return undefined;
  const read = fraction(tokens, at, at + 3, over.value / under.number.value);
  if (!rating) return read;
  const precision = 0.5 / 10 ** over.decimals / under.number.value;
  return { ...read, precision, rounding: precision };
}

const AFTER_HALF: ReadonlySet<string> = new Set(
  'of a an the its their his her our my your all that this these those as'.split(' '),
);

/** `half of`, `half a`, `half its`, `half million`, `half hour`, but not `first half`, `half-time`. */
function readHalf(tokens: Tokens, at: number): Numeral | undefined {
  const { lower } = tokenAt(tokens, at);
  if (lower !== 'half' && lower !== 'quarter') return undefined;
  const before = tokenAt(tokens, at - 1).lower;
  if (SMALL_ORDINALS.has(before) || before === '-' || before === 'other' || before === 'latter')
    return undefined;
  const next = tokenAt(tokens, joins(tokens, at + 1) ? at + 2 : at + 1).lower;
  const scaled = MAGNITUDE_WORDS.has(next) || next === 'dozen';
  if (lower === 'quarter') return scaled ? fraction(tokens, at, at + 1, 1 / 4) : undefined;
  const tied = joins(tokens, at + 1);
  const follows = tied ? next === 'a' || next === 'an' : AFTER_HALF.has(next);
  const measured = periodOf(next) !== undefined || HALVED.has(next);
  const compared = BEFORE_HALF.has(before) && tokenAt(tokens, at + 1).kind !== 'word';
  const bound = before === 'than' || before === 'nearly' || before === 'almost' || before === 'about';
  return scaled || follows || measured || compared || bound ? fraction(tokens, at, at + 1, 1 / 2) : undefined;
}

/** Words before a `half` that stands by itself: `cut by half`, `in half`. */
const BEFORE_HALF: ReadonlySet<string> = new Set(
  'by in over under to least most only just around roughly'.split(' '),
);

/** Units in the singular that `half` stands before without an article: `half-litre`, `half mile`. */
const HALVED: ReadonlySet<string> = new Set(
  'litre liter mile pint ton tonne gallon kilo pound inch acre metre meter kilometre kilometer percent percentage'.split(
    ' ',
  ),
);

/** Words after `a third` that make it a share, where `a third man` is the next one. */
const AFTER_SHARE: ReadonlySet<string> = new Set(
  'of as more less fewer larger smaller lower higher cheaper off'.split(' '),
);

/** `a third of`, `a quarter of`, `a half`. */
function readArticle(tokens: Tokens, at: number): Numeral | undefined {
  const { lower } = tokenAt(tokens, at);
  if (lower !== 'a' && lower !== 'an') return undefined;
  const word = joins(tokens, at + 1) ? at + 2 : at + 1;
  const name = tokenAt(tokens, word).lower;
  const parts = FRACTION_WORDS.get(name) ?? SMALL_ORDINALS.get(name) ?? hundredth(name);
  if (parts === undefined || name === 'second' || name === 'first' || name.endsWith('s')) return undefined;
  const next = tokenAt(tokens, word + 1);
  const share =
    AFTER_SHARE.has(next.lower) ||
    next.lower === 'mile' ||
    next.lower === 'cup' ||
    MAGNITUDE_WORDS.has(next.lower);
  const before = tokenAt(tokens, at - 1).lower;
  const compared =
    next.kind !== 'word' && (BEFORE_HALF.has(before) || before === 'than' || before === 'about');
  const alone = compared || name === 'half' || (next.kind === 'end' && at === 0);
  return share || alone ? fraction(tokens, at, word + 1, 1 / parts) : undefined;
}

function hundredth(name: string): number | undefined {
  return name.endsWith('th') ? MAGNITUDE_WORDS.get(name.slice(0, -2)) : undefined;
}

/** `half a million`, `half a dozen`, `a quarter of a million`, `half-a-million`, `half million`, `half an hour`. */
export function ofMagnitude(tokens: Tokens, parts: Numeral): Numeral {
  let at = parts.next;
  const of = tokenAt(tokens, at).lower === 'of';
  if (of) at += 1;
  if (joins(tokens, at)) at += 1;
  const article = tokenAt(tokens, at).lower === 'a' || tokenAt(tokens, at).lower === 'an';
  if (article) at += joins(tokens, at + 1) ? 2 : 1;
  if (of && !article) return parts;
  const token = tokenAt(tokens, at);
  const factor = MAGNITUDE_WORDS.get(token.lower) ?? GROUP_WORDS.get(token.lower);
  if (factor === undefined) return article ? ofUnit(tokens, parts, at) : parts;
  const value = parts.low * factor;
  const rounding = factor >= 100 ? ROUNDING * factor : 0;
  const size = { low: value, high: value, precision: rounding, rounding };
  return { ...parts, ...size, next: at + 1, end: token.end, form: 'words', scale: factor > 12 ? factor : 1 };
}

/** `half an hour`, `a quarter of a mile`: the article belongs to the number where a unit follows. */
function ofUnit(tokens: Tokens, parts: Numeral, at: number): Numeral {
  const { lower } = tokenAt(tokens, at);
  return periodOf(lower) !== undefined || HALVED.has(lower) ? { ...parts, next: at } : parts;
}

function fraction(tokens: Tokens, at: number, next: number, value: number): Numeral {
  return {
    next,
    start: tokenAt(tokens, at).start,
    end: tokenAt(tokens, next - 1).end,
    low: value,
    high: value,
    precision: ROUNDING,
    rounding: ROUNDING,
    readings: [],
    form: 'fraction',
    bare: undefined,
    scale: 1,
  };
}
