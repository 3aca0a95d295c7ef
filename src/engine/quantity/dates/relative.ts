import { MONTHS, WEEKDAYS } from '../tables/months.js';
import { NAMED_DAYS, SHIFTED_PERIODS, SHIFTS } from '../tables/relative-dates.js';
import { tokenAt, type Tokens } from '../tokens.js';
import {
  dateOf,
  daysInMonth,
  daysOf,
  isoOf,
  pad,
  rangeOf,
  UNKNOWN_DAYS,
  weekdayOf,
  type DayRange,
} from './calendar.js';
import type { DateReading } from './types.js';

/**
 * A date that counts from the document's: `yesterday`, `this year`, `last January`, `next Monday`. Without a date of the
 * document it has no days, and its unit says the distance: `now-1Y`, `now-1Y-01`, `now+0D`.
 */
export function readRelative(tokens: Tokens, at: number): DateReading | undefined {
  const { lower } = tokenAt(tokens, at);
  const day = NAMED_DAYS.get(lower);
  if (day !== undefined) return { from: at, next: at + 1, ...shifted(tokens, 'D', day) };
  const shift = SHIFTS.get(lower);
  if (shift === undefined) return undefined;
  const fiscal = tokenAt(tokens, at + 1).lower;
  const word = fiscal === 'calendar' || fiscal === 'fiscal' || fiscal === 'financial' ? at + 2 : at + 1;
  const name = tokenAt(tokens, word).lower;
  const period = SHIFTED_PERIODS.get(name);
  if (period !== undefined && !isCount(tokens, at, word))
    return { from: at, next: word + 1, ...shifted(tokens, period, shift) };
  const month = MONTHS.get(name);
  const modal = (name === 'may' || name === 'march') && !isCapitalAt(tokens, word);
  if (month !== undefined && !modal) return shiftedMonth(tokens, at, word, month, shift);
  const weekday = WEEKDAYS.get(name);
  return weekday === undefined ? undefined : shiftedWeekday(tokens, at, word, weekday, shift);
}

/** `three years ago`, `two days earlier`: a duration that ends at the document's date. */
export function agoReading(
  tokens: Tokens,
  from: number,
  next: number,
  count: number,
  unit: string,
): DateReading | undefined {
  const period = /^P(\d+)([DWMY])$/.exec(unit);
  if (period === null || !Number.isInteger(count)) return undefined;
  const size = Number(period[1]) * count;
  return { from, next, ...shifted(tokens, period[2]!, -size) };
}

/** The year that `this year`, `last year`, `the year` names; `year` is undefined without a document's date. */
export function relativeYearAt(
  tokens: Tokens,
  at: number,
): { readonly year: number | undefined; readonly shift: number; readonly next: number } | undefined {
  const the = tokenAt(tokens, at).lower === 'the';
  const shift = the ? 0 : SHIFTS.get(tokenAt(tokens, at).lower);
  if (shift === undefined || tokenAt(tokens, at + 1).lower !== 'year') return undefined;
  const { anchor } = tokens;
  const year = anchor === undefined ? undefined : dateOf(anchor).year + shift;
  return { year, shift, next: at + 2 };
}

/** `Monday` by itself: the last one up to the document's date. */
export function readWeekday(tokens: Tokens, at: number): DateReading | undefined {
  const token = tokenAt(tokens, at);
  const weekday = WEEKDAYS.get(token.lower);
  if (weekday === undefined || token.end - token.start < 6) return undefined;
  const { anchor } = tokens;
  if (anchor === undefined) return { from: at, next: at + 1, ...UNKNOWN_DAYS, unit: `-W-${weekday}` };
  const days = anchor - ((weekdayOf(anchor) - weekday + 7) % 7);
  return { from: at, next: at + 1, ...oneDay(days) };
}

/** `the last day of`, `this month's`: `day`, and what is owned by a period, is not a date by itself. */
function isCount(tokens: Tokens, at: number, word: number): boolean {
  const name = tokenAt(tokens, word).lower;
  if (name !== 'day') return false;
  return (
    tokenAt(tokens, word + 1).lower === 'of' ||
    tokenAt(tokens, at - 1).lower === 'the' ||
    tokenAt(tokens, at).lower === 'this'
  );
}

