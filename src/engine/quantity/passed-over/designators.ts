import { MONTHS } from '../tables/months.js';
import {
  CAPITAL_DESIGNATORS,
  DESIGNATOR_WORDS,
  OPEN_PREFIXES,
  REFERENCE_WORDS,
} from '../tables/designators.js';
import { CURRENCY_CODES } from '../tables/currencies.js';
import { tokenAt, type Tokens } from '../tokens.js';
import type { Passing } from './types.js';

/** A model, a version or a named number: `Su-35`, `F16`, `COVID-19`, `Windows 11`, `Route 66`, `Chapter 6`. */
export function passDesignator(tokens: Tokens, at: number): Passing | undefined {
  return passAttached(tokens, at) ?? passReference(tokens, at) ?? passNamed(tokens, at);
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
  if (hyphen && upper === word.lower && upper.length > 3) return undefined;
  return { from: chunkStart(tokens, name), next: chunkEnd(tokens, at + 1), reason: 'designator' };
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
  return { from: point ? at - 2 : at - 1, next: rangeEnd(tokens, at + 1), reason: 'reference' };
}

/** `the articles 12 people wrote`: plurals that are no references unless they are written with a capital. */
function isOfHowMany(word: string): boolean {
  return (
    word === 'issue' ||
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
  return { from: at - 1, next: rangeEnd(tokens, at + 1), reason: 'designator' };
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
  return '-/._'.includes(token.lower) && !next.gap && next.kind !== 'sign' && next.kind !== 'end';
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

/** `12–14`, `2 and 3`: the other numbers of a reference. */
function rangeEnd(tokens: Tokens, from: number): number {
  let at = from;
  for (let more = 0; more < 4; more += 1) {
    const tie = tokenAt(tokens, at);
    const number = tokenAt(tokens, at + 1);
    const letter = tie.kind === 'word' && !tie.gap;
    if (letter) at += 1;
    else if (number.kind === 'number' && '-–.:'.includes(tie.lower) && !number.gap) at += 2;
    else break;
  }
  return at;
}

function startsUpper(tokens: Tokens, offset: number): boolean {
  const first = tokens.text.charAt(offset);
  return first !== first.toLowerCase();
}
