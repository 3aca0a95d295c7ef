import type { Range } from '../prose/types.js';
import { daysInMonth, daysOf } from './dates/calendar.js';
import { hasNumberWord } from './lexicon.js';
import { withListedOnes } from './listed-ones.js';
import { passOver } from './passed-over/passed-over.js';
import type { Passing } from './passed-over/types.js';
import { readQuantity } from './quantities.js';
import { CURRENCY_SIGNS } from './tables/currencies.js';
import { GERMAN } from './tables/de/german.js';
import { ENGLISH } from './tables/language.js';
import { tokenAt, tokenize, type Tokens } from './tokens.js';
import type { PassedOver, Quantity, QuantityReading, ReadOptions } from './types.js';

/**
 * The quantities of a text, in its order; empty where it states none. Ranges are UTF-16 offsets into it; markup is read as if
 * it were prose. Linear in the text. Never throws.
 */
export function extractQuantities(text: string): readonly Quantity[] {
  return readQuantities(text).quantities;
}

/**
 * The quantities of a text and the numbers that are none, each in the text's order. Linear in the text. Never throws.
 */
export function readQuantities(text: string, options: ReadOptions = {}): QuantityReading {
  const tokens = tokenize(text, anchorOf(options.date), options.language === 'de' ? GERMAN : ENGLISH);
  const quantities: Quantity[] = [];
  const passedOver: PassedOver[] = [];
  for (let at = 0; at < tokens.list.length;) {
    if (!mayBegin(tokens, at)) {
      at += 1;
      continue;
    }
    const passing = passOver(tokens, at);
    if (passing !== undefined) {
      const passed = passedOf(tokens, passing);
      // A designator may take in what was read before it: `two-F16`.
      dropFrom(quantities, passed.range.start);
      dropFrom(passedOver, passed.range.start);
      passedOver.push(passed);
      at = Math.max(passing.next, at + 1);
      continue;
    }
    const read = readQuantity(tokens, at);
    if (read !== undefined) quantities.push(read.quantity);
    at = Math.max(read?.next ?? 0, at + 1);
  }
  return { quantities: withListedOnes(tokens, quantities), passedOver };
}

const ROMAN_DIGITS: ReadonlySet<string> = new Set(['i', 'v', 'x', 'l', 'c']);

/** Whether a word in lower case may be a Roman numeral: what makes it worth asking whether it is a monarch's. */
function isRoman(word: string): boolean {
  if (word.length > 6) return false;
  for (let at = 0; at < word.length; at += 1) if (!ROMAN_DIGITS.has(word.charAt(at))) return false;
  return word.length > 0;
}

/** The first ten characters of an ISO 8601 date as days; undefined where they are none. */
function anchorOf(date: string | undefined): number | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(date ?? '');
  if (parts === null) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(month, year)
    ? daysOf(year, month, day)
    : undefined;
}

/** Whether a number, a currency or a date can begin at a token: what spares the readers most words. */
function mayBegin(tokens: Tokens, at: number): boolean {
  const token = tokenAt(tokens, at);
  if (token.kind === 'number') return true;
  if (token.kind === 'sign') return CURRENCY_SIGNS.has(token.lower);
  return hasNumberWord(tokens, at) || isRoman(token.lower);
}

/** Takes off the end of a list what reaches past an offset. */
function dropFrom(list: { readonly range: Range }[], start: number): void {
  while ((list.at(-1)?.range.end ?? 0) > start) list.pop();
}

function passedOf(tokens: Tokens, { from, next, reason }: Passing): PassedOver {
  const range = { start: tokenAt(tokens, from).start, end: tokenAt(tokens, next - 1).end };
  return { range, surface: tokens.text.slice(range.start, range.end), reason };
}
