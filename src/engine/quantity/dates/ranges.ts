import { PART_WORDS } from '../tables/parts-of-periods.js';
import { WEEKDAYS } from '../tables/months.js';
import { tokenAt, type Tokens } from '../tokens.js';
import { dayAt, dateReading, readAbsolute } from './absolute.js';
import { dateOf, isoOf, rangeOf, weekdayOf, type DateParts } from './calendar.js';
import type { DateReading } from './types.js';
import { yearValue } from './years.js';

/**
 * A range whose first date is read: `June 13 to 25`, `13–25 June`, `from 2019 through 2023`, `1939–45`. The date
 * itself where no second one follows.
 */
export function readRange(
  tokens: Tokens,
  first: DateReading,
  single: (tokens: Tokens, at: number) => DateReading | undefined,
): DateReading {
  const tie = tieAt(tokens, first);
  if (tie === undefined) return first;
  const short = shortSecond(tokens, first, tie);
  if (short !== undefined) return join(first, short, short.next);
  const until = weekdayAfter(tokens, first, tie);
  if (until !== undefined) return until;
  const the = skipPart(tokens, tie);
  const weekday = WEEKDAYS.has(tokenAt(tokens, the).lower) ? the + 1 : the;
  const comma = weekday > the && tokenAt(tokens, weekday).lower === ',' ? weekday + 1 : weekday;
  const second = single(tokens, comma);
  return second === undefined ? first : join(first, second, second.next);
}

/** `from next Monday to Friday`: the first such day after the range's beginning. */
function weekdayAfter(tokens: Tokens, first: DateReading, at: number): DateReading | undefined {
  const token = tokenAt(tokens, at);
  const weekday = WEEKDAYS.get(token.lower);
  const oneDay = first.low === first.high && Number.isFinite(first.low);
  if (weekday === undefined || !oneDay || token.end - token.start < 6) return undefined;
  const next = tokenAt(tokens, at + 1);
  if (next.kind === 'number' || next.lower === ',' || !WEEKDAYS.has(tokenAt(tokens, first.next - 1).lower))
    return undefined;
  const high = first.low + ((weekday - weekdayOf(first.low) + 7) % 7);
  const unit = `${first.unit}/${isoOf(dateOf(high))}`;
  return { from: first.from, next: at + 1, low: first.low, high, unit, comparator: 'between' };
}

/** `13–25 June 2025`, `13 to 25 June`: a day before the range's full second date. */
export function readDayRange(tokens: Tokens, at: number): DateReading | undefined {
  const day = dayAt(tokens, at);
  if (day === undefined) return undefined;
  const tie = dash(tokens, day.next) ?? wordTie(tokens, day.next, at);
  if (tie === undefined) return undefined;
  const second = readAbsolute(tokens, tie);
  if (second?.parts?.day === undefined || second.parts.month === undefined || second.from !== tie)
    return undefined;
  if (dayAt(tokens, tie) === undefined || second.parts.day <= day.day) return undefined;
  const first = dateReading(at, day.next, { ...second.parts, day: day.day });
  return first === undefined ? undefined : join(first, second, second.next);
}

function wordTie(tokens: Tokens, at: number, first: number): number | undefined {
  const { lower } = tokenAt(tokens, at);
  if (lower === 'to' || lower === 'through' || lower === 'until') return at + 1;
  const between =
    tokenAt(tokens, first - 1).lower === 'between' || tokenAt(tokens, first - 2).lower === 'between';
  return lower === 'and' && between ? at + 1 : undefined;
}

/** The token after `to`, `through`, a dash, or the `and` of `between … and`. */
function tieAt(tokens: Tokens, first: DateReading): number | undefined {
  const slash = tokenAt(tokens, first.next);
  const season = slash.lower === '/' && !slash.gap && first.parts?.month === undefined;
  return season && first.parts?.year !== undefined
    ? first.next + 1
    : (dash(tokens, first.next) ?? wordTie(tokens, first.next, first.from));
}

function dash(tokens: Tokens, at: number): number | undefined {
  const { lower } = tokenAt(tokens, at);
  return lower === '-' || lower === '–' || lower === '—' || lower === '−' ? at + 1 : undefined;
}

/** `from 2007 to the end of 2008`: the words before the second date. */
function skipPart(tokens: Tokens, at: number): number {
  const the = tokenAt(tokens, at).lower === 'the' ? at + 1 : at;
  if (!PART_WORDS.has(tokenAt(tokens, the).lower)) return the;
  const of = tokenAt(tokens, the + 1).lower;
  return of === 'of' || of === '-' ? the + 2 : the + 1;
}

/** What the second date leaves out: `June 13 to 25`, `1939–45`, `2019/20`. */
function shortSecond(tokens: Tokens, first: DateReading, at: number): DateReading | undefined {
  const { parts } = first;
  if (parts?.day !== undefined && parts.month !== undefined) {
    const day = dayAt(tokens, at);
    if (day === undefined || day.day <= parts.day || /^[a-z]/.test(tokenAt(tokens, at).lower))
      return undefined;
    const full = readAbsolute(tokens, at);
    if (full?.parts?.month !== undefined) return full;
    const comma = tokenAt(tokens, day.next).lower === ',' ? day.next + 1 : day.next;
    const year = parts.year === undefined ? yearValue(tokenAt(tokens, comma)) : undefined;
    const next = year === undefined ? day.next : comma + 1;
    return dateReading(at, next, { ...parts, day: day.day, ...(year === undefined ? {} : { year }) });
  }
  if (parts?.year === undefined || parts.month !== undefined) return undefined;
  const token = tokenAt(tokens, at);
  const { number } = token;
  if (number?.integerDigits !== 2 || number.decimals > 0 || token.gap || number.value <= parts.year % 100)
    return undefined;
  const after = tokenAt(tokens, at + 1);
  if (!after.gap && (after.kind === 'word' || after.kind === 'number')) return undefined;
  return dateReading(at, at + 1, { year: Math.floor(parts.year / 100) * 100 + number.value });
}

function join(first: DateReading, second: DateReading, next: number): DateReading {
  if (first.parts === undefined || second.parts === undefined) return joinDays(first, second, next);
  const start = filled(first.parts, second.parts);
  const end = filled(second.parts, first.parts);
  const days = { low: rangeOf(start).low, high: rangeOf(end).high };
  if (days.low > days.high || isOlder(first, second)) return first;
  return { from: first.from, next, ...days, unit: `${isoOf(start)}/${isoOf(end)}`, comparator: 'between' };
}

/** `1990s to 2010s`, `Q1 2017 to Q3 2018`: periods that are no plain dates. */
function joinDays(first: DateReading, second: DateReading, next: number): DateReading {
  if (!Number.isFinite(first.low) || !Number.isFinite(second.high) || first.low > second.high) return first;
  const days = { low: first.low, high: second.high };
  return { from: first.from, next, ...days, unit: `${first.unit}/${second.unit}`, comparator: 'between' };
}

/** `March to 2019`: a month without a year before a bare year is no range. */
function isOlder(first: DateReading, second: DateReading): boolean {
  return first.parts?.year === undefined && second.parts?.month === undefined;
}

/** A part that only one of the two dates states holds for both. */
function filled(own: DateParts, other: DateParts): DateParts {
  const year = own.year ?? other.year;
  return year === undefined ? own : { ...own, year };
}
