import { readAmount } from '../amounts.js';
import { readCounted } from '../nouns.js';
import { MAGNITUDE_WORDS } from '../tables/magnitudes.js';
import { SMALL_NUMBERS } from '../tables/number-words.js';
import { MONTHS, WEEKDAYS } from '../tables/months.js';
import { NOUN_STOPS } from '../tables/noun-stops.js';
import {
  CAPITAL_DESIGNATORS,
  DESIGNATOR_WORDS,
  OPEN_PREFIXES,
  OPEN_SUFFIXES,
  REFERENCE_WORDS,
} from '../tables/designators.js';
import { CURRENCY_ABBREVIATIONS, CURRENCY_CODES } from '../tables/currencies.js';
import { tokenAt, type Token, type Tokens } from '../tokens.js';
import type { Passing } from './types.js';

/** A model, a version or a named number: `Su-35`, `F16`, `COVID-19`, `Windows 11`, `Route 66`, `Chapter 6`. */
export function passDesignator(tokens: Tokens, at: number): Passing | undefined {
  return (
    passAttached(tokens, at) ??
    passReference(tokens, at) ??
    passNamed(tokens, at) ??
    passLettered(tokens, at) ??
    passProper(tokens, at) ??
    passModel(tokens, at)
  );
}

/** Letters straight before the digits, or tied to them by a hyphen. */
function passAttached(tokens: Tokens, at: number): Passing | undefined {
  const token = tokenAt(tokens, at);
  if (token.gap) return undefined;
  const before = tokenAt(tokens, at - 1);
  const hyphen = before.lower === '-' || before.lower === '–';
  const name = hyphen ? at - 2 : at - 1;
  const word = tokenAt(tokens, name);
  if (word.kind !== 'word' || (hyphen && before.gap)) return undefined;
  const upper = tokens.text.slice(word.start, word.end);
  if (OPEN_PREFIXES.has(word.lower) || MONTHS.has(word.lower) || CURRENCY_CODES.has(upper)) return undefined;
  if (!hyphen && CURRENCY_ABBREVIATIONS.has(upper) && upper.length > 1) return undefined;
  if (isPeriodLetter(tokens, name, at)) return undefined;
  if (hyphen && upper === word.lower && upper.length > 3) return undefined;
  return { from: chunkStart(tokens, name), next: chunkEnd(tokens, at + 1), reason: 'designator' };
}

/** `Q3`, `H1`, `FY23`, but not `H2O` or `Q400`. */
function isPeriodLetter(tokens: Tokens, name: number, at: number): boolean {
  const { lower, gap } = tokenAt(tokens, name);
  const { number } = tokenAt(tokens, at);
  const after = tokenAt(tokens, at + 1);
  if (!gap || (!after.gap && (after.kind === 'word' || after.lower === '+'))) return false;
  if (lower === 'fy' || lower === 'cy') return true;
  const value = number?.value ?? 0;
  return (lower === 'q' && value >= 1 && value <= 4) || (lower === 'h' && value >= 1 && value <= 2);
}

/** `4G`, `3D`, `737-800`, `13C/12C`: letters after the digits that are no unit. */
function passLettered(tokens: Tokens, at: number): Passing | undefined {
  const after = tokenAt(tokens, at + 1);
  if (after.kind !== 'word' || after.gap || tokenAt(tokens, at).number?.grouped === true) return undefined;
  if (OPEN_SUFFIXES.has(after.lower) || MONTHS.has(after.lower)) return undefined;
  const amount = readAmount(tokens, at);
  if (amount === undefined || amount.next > at + 1) return undefined;
  return { from: at, next: chunkEnd(tokens, at + 1), reason: 'designator' };
}

/** `Pioneer 11 (1979)`, `Voyager 2,`: a small number after a name within a sentence, with nothing that it counts. */
function passProper(tokens: Tokens, at: number): Passing | undefined {
  const token = tokenAt(tokens, at);
  const name = tokenAt(tokens, at - 1);
  const { number } = token;
  if (number?.shape !== 'number' || number.decimals > 0 || number.grouped || number.integerDigits > 3)
    return undefined;
  if (name.kind !== 'word' || !token.gap || !startsUpper(tokens, name.start) || MONTHS.has(name.lower))
    return undefined;
  const before = tokenAt(tokens, at - 2);
  if (
    before.kind === 'end' ||
    '.!?:"“'.includes(before.lower) ||
    NOUN_STOPS.has(name.lower) ||
    WEEKDAYS.has(name.lower)
  )
    return undefined;
  if (
    SMALL_NUMBERS.has(name.lower) ||
    MAGNITUDE_WORDS.has(name.lower) ||
    CURRENCY_CODES.has(tokens.text.slice(name.start, name.end))
  )
    return undefined;
  const after = tokenAt(tokens, at + 1);
  const counts =
    after.kind === 'word' && after.gap && !NOUN_STOPS.has(after.lower) && !startsUpper(tokens, after.start);
  const unit = after.kind === 'sign' && !',;.)(:?!'.includes(after.lower);
  if (counts || unit || (after.lower === '(' && !after.gap)) return undefined;
  if (readAmount(tokens, at)?.next !== at + 1) return undefined;
  return { from: at - 1, next: at + 1, reason: 'designator' };
}

