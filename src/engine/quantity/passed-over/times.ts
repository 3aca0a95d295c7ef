import { PROPORTIONS, TIME_ZONES } from '../tables/time-zones.js';
import { tokenAt, type Tokens } from '../tokens.js';
import type { Passing } from './types.js';

/** A time of day: `14:30`, `2:00 pm`, `5pm`, `7 a.m.`, `5 o'clock`, `0600 GMT`. */
export function passTime(tokens: Tokens, at: number): Passing | undefined {
  const { number } = tokenAt(tokens, at);
  if (number === undefined) return undefined;
  const end = rangeEnd(tokens, at) ?? clockEnd(tokens, at) ?? at + 1;
  const named = afterClock(tokens, end);
  if (named === undefined && (end === at + 1 || isProportion(tokens, at))) return undefined;
  return { from: at, next: named ?? end, reason: 'time-of-day' };
}

/** `between 2 and 3 p.m.`, `9-5pm`: the first hour of two. */
function rangeEnd(tokens: Tokens, at: number): number | undefined {
  const tie = tokenAt(tokens, at + 1).lower;
  const { number } = tokenAt(tokens, at + 2);
  const hour = tokenAt(tokens, at).number;
  if (!['and', 'to', '-', '–', 'or'].includes(tie) || number === undefined || hour === undefined)
    return undefined;
  const hours = number.value <= 12 && hour.value <= 12 && hour.decimals === 0 && number.decimals === 0;
  return hours && afterClock(tokens, at + 3) !== undefined ? at + 3 : undefined;
}

/** `a slope of 1:10`, `odds of 5:30`: two numbers with a colon after a word for a proportion. */
function isProportion(tokens: Tokens, at: number): boolean {
  for (let back = 1; back <= 4; back += 1) if (PROPORTIONS.has(tokenAt(tokens, at - back).lower)) return true;
  return PROPORTIONS.has(tokenAt(tokens, at + 3).lower);
}

/** `14:30`, `14:30:05.123`, with both parts on the clock. */
function clockEnd(tokens: Tokens, at: number): number | undefined {
  const hour = tokenAt(tokens, at).number!;
  if (hour.integerDigits > 2 || hour.value > 24 || hour.decimals > 0) return undefined;
  const minute = minuteEnd(tokens, at + 1);
  return minute === undefined ? undefined : (minuteEnd(tokens, minute) ?? minute);
}

function minuteEnd(tokens: Tokens, colon: number): number | undefined {
  const sign = tokenAt(tokens, colon);
  const token = tokenAt(tokens, colon + 1);
  if (sign.lower !== ':' || sign.gap || token.gap) return undefined;
  const { number } = token;
  return number?.integerDigits === 2 && number.value < 60 ? colon + 2 : undefined;
}

/** What makes the numbers before it a time: `pm`, `o'clock`, `GMT`. */
function afterClock(tokens: Tokens, at: number): number | undefined {
  const { lower } = tokenAt(tokens, at);
  const point = tokenAt(tokens, at + 1).lower === '.' && !tokenAt(tokens, at + 1).gap ? 1 : 0;
  if (lower === 'am' || lower === 'pm') return at + 1;
  if (lower === 'a.m' || lower === 'p.m') return at + 1 + point;
  if (lower === "o'clock") return at + 1;
  const token = tokenAt(tokens, at);
  return TIME_ZONES.has(tokens.text.slice(token.start, token.end)) ? at + 1 : undefined;
}
