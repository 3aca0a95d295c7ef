import { MAGNITUDE_WORDS } from '../tables/magnitudes.js';
import { SMALL_ORDINALS } from '../tables/number-words.js';
import { ORDINAL_SUFFIXES } from '../tables/ordinal-suffixes.js';
import { SEASONS } from '../tables/months.js';
import { DECADE_NAMES } from '../tables/relative-dates.js';
import { BEFORE_SEASONS } from '../tables/year-context.js';
import { tokenAt, type Tokens } from '../tokens.js';
import { isCapital, shortYear } from './absolute.js';
import { daysInMonth, daysOf, pad, rangeOf, UNKNOWN_DAYS, type DayRange } from './calendar.js';
import { relativeYearAt } from './relative.js';
import type { DateReading } from './types.js';
import { yearValue } from './years.js';

/**
 * Periods between the month and the century, in EDTF (ISO 8601-2): `Q3 2023` is `2023-35`, `first half of 2023`
 * `2023-40`, `summer 2023` `2023-22`, `the 1990s` `199X`, `19th century` `18XX`, `fiscal 2023` is `2023`.
 */
export function readPeriodDate(tokens: Tokens, at: number): DateReading | undefined {
  const token = tokenAt(tokens, at);
  if (token.kind === 'number')
    return (
      readDecade(tokens, at) ??
      readYearQuarter(tokens, at) ??
      readOrdinalPeriod(tokens, at) ??
      readEra(tokens, at)
    );
  if (token.lower === 'q' || token.lower === 'h') return readLetter(tokens, at);
  if (token.lower === 'quarter') return readNumberedQuarter(tokens, at);
  if (token.lower === 'fy' || token.lower === 'cy' || token.lower === 'fiscal' || token.lower === 'financial')
    return readFiscal(tokens, at);
  if (SEASONS.has(token.lower)) return readSeason(tokens, at);
  if (DECADE_NAMES.has(token.lower)) return readNamedDecade(tokens, at);
  if (token.lower === 'ad') return readEra(tokens, at);
  return SMALL_ORDINALS.has(token.lower) || token.lower === 'twenty'
    ? readOrdinalPeriod(tokens, at)
    : undefined;
}

/** `1990s`, `1990's`, `'90s`, `90s` after `the`. */
function readDecade(tokens: Tokens, at: number): DateReading | undefined {
  const token = tokenAt(tokens, at);
  const s = tokenAt(tokens, at + 1);
  const apostrophe =
    (s.lower === "'" || s.lower === '’') && !s.gap && tokenAt(tokens, at + 2).lower === 's' ? 1 : 0;
  const ending = tokenAt(tokens, at + 1 + apostrophe);
  if (ending.gap || (ending.lower !== 's' && ending.lower !== "'s")) return undefined;
  const next = at + 2 + apostrophe;
  const year = yearValue(token);
  if (year !== undefined && year % 10 === 0) return decade(at, next, year);
  const { number } = token;
  if (number?.integerDigits !== 2 || number.decimals > 0 || number.value % 10 !== 0) return undefined;
  const quote = tokenAt(tokens, at - 1);
  const quoted = (quote.lower === "'" || quote.lower === '’' || quote.lower === '‘') && !token.gap;
  const the = quoted ? at - 2 : at - 1;
  const placed = BEFORE_DECADES.has(tokenAt(tokens, the).lower);
  if (!quoted && !placed) return undefined;
  return decade(quoted ? at - 1 : at, next, (number.value < 30 ? 2000 : 1900) + number.value);
}

const BEFORE_DECADES: ReadonlySet<string> = new Set(['the', 'early', 'late', 'mid']);

function decade(from: number, next: number, year: number): DateReading {
  const century = year % 100 === 0 && year < 1900;
  const last = year + (century ? 99 : 9);
  const unit = century ? `${year / 100}XX` : `${Math.floor(year / 10)}X`;
  return { from, next, low: daysOf(year, 1, 1), high: daysOf(last, 12, 31), unit };
}