/** `the 737 MAX`: a bare number before a name in capitals that nothing countable follows. */
function passModel(tokens: Tokens, at: number): Passing | undefined {
  const { number } = tokenAt(tokens, at);
  const name = tokenAt(tokens, at + 1);
  const written = tokens.text.slice(name.start, name.end);
  if (name.kind !== 'word' || !name.gap || number?.integerDigits !== 3 || number.decimals > 0)
    return undefined;
  if (!/^[A-Z]{3,}$/.test(written) || CURRENCY_CODES.has(written) || readAmount(tokens, at)?.next !== at + 1)
    return undefined;
  return readCounted(tokens, at + 1, 'plural') === undefined
    ? { from: at, next: at + 2, reason: 'designator' }
    : undefined;
}

/** `Chapter 6`, `pp. 12–14`, `No. 10`, `#5`, `§ 3`, `figs 2 and 3`. */
function passReference(tokens: Tokens, at: number): Passing | undefined {
  const before = tokenAt(tokens, at - 1);
  const point = before.lower === '.' && !before.gap;
  const name = tokenAt(tokens, point ? at - 2 : at - 1);
  if (!REFERENCE_WORDS.has(name.lower)) return undefined;
  const short = name.end - name.start <= 2 && name.kind === 'word';
  if (short && !point && !(name.lower === 'pp' || name.lower === 'no')) return undefined;
  if (name.lower === 'no' && !point && !startsUpper(tokens, name.start)) return undefined;
  if (name.lower === 'note' || name.lower === 'line' || name.lower === 'notes' || name.lower === 'lines')
    if (tokenAt(tokens, at).number?.grouped === true) return undefined;
  if (tokenAt(tokens, at).number === undefined) return undefined;
  if (isOfHowMany(name.lower) && !startsUpper(tokens, name.start)) return undefined;
  return {
    from: point ? at - 2 : at - 1,
    next: rangeEnd(tokens, at + 1, name.lower.endsWith('s')),
    reason: 'reference',
  };
}

/** `the articles 12 people wrote`: plurals that are no references unless they are written with a capital. */
function isOfHowMany(word: string): boolean {
  return (
    word === 'issue' ||
    word === 'schedule' ||
    word === 'item' ||
    word === 'items' ||
    word === 'question' ||
    word === 'row' ||
    word === 'art'
  );
}

function passNamed(tokens: Tokens, at: number): Passing | undefined {
  const token = tokenAt(tokens, at);
  const name = tokenAt(tokens, at - 1);
  if (name.kind !== 'word' || token.number === undefined || token.number.grouped || !token.gap)
    return undefined;
  if (!DESIGNATOR_WORDS.has(name.lower)) return undefined;
  const next = tokenAt(tokens, at + 1);
  if (next.lower === '%' || next.lower === 'percent' || next.lower === 'million' || next.lower === 'billion')
    return undefined;
  if (CAPITAL_DESIGNATORS.has(name.lower) && !startsUpper(tokens, name.start)) return undefined;
  if (CAPITAL_DESIGNATORS.has(name.lower) && tokenAt(tokens, at - 2).kind === 'end') return undefined;
  return { from: at - 1, next: rangeEnd(tokens, at + 1, name.lower.endsWith('s')), reason: 'designator' };
}

/** `Su-27/30`, `737-800`: everything up to the next space, except closing signs. */
function chunkEnd(tokens: Tokens, from: number): number {
  let at = from;
  while (isInChunk(tokens, at)) at += 1;
  return at;
}

function isInChunk(tokens: Tokens, at: number): boolean {
  const token = tokenAt(tokens, at);
  if (token.gap || token.kind === 'end' || token.lower === "'s") return false;
  if (token.kind !== 'sign') return true;
  const next = tokenAt(tokens, at + 1);
  return '-/._+'.includes(token.lower) && !next.gap && next.kind !== 'sign' && next.kind !== 'end';
}

function chunkStart(tokens: Tokens, name: number): number {
  let from = name;
  for (let back = 0; back < 8; back += 1) {
    const before = tokenAt(tokens, from - 1);
    if (tokenAt(tokens, from).gap || before.kind === 'end') break;
    if (before.kind === 'sign' && before.lower !== '-' && before.lower !== '/') break;
    from -= 1;
  }
  return tokenAt(tokens, from).kind === 'sign' ? from + 1 : from;
}

/** `12–14`, `3, 5, and 7`, `2 and 3`, `6a`: the other numbers of a reference. */
function rangeEnd(tokens: Tokens, from: number, list = false): number {
  let at = from;
  for (let more = 0; more < 8; more += 1) {
    const tie = tokenAt(tokens, at);
    const comma = list && tie.lower === ',' ? 1 : 0;
    const and =
      list && (tokenAt(tokens, at + comma).lower === 'and' || tokenAt(tokens, at + comma).lower === 'or')
        ? 1
        : 0;
    const number = tokenAt(tokens, at + Math.max(1, comma + and));
    if (tie.kind === 'word' && !tie.gap) at += 1;
    else if (number.kind === 'number' && tie.kind === 'sign' && '-–.:'.includes(tie.lower) && !number.gap)
      at += 2;
    else if (comma + and > 0 && number.kind === 'number' && isSmall(number)) at += comma + and + 1;
    else break;
  }
  return at;
}

function isSmall({ number }: Token): boolean {
  return number?.shape === 'number' && number.decimals === 0 && number.integerDigits <= 3;
}

function startsUpper(tokens: Tokens, offset: number): boolean {
  const first = tokens.text.charAt(offset);
  return first !== first.toLowerCase();
}