function isCapitalAt(tokens: Tokens, at: number): boolean {
  const first = tokens.text.charAt(tokenAt(tokens, at).start);
  return first !== first.toLowerCase();
}

function shiftedMonth(tokens: Tokens, from: number, word: number, month: number, shift: number): DateReading {
  const { anchor } = tokens;
  const next = word + 1;
  if (anchor === undefined)
    return { from, next, ...UNKNOWN_DAYS, unit: `now${signed(shift)}Y-${pad(month)}` };
  const now = dateOf(anchor);
  const passed = shift < 0 ? now.month <= month : false;
  const coming = shift > 0 ? now.month >= month : false;
  const year = now.year + (passed ? -1 : 0) + (coming ? 1 : 0);
  return { from, next, ...rangeOf({ year, month }), unit: isoOf({ year, month }), parts: { year, month } };
}

function shiftedWeekday(
  tokens: Tokens,
  from: number,
  word: number,
  weekday: number,
  shift: number,
): DateReading {
  const { anchor } = tokens;
  const next = word + 1;
  if (anchor === undefined) return { from, next, ...UNKNOWN_DAYS, unit: `now${signed(shift)}W-${weekday}` };
  const coming = tokenAt(tokens, from).lower.endsWith('coming');
  if (coming) return { from, next, ...oneDay(anchor + ((weekday - weekdayOf(anchor) + 6) % 7) + 1) };
  const monday = anchor - weekdayOf(anchor) + 1;
  return { from, next, ...oneDay(monday + weekday - 1 + shift * 7) };
}

function oneDay(days: number): DayRange & Pick<DateReading, 'unit' | 'parts'> {
  const parts = dateOf(days);
  return { low: days, high: days, unit: isoOf(parts), parts };
}

/** The period of a size that lies `count` of its kind from the document's. */
function shifted(
  tokens: Tokens,
  period: string,
  count: number,
): DayRange & Pick<DateReading, 'unit' | 'parts'> {
  const { anchor } = tokens;
  if (anchor === undefined) return { ...UNKNOWN_DAYS, unit: unplaced(period, count) };
  const now = dateOf(anchor);
  if (period === 'D') return oneDay(anchor + count);
  if (period === 'W') {
    const low = anchor - weekdayOf(anchor) + 1 + count * 7;
    return { low, high: low + 6, unit: `${isoOf(dateOf(low))}/${isoOf(dateOf(low + 6))}` };
  }
  if (period === 'M') {
    const index = now.year * 12 + now.month - 1 + count;
    const parts = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
    return { ...rangeOf(parts), unit: isoOf(parts), parts };
  }
  if (period === 'Q') return quarterOf(now.year * 4 + Math.floor((now.month - 1) / 3) + count);
  const size = period === 'E' ? 10 : period === 'C' ? 100 : 1;
  const year = (Math.floor(now.year / size) + count) * size;
  if (size === 1) return { ...rangeOf({ year }), unit: isoOf({ year }), parts: { year } };
  const unit = size === 10 ? `${Math.floor(year / 10)}X` : `${Math.floor(year / 100)}XX`;
  return { low: daysOf(year, 1, 1), high: daysOf(year + size - 1, 12, 31), unit };
}

function quarterOf(index: number): DayRange & { readonly unit: string } {
  const year = Math.floor(index / 4);
  const count = (((index % 4) + 4) % 4) + 1;
  const last = count * 3;
  const days = { low: daysOf(year, last - 2, 1), high: daysOf(year, last, daysInMonth(last, year)) };
  return { ...days, unit: `${pad(year, 4)}-${32 + count}` };
}

function unplaced(period: string, count: number): string {
  if (period === 'Q') return `now${signed(count * 3)}M`;
  if (period === 'E') return `now${signed(count * 10)}Y`;
  if (period === 'C') return `now${signed(count * 100)}Y`;
  return `now${signed(count)}${period}`;
}

function signed(count: number): string {
  return count < 0 ? String(count) : `+${count}`;
}