function readNamedDecade(tokens: Tokens, at: number): DateReading | undefined {
  const before = tokenAt(tokens, at - 1).lower;
  if (!BEFORE_DECADES.has(before) && before !== 'in') return undefined;
  return decade(at, at + 1, 1900 + DECADE_NAMES.get(tokenAt(tokens, at).lower)!);
}

/** `third quarter of 2023`, `first half of the year`, `19th century`, `21st-century`. */
function readOrdinalPeriod(tokens: Tokens, at: number): DateReading | undefined {
  const ordinal = ordinalAt(tokens, at);
  if (ordinal === undefined) return undefined;
  const hyphen = tokenAt(tokens, ordinal.next).lower === '-' ? 1 : 0;
  const word = ordinal.next + hyphen;
  const { lower } = tokenAt(tokens, word);
  if (lower === 'century' || lower === 'centuries') return century(tokens, at, word + 1, ordinal.value);
  const isQuarter = lower === 'quarter' && ordinal.value <= 4;
  const isHalf = lower === 'half' && ordinal.value <= 2;
  const isMonth = lower === 'month' && ordinal.value <= 12;
  if (!isQuarter && !isHalf && !isMonth) return undefined;
  const relative = tokenAt(tokens, word + 1).lower === 'of' ? relativeYearAt(tokens, word + 2) : undefined;
  const year = yearAfter(tokens, word + 1) ?? yearAhead(tokens, at);
  // `the second half of the match` is no date, nor is a half of what is not said.
  const of = tokenAt(tokens, word + 1).lower === 'of';
  if ((of || isHalf || isMonth) && year === undefined && relative === undefined) return undefined;
  const from = year?.from ?? at;
  const next = year !== undefined && year.next > word ? year.next : (relative?.next ?? word + 1);
  if (isMonth) return year === undefined ? undefined : month(from, next, year.year, ordinal.value);
  return (isQuarter ? quarter : half)(from, next, year?.year, ordinal.value);
}

/** `2016's third quarter`, `next year's first quarter`. */
function yearAhead(
  tokens: Tokens,
  at: number,
): { readonly year: number; readonly next: number; readonly from: number } | undefined {
  if (tokenAt(tokens, at - 1).lower !== "'s") return undefined;
  const year = yearValue(tokenAt(tokens, at - 2)) ?? relativeYearAt(tokens, at - 3)?.year;
  const from = yearValue(tokenAt(tokens, at - 2)) === undefined ? at - 3 : at - 2;
  return year === undefined ? undefined : { year, next: at, from };
}

function ordinalAt(
  tokens: Tokens,
  at: number,
): { readonly value: number; readonly next: number } | undefined {
  const token = tokenAt(tokens, at);
  const word = token.lower === 'twenty' ? 20 : SMALL_ORDINALS.get(token.lower);
  if (word !== undefined) {
    const tie = tokenAt(tokens, at + 1).lower === '-' ? at + 2 : at + 1;
    const more = word === 20 ? SMALL_ORDINALS.get(tokenAt(tokens, tie).lower) : undefined;
    if (more === undefined) return token.lower === 'twenty' ? undefined : { value: word, next: at + 1 };
    return { value: word + more, next: tie + 1 };
  }
  const suffix = tokenAt(tokens, at + 1);
  if (token.number?.shape !== 'number' || suffix.gap || !ORDINAL_SUFFIXES.has(suffix.lower)) return undefined;
  return token.number.value <= 40 ? { value: token.number.value, next: at + 2 } : undefined;
}

function century(tokens: Tokens, from: number, next: number, count: number): DateReading | undefined {
  if (count < 1) return undefined;
  const era = tokenAt(tokens, next).lower;
  const before = era === 'bc' || era === 'bce' || era === 'b.c';
  const first = before ? -count * 100 + 1 : (count - 1) * 100;
  const days = { low: daysOf(first, 1, 1), high: daysOf(first + 99, 12, 31) };
  return {
    from,
    next: before ? next + 1 : next,
    ...days,
    unit: before ? `-${pad(count)}XX` : `${pad(count - 1)}XX`,
  };
}

