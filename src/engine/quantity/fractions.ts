import { joins } from './number-words.js';
import type { Numeral } from './numeral.js';
import { MAGNITUDE_WORDS } from './tables/magnitudes.js';
import { FRACTION_WORDS, GROUP_WORDS, SMALL_NUMBERS, SMALL_ORDINALS } from './tables/number-words.js';
import { tokenAt, type Tokens } from './tokens.js';

/** A fraction in words is meant to about one percent. */
const ROUNDING = 0.005;

/** `half`, `a third of`, `two-thirds`, `three quarters`, `3/4`, `half a million`, `a quarter of a million`. */
export function readFraction(tokens: Tokens, at: number): Numeral | undefined {
  if (tokenAt(tokens, at).kind === 'number') return readSlash(tokens, at);
  const parts = readParts(tokens, at);
  return parts === undefined ? undefined : ofMagnitude(tokens, parts);
}

/** `3/4`, `1⁄2`: a small whole number over a larger one. */
function readSlash(tokens: Tokens, at: number): Numeral | undefined {
  const over = tokenAt(tokens, at).number!;
  const slash = tokenAt(tokens, at + 1);
  const under = tokenAt(tokens, at + 2);
  if ((slash.lower !== '/' && slash.lower !== '⁄') || under.number === undefined) return undefined;
  if (slash.gap || under.gap || tokenAt(tokens, at + 3).lower === '/') return undefined;
  const plain = over.decimals === 0 && under.number.decimals === 0 && over.integerDigits <= 3;
  if (!plain || !(over.value < under.number.value) || under.number.value > 1000 || over.value < 1)
    return undefined;
  return fraction(tokens, at, at + 3, over.value / under.number.value);
}

function readParts(tokens: Tokens, at: number): Numeral | undefined {
  const first = tokenAt(tokens, at).lower;
  if (first === 'half') return isHalf(tokens, at) ? fraction(tokens, at, at + 1, 1 / 2) : undefined;
  const article = first === 'a' || first === 'an';
  const count = article ? 1 : SMALL_NUMBERS.get(first);
  if (count === undefined || count === 0) return undefined;
  const hyphen = joins(tokens, at + 1);
  const word = at + (hyphen ? 2 : 1);
  const name = tokenAt(tokens, word).lower;
  const parts = partsOf(name);
  if (parts === undefined || count >= parts + 20) return undefined;
  const plural = name.endsWith('s') && name !== 'halves' ? true : name === 'halves';
  if (count > 1 && !plural) return undefined;
  if (count === 1 && plural) return undefined;
  // `a third man`, `one second`, `a quarter` (of the year): a share says of what, or is tied by a hyphen.
  const next = tokenAt(tokens, word + 1).lower;
  const share = hyphen || next === 'of' || next === 'mile' || next === 'cup' || next === 'as';
  if (!plural && name !== 'half' && !share) return undefined;
  if (name === 'quarters' && !hyphen && next !== 'of' && !isShareEnd(next)) return undefined;
  if (name.startsWith('second')) return undefined;
  return fraction(tokens, at, word + 1, count / parts);
}

/** `three quarters full`: a share without `of`, where `three quarters` alone are nine months. */
function isShareEnd(next: string): boolean {
  return next === 'full' || next === 'empty' || next === 'majority' || next === 'cup' || next === 'mile';
}

function partsOf(name: string): number | undefined {
  const known = FRACTION_WORDS.get(name);
  if (known !== undefined) return known;
  const single = name.endsWith('s') ? name.slice(0, -1) : name;
  const small = SMALL_ORDINALS.get(single);
  if (small !== undefined) return small > 2 ? small : undefined;
  return single.endsWith('th') ? MAGNITUDE_WORDS.get(single.slice(0, -2)) : undefined;
}

const AFTER_HALF: ReadonlySet<string> = new Set(
  'of a an the its their his her our my your all that this these those as'.split(' '),
);

/** `half of`, `half a`, `half its`, but not `first half`, `half-time`. */
function isHalf(tokens: Tokens, at: number): boolean {
  const before = tokenAt(tokens, at - 1).lower;
  if (SMALL_ORDINALS.has(before) || before === '-' || before === 'other' || before === 'latter') return false;
  const next = tokenAt(tokens, at + 1);
  return AFTER_HALF.has(next.lower) || (joins(tokens, at + 1) && tokenAt(tokens, at + 2).lower === 'a');
}

/** `half a million`, `half a dozen`, `a quarter of a million`, `half-a-million`, `two thirds of a billion`. */
function ofMagnitude(tokens: Tokens, parts: Numeral): Numeral {
  let at = parts.next;
  if (tokenAt(tokens, at).lower === 'of') at += 1;
  if (joins(tokens, at)) at += 1;
  const article = tokenAt(tokens, at).lower;
  if (article !== 'a' && article !== 'an') return parts;
  at += joins(tokens, at + 1) ? 2 : 1;
  const token = tokenAt(tokens, at);
  const factor = MAGNITUDE_WORDS.get(token.lower) ?? GROUP_WORDS.get(token.lower);
  if (factor === undefined) return parts;
  const value = parts.low * factor;
  const rounding = factor >= 100 ? ROUNDING * factor : 0;
  const size = { low: value, high: value, precision: rounding, rounding };
  return { ...parts, ...size, next: at + 1, end: token.end, form: 'words', magnified: factor > 12 };
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
    magnified: false,
  };
}
