import { SMALL_NUMBERS } from '../tables/number-words.js';
import { PERSONAL_POSSESSIVES } from '../tables/possessives.js';
import { tokenAt, type Tokens } from '../tokens.js';
import { passContact } from './contacts.js';
import { passDesignator } from './designators.js';
import { passIdiom } from './idioms.js';
import { passOrdinal } from './ordinals.js';
import { passPoints } from './points.js';
import { passMark } from './marks.js';
import { passPronoun } from './pronouns.js';
import { passRegnal } from './regnal.js';
import { passChunk } from './text-chunks.js';
import { passTime } from './times.js';
import type { Passing } from './types.js';

/** The number at a token with the class it belongs to, where it is no quantity. */
export function passOver(tokens: Tokens, at: number): Passing | undefined {
  const token = tokenAt(tokens, at);
  if (token.kind === 'word')
    return (
      passRegnal(tokens, at) ??
      passIdiom(tokens, at) ??
      passOrdinal(tokens, at) ??
      passPoints(tokens, at) ??
      passPronoun(tokens, at)
    );
  const { number } = token;
  if (number === undefined) return undefined;
  if (number.shape === 'huge') return { from: at, next: at + 1, reason: 'unreadable' };
  return (
    passChunk(tokens, at) ??
    passIdiom(tokens, at) ??
    passPoints(tokens, at) ??
    passContact(tokens, at) ??
    passMark(tokens, at) ??
    passTime(tokens, at) ??
    passDesignator(tokens, at) ??
    passUnclear(tokens, at)
  );
}

/** `007`, `1.2.3`: leading zeros and points that no number has. Dates in points are read as dates. */
function passUnclear(tokens: Tokens, at: number): Passing | undefined {
  const { start, end, number } = tokenAt(tokens, at);
  const isDate = /^\d{1,2}\.\d{1,2}\.(?:\d\d)?\d\d$/.test(
    tokens.text.slice(start, Math.min(end, start + 11)),
  );
  if (number?.shape === 'dotted' && !isDate) {
    const host = /^\d{1,3}(?:\.\d{1,3}){3}$/.test(tokens.text.slice(start, Math.min(end, start + 16)));
    return { from: at, next: at + 1, reason: host ? 'network' : 'designator' };
  }
  if (isAgeDecade(tokens, at)) return { from: at, next: at + 2, reason: 'idiom' };
  if (isModel(tokens, at)) return { from: at, next: at + 3, reason: 'designator' };
  const row = rowEnd(tokens, at);
  if (row > at) return { from: at, next: row, reason: 'designator' };
  const zeros = number?.leadingZero === true && number.decimals === 0 && number.integerDigits > 2;
  return zeros ? { from: at, next: at + 1, reason: 'identifier' } : undefined;
}

/** The end of a row of small numbers that is no date, a record with draws or a line-up (`7-4-1`, `4-2-3-1`); `at` for none. */
function rowEnd(tokens: Tokens, at: number): number {
  let [end, length] = [at + 1, 1];
  while (isTied(tokens, end) && isShort(tokens, end + 1)) [end, length] = [end + 2, length + 1];
  const isWhole = length >= ROW && isShort(tokens, at) && !isTied(tokens, end);
  return isWhole && tokenAt(tokens, end - 1).number?.integerDigits === 1 ? end : at;
}

/** From so many numbers on they are a row, and no score. */
const ROW = 3;

function isTied(tokens: Tokens, at: number): boolean {
  const tie = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1);
  return (tie.lower === '-' || tie.lower === '–') && !tie.gap && !next.gap && next.kind === 'number';
}

function isShort(tokens: Tokens, at: number): boolean {
  const { number } = tokenAt(tokens, at);
  return number?.shape === 'number' && number.decimals === 0 && number.integerDigits <= 2;
}

/** `in his 60s`, `in her mid-40s`, `the under-21s`, `the over 65s`: an age that is no number. */
function isAgeDecade(tokens: Tokens, at: number): boolean {
  const ending = tokenAt(tokens, at + 1);
  if (ending.lower !== 's' || ending.gap || tokenAt(tokens, at).number?.integerDigits !== 2) return false;
  const tied =
    tokenAt(tokens, at - 1).lower === '-' && /^(?:under|over)$/.test(tokenAt(tokens, at - 2).lower);
  const spaced =
    tokenAt(tokens, at - 2).lower === 'the' && /^(?:under|over)$/.test(tokenAt(tokens, at - 1).lower);
  if (tied || spaced) return true;
  for (let back = 1; back <= 3; back += 1)
    if (PERSONAL_POSSESSIVES.has(tokenAt(tokens, at - back).lower)) return true;
  return false;
}

/** `747-8`, `7-Eleven`: a number that a hyphen ties to a far smaller one, or to a number word in capitals. */
function isModel(tokens: Tokens, at: number): boolean {
  const hyphen = tokenAt(tokens, at + 1);
  const second = tokenAt(tokens, at + 2);
  if (hyphen.lower !== '-' || hyphen.gap || second.gap) return false;
  const { value = 0, decimals = 0, grouped = false } = tokenAt(tokens, at).number ?? {};
  if (second.kind === 'word') {
    const first = tokens.text.charAt(second.start);
    return SMALL_NUMBERS.has(second.lower) && first !== first.toLowerCase();
  }
  return (
    !grouped &&
    decimals === 0 &&
    value >= 100 &&
    second.number?.integerDigits === 1 &&
    second.number.decimals === 0
  );
}