/** `Q3 2023`, `Q3`, `H1 2024`, `2Q23`. A quarter without its year has no days. */
function readLetter(tokens: Tokens, at: number): DateReading | undefined {
  const letter = tokenAt(tokens, at).lower;
  const digit = tokenAt(tokens, at + 1);
  const value = digit.number?.value ?? 0;
  if (digit.gap || digit.number?.integerDigits !== 1 || (!isCapital(tokens, at) && letter === 'h'))
    return undefined;
  if (value < 1 || value > (letter === 'q' ? 4 : 2)) return undefined;
  const after = tokenAt(tokens, at + 2);
  if (!after.gap && (after.kind === 'word' || after.kind === 'number')) return undefined;
  const tie = tokenAt(tokens, at + 2).lower === '-' && !tokenAt(tokens, at + 3).gap ? 1 : 0;
  const year = yearAfter(tokens, at + 2, tie) ?? yearBefore(tokens, at);
  const read = letter === 'q' ? quarter : half;
  return read(year?.from ?? at, year?.next ?? at + 2, year?.year, value);
}

/** `quarter 3`, `quarter 3 of 2023`. */
function readNumberedQuarter(tokens: Tokens, at: number): DateReading | undefined {
  const { number, gap } = tokenAt(tokens, at + 1);
  if (!gap || number?.shape !== 'number' || number.integerDigits !== 1 || number.decimals > 0)
    return undefined;
  const after = tokenAt(tokens, at + 2);
  if (number.value < 1 || number.value > 4 || MAGNITUDE_WORDS.has(after.lower)) return undefined;
  // `a quarter 3 miles away` is a part of a town.
  if (tokenAt(tokens, at - 1).lower === 'a') return undefined;
  if (after.kind !== 'end' && !after.gap && !isStop(after.lower)) return undefined;
  const year = yearAfter(tokens, at + 2);
  return quarter(at, year?.next ?? at + 2, year?.year, number.value);
}

/** Whether a sign ends a phrase or a sentence. */
function isStop(sign: string): boolean {
  return ',.;:!?)'.includes(sign);
}

/** `2019 Q1`, `2019-Q3`, `2019 H2`. */
function readYearQuarter(tokens: Tokens, at: number): DateReading | undefined {
  const year = yearValue(tokenAt(tokens, at));
  const letter = tokenAt(tokens, at + 1).lower === '-' ? at + 2 : at + 1;
  const count = tokenAt(tokens, letter + 1).number?.value ?? 0;
  const name = tokenAt(tokens, letter).lower;
  if (year === undefined || (name !== 'q' && name !== 'h') || tokenAt(tokens, letter + 1).gap)
    return undefined;
  if (count < 1 || count > (name === 'q' ? 4 : 2)) return undefined;
  return (name === 'q' ? quarter : half)(at, letter + 2, year, count);
}

function yearBefore(
  tokens: Tokens,
  at: number,
): { readonly year: number; readonly next: number; readonly from: number } | undefined {
  const year = yearValue(tokenAt(tokens, at - 1));
  return year === undefined || year < 1900 ? undefined : { year, next: at + 2, from: at - 1 };
}

function quarter(from: number, next: number, year: number | undefined, count: number): DateReading {
  return { from, next, ...months(year, count * 3 - 2, 3), unit: edtf(year, 32 + count) };
}

/** `the third month of 2021`. */
function month(from: number, next: number, year: number, count: number): DateReading {
  return { from, next, ...months(year, count, 1), unit: `${pad(year, 4)}-${pad(count)}` };
}

function half(from: number, next: number, year: number | undefined, count: number): DateReading {
  return { from, next, ...months(year, count * 6 - 5, 6), unit: edtf(year, 39 + count) };
}

function edtf(year: number | undefined, code: number): string {
  return `${year === undefined ? '-' : pad(year, 4)}-${code}`;
}

function months(year: number | undefined, first: number, count: number): DayRange {
  if (year === undefined) return UNKNOWN_DAYS;
  const last = first + count - 1;
  return { low: daysOf(year, first, 1), high: daysOf(year, last, daysInMonth(last, year)) };
}

/** `summer 2023`, `the autumn of 2019`; winter runs into the next year, and the months are of the north. */
function readSeason(tokens: Tokens, at: number): DateReading | undefined {
  const code = SEASONS.get(tokenAt(tokens, at).lower)!;
  const year = yearAfter(tokens, at + 1);
  if (
    year === undefined ||
    (yearValue(tokenAt(tokens, year.next - 1)) === undefined && !isPlaced(tokens, at))
  )
    return undefined;
  const first = (code - 20) * 3;
  const days =
    code === 24
      ? { low: daysOf(year.year, 12, 1), high: daysOf(year.year + 1, 3, 1) - 1 }
      : months(year.year, first, 3);
  return { from: at, next: year.next, ...days, unit: `${pad(year.year, 4)}-${code}`, approximate: true };
}

/** `it will fall next year`: beside a year that is not in figures a season needs a word before it. */
function isPlaced(tokens: Tokens, at: number): boolean {
  return BEFORE_SEASONS.has(tokenAt(tokens, at - 1).lower);
}

/** `fiscal 2023`, `fiscal year 2022-23`, `FY23`: where it begins is not told, so the calendar year stands for it. */
function readFiscal(tokens: Tokens, at: number): DateReading | undefined {
  const year = tokenAt(tokens, at + 1).lower === 'year' ? at + 2 : at + 1;
  const token = tokenAt(tokens, year);
  const short = !token.gap && token.number?.integerDigits === 2 ? shortYear(token.number.value) : undefined;
  const value = yearValue(token) ?? short;
  if (value === undefined) return undefined;
  const fiscal = tokenAt(tokens, at).lower !== 'cy';
  return {
    from: at,
    next: seasonEnd(tokens, year, value),
    ...rangeOf({ year: value }),
    unit: String(value),
    approximate: fiscal,
  };
}

/** The token behind a fiscal year: `2025`, `2025/26`. */
function seasonEnd(tokens: Tokens, at: number, year: number): number {
  const [slash, second] = [tokenAt(tokens, at + 1), tokenAt(tokens, at + 2)];
  const isSeason = slash.lower === '/' && !slash.gap && !second.gap;
  const value = second.number?.value;
  return isSeason && (value === year + 1 || value === (year + 1) % 100) ? at + 3 : at + 1;
}

/** `500 BC`, `70 AD`, `AD 70`. */
function readEra(tokens: Tokens, at: number): DateReading | undefined {
  const first = tokenAt(tokens, at).lower === 'ad';
  if (first && !/^A\.?D$/.test(tokens.text.slice(tokenAt(tokens, at).start, tokenAt(tokens, at).end)))
    return undefined;
  const number = tokenAt(tokens, first ? at + 1 : at).number;
  const era = first ? 'ad' : tokenAt(tokens, at + 1).lower;
  const before = era === 'bc' || era === 'bce' || era === 'b.c';
  if (number?.shape !== 'number' || number.decimals > 0 || number.value > 9999 || number.value < 1)
    return undefined;
  if (!before && era !== 'ad' && era !== 'ce') return undefined;
  if (!first && !isCapital(tokens, at + 1)) return undefined;
  const year = before ? 1 - number.value : number.value;
  return {
    from: at,
    next: at + 2,
    ...rangeOf({ year }),
    unit: year < 0 ? `-${pad(-year, 4)}` : pad(year, 4),
  };
}

/** The year after a period: `2023`, `of 2023`, `, 2023`, `of this year`; without a document's date the last is none. */
function yearAfter(
  tokens: Tokens,
  at: number,
  skip = 0,
): { readonly year: number; readonly next: number; readonly from?: undefined } | undefined {
  const tie = tokenAt(tokens, at).lower;
  const from = skip > 0 || tie === 'of' || tie === ',' || tie === 'in' ? at + 1 : at;
  const year = yearValue(tokenAt(tokens, from));
  if (year !== undefined && (skip > 0 || tokenAt(tokens, from).gap)) return { year, next: from + 1 };
  const relative = relativeYearAt(tokens, from);
  return relative?.year === undefined ? undefined : { year: relative.year, next: relative.next };
}
