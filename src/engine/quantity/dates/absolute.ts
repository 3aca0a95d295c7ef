import { DOUBTFUL_MONTHS, MONTHS } from '../tables/months.js';
import { ORDINAL_SUFFIXES } from '../tables/ordinal-suffixes.js';
import { MAGNITUDE_WORDS } from '../tables/magnitudes.js';
import { NOUN_STOPS } from '../tables/noun-stops.js';
import { SMALL_NUMBERS, SMALL_ORDINALS } from '../tables/number-words.js';
import { BEFORE_SPOKEN_YEARS } from '../tables/year-context.js';
import { isPlural } from '../lemma.js';
import type { Numeral } from '../numeral.js';
import { readNumberWords } from '../number-words.js';
import { tokenAt, type Token, type Tokens } from '../tokens.js';
import { daysInMonth, isoOf, pad, rangeOf, UNKNOWN_DAYS, type DateParts } from './calendar.js';
import { relativeYearAt } from './relative.js';
import type { DateReading } from './types.js';
import { isYear, yearValue } from './years.js';

/** `June 13, 2025`, `13 June`, `13th of June`, `January 2023`, `2023-01-15`, `15/01/2023`, `1948`, `June`. */
export function readAbsolute(tokens: Tokens, at: number): DateReading | undefined {
  const token = tokenAt(tokens, at);
  if (token.kind === 'number')
    return (
      readYearFirst(tokens, at) ??
      readIso(tokens, at) ??
      readSlashed(tokens, at) ??
      readDayFirst(tokens, at) ??
      readYear(tokens, at)
    );
  if (token.kind !== 'word') return undefined;
  if (tokens.language.months.has(token.lower)) return readMonthFirst(tokens, at);
  if (SMALL_ORDINALS.has(token.lower)) return readDayFirst(tokens, at);
  return SMALL_NUMBERS.has(token.lower)
    ? (readDayFirst(tokens, at) ?? readSpokenYear(tokens, at))
    : undefined;
}

/** `nineteen forty-eight`: two number words that read as a year and count nothing. */
function readSpokenYear(tokens: Tokens, at: number): DateReading | undefined {
  const words = readNumberWords(tokens, at);
  if (words === undefined || isPlural(tokenAt(tokens, words.next).lower)) return undefined;
  if (words.form !== 'year' && !isSpokenYear(tokens, at, words)) return undefined;
  return dateReading(at, words.next, { year: words.low });
}

/** `in two thousand and fifteen`: after a preposition, and with nothing that it could count. */
function isSpokenYear(tokens: Tokens, at: number, { low, next, form, scale }: Numeral): boolean {
  if (form !== 'words' || scale > 1 || low <= 2000 || low >= 2100 || !Number.isInteger(low)) return false;
  const after = tokenAt(tokens, next);
  const counts = after.kind === 'word' ? !NOUN_STOPS.has(after.lower) : !'.,;:!?)'.includes(after.lower);
  return !counts && BEFORE_SPOKEN_YEARS.has(tokenAt(tokens, at - 1).lower);
}

/** A date of parts that are on the calendar; undefined for a 31st of June. */
export function dateReading(from: number, next: number, parts: DateParts): DateReading | undefined {
  const { year, month, day } = parts;
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (day !== undefined && (day < 1 || day > daysInMonth(month ?? 1, year))) return undefined;
  return { from, next, ...rangeOf(parts), unit: isoOf(parts), parts };
}

/** The month named at a token, with the token after its name and point. */
function monthAt(tokens: Tokens, at: number): { readonly month: number; readonly next: number } | undefined {
  const token = tokenAt(tokens, at);
  const month = tokens.language.months.get(token.lower);
  if (month === undefined) return undefined;
  const point = tokenAt(tokens, at + 1);
  const short = token.end - token.start <= 4 && token.lower !== 'may' && token.lower !== 'june';
  const abbreviated = short && point.lower === '.' && !point.gap;
  return { month, next: abbreviated ? at + 2 : at + 1 };
}

function readMonthFirst(tokens: Tokens, at: number): DateReading | undefined {
  const name = monthAt(tokens, at);
  if (name === undefined) return undefined;
  const { month } = name;
  let next = name.next;
  const hyphen = tokenAt(tokens, next);
  if (
    hyphen.lower === '-' &&
    !hyphen.gap &&
    tokenAt(tokens, next + 1).kind === 'number' &&
    !tokenAt(tokens, next + 1).gap
  )
    next += 1;
  if (tokenAt(tokens, next).lower === 'the') next += 1;
  const day = dayAt(tokens, next) ?? spokenDay(tokens, next);
  if (day !== undefined && !isCounted(tokens, day.next, at)) {
    const year = yearAfter(
      tokens,
      tokenAt(tokens, day.next).lower === '-' && next > name.next ? day.next + 1 : day.next,
    );
    return dateReading(at, year?.next ?? day.next, withYear({ month, day: day.day }, year?.year));
  }
  const unplaced = unplacedMonth(tokens, at, next, month);
  if (unplaced !== undefined) return unplaced;
  const year = yearAfter(tokens, next);
  if (year !== undefined) return dateReading(at, year.next, { year: year.year, month });
  return standsAlone(tokens, at, name.next) ? dateReading(at, name.next, { month }) : undefined;
}

/** `January of this year` where the document has no date: `now+0Y-01`. */
function unplacedMonth(tokens: Tokens, from: number, at: number, month: number): DateReading | undefined {
  const of = tokenAt(tokens, at).lower;
  const year = relativeYearAt(tokens, of === 'of' || of === ',' ? at + 1 : at);
  if (year === undefined || year.year !== undefined) return undefined;
  const unit = `now${year.shift < 0 ? '' : '+'}${year.shift}Y-${pad(month)}`;
  return { from, next: year.next, ...UNKNOWN_DAYS, unit };
}

/** `13 June 2025`, `13th of June`, `the thirteenth of June`. */
function readDayFirst(tokens: Tokens, at: number): DateReading | undefined {
  const spoken = SMALL_NUMBERS.has(tokenAt(tokens, at).lower);
  const day = spoken ? spokenDay(tokens, at) : dayAt(tokens, at);
  if (day === undefined) return undefined;
  let next = day.next;
  const tie = tokenAt(tokens, next).lower;
  if (tie === 'of' || tie === '-' || (tie === '.' && tokens.language.dayPoint)) next += 1;
  if (tokenAt(tokens, next).lower === 'the' || tie === '/') return undefined;
  const name = monthAt(tokens, next);
  if (name === undefined || (!isCapital(tokens, next) && isDoubtful(tokens, next, tie))) return undefined;
  const dash = tokenAt(tokens, name.next).lower === '-' && tie === '-' ? 1 : 0;
  const year = yearAfter(tokens, name.next + dash);
  if (spoken && year === undefined) return undefined;
  return dateReading(at, year?.next ?? name.next, withYear({ month: name.month, day: day.day }, year?.year));
}

/** `22 may`, `3 march`: in lower case these are other words, unless `of` or a year settles it. */
function isDoubtful(tokens: Tokens, at: number, tie: string): boolean {
  const { lower } = tokenAt(tokens, at);
  const word = lower === 'may' || lower === 'march' || lower === 'mar';
  return word && tie !== 'of' && yearValue(tokenAt(tokens, at + 1)) === undefined;
}

/** The year after a month or a day: `, 2025`, `2025`, `of 2025`. */
function yearAfter(tokens: Tokens, at: number): { readonly year: number; readonly next: number } | undefined {
  const tie = tokenAt(tokens, at).lower;
  const from = tie === ',' || tie === 'of' || tie === 'in' ? at + 1 : at;
  const token = tokenAt(tokens, from);
  const year = yearValue(token);
  if (year === undefined && token.kind === 'word') return yearInWords(tokens, from);
  const hyphen = tokenAt(tokens, from - 1).lower === '-';
  if (year === undefined || (!token.gap && !hyphen)) return undefined;
  const after = tokenAt(tokens, from + 1);
  if (after.lower === '%' || (after.kind === 'word' && !after.gap)) return undefined;
  return { year, next: from + 1 };
}

/** `nineteen seventy-two`, `two thousand and fifteen`, `this year`, `last year`. */
function yearInWords(
  tokens: Tokens,
  at: number,
): { readonly year: number; readonly next: number } | undefined {
  const relative = tokenAt(tokens, at).lower === 'the' ? undefined : relativeYearAt(tokens, at);
  if (relative?.year !== undefined) return { year: relative.year, next: relative.next };
  const words = readNumberWords(tokens, at);
  if (words === undefined || words.low < 1900 || words.low > 2100 || !Number.isInteger(words.low))
    return undefined;
  return { year: words.low, next: words.next };
}

/** A day of the month: `13`, `13th`, `thirteenth`. */
export function dayAt(
  tokens: Tokens,
  at: number,
): { readonly day: number; readonly next: number } | undefined {
  const token = tokenAt(tokens, at);
  const word = SMALL_ORDINALS.get(token.lower);
  if (word !== undefined) {
    const tied = tokenAt(tokens, at + 1).lower === '-' ? at + 2 : at + 1;
    const second = word === 20 || word === 30 ? SMALL_ORDINALS.get(tokenAt(tokens, tied).lower) : undefined;
    return second === undefined ? { day: word, next: at + 1 } : { day: word + second, next: tied + 1 };
  }
  const { number } = token;
  if (number?.shape !== 'number' || number.decimals > 0 || number.integerDigits > 2) return undefined;
  if (number.value < 1 || number.value > 31 || number.grouped) return undefined;
  const suffix = tokenAt(tokens, at + 1);
  const ordinal = !suffix.gap && ORDINAL_SUFFIXES.has(suffix.lower);
  if (!ordinal && !suffix.gap && (suffix.kind === 'word' || suffix.lower === '%')) return undefined;
  return { day: number.value, next: ordinal ? at + 2 : at + 1 };
}

/** A day in cardinal words: `twenty nine`, `fifteen`. */
function spokenDay(tokens: Tokens, at: number): { readonly day: number; readonly next: number } | undefined {
  const first = SMALL_NUMBERS.get(tokenAt(tokens, at).lower);
  if (first === undefined || first < 1 || first > 30) return undefined;
  // `August two thousand and fifteen`: the year.
  if (MAGNITUDE_WORDS.has(tokenAt(tokens, at + 1).lower)) return undefined;
  const tied = tokenAt(tokens, at + 1).lower === '-' ? at + 2 : at + 1;
  const unit = tokenAt(tokens, tied).lower;
  const second = first >= 20 ? (SMALL_NUMBERS.get(unit) ?? SMALL_ORDINALS.get(unit)) : undefined;
  const small = second !== undefined && second > 0 && second < 10 ? second : undefined;
  return small === undefined ? { day: first, next: at + 1 } : { day: first + small, next: tied + 1 };
}

/** `In June 12 people died`: the number belongs to what it counts. */
function isCounted(tokens: Tokens, after: number, month: number): boolean {
  const next = tokenAt(tokens, after);
  if (next.lower === '%' || next.lower === 'percent') return true;
  if (next.lower === ':' && tokenAt(tokens, after + 1).kind === 'number' && !next.gap) return true;
  const before = tokenAt(tokens, month - 1).lower;
  if (before !== 'in' || next.kind !== 'word') return false;
  return isPlural(next.lower) || next.lower === 'per' || MAGNITUDE_WORDS.has(next.lower);
}

/** `2019 April`, `2019-Aug-01`: the year before the name of its month. */
function readYearFirst(tokens: Tokens, at: number): DateReading | undefined {
  const year = yearValue(tokenAt(tokens, at));
  const hyphen = tokenAt(tokens, at + 1).lower === '-' ? 1 : 0;
  const word = tokenAt(tokens, at + 1 + hyphen);
  if (year === undefined || !MONTHS.has(word.lower) || word.lower === 'may' || word.lower === 'march')
    return undefined;
  const name = monthAt(tokens, at + 1 + hyphen)!;
  const day =
    hyphen === 1 && tokenAt(tokens, name.next).lower === '-' ? dayAt(tokens, name.next + 1) : undefined;
  if (day !== undefined) return dateReading(at, day.next, { year, month: name.month, day: day.day });
  return dateReading(at, name.next, { year, month: name.month });
}

/** `2023-01-15`, `2023-01`, `2023/01/15`. */
function readIso(tokens: Tokens, at: number): DateReading | undefined {
  const year = yearValue(tokenAt(tokens, at));
  if (year === undefined) return undefined;
  const dash = tokenAt(tokens, at + 1).lower;
  const month = twoDigits(tokens, at + 2);
  if ((dash !== '-' && dash !== '/') || tokenAt(tokens, at + 1).gap || month === undefined || month > 12)
    return undefined;
  const second = tokenAt(tokens, at + 3);
  const day = second.lower === dash && !second.gap ? twoDigits(tokens, at + 4) : undefined;
  if (day !== undefined) return dateReading(at, at + 5, { year, month, day });
  // `2023/24` is a season, `2009-10` may be one: only a month with a leading zero is sure.
  const padded = tokenAt(tokens, at + 2).number?.leadingZero === true;
  return padded && dash === '-' && second.lower !== '-'
    ? dateReading(at, at + 3, { year, month })
    : undefined;
}

/** `15/01/2023`, `1/15/23`, `15.01.2023`: the order is settled by a number over 12, and month first without one. */
function readSlashed(tokens: Tokens, at: number): DateReading | undefined {
  const [a, b, c] = [tokenAt(tokens, at), tokenAt(tokens, at + 2), tokenAt(tokens, at + 4)];
  if (a.number?.shape === 'dotted') return readDotted(tokens, at, a);
  const tie = tokenAt(tokens, at + 1).lower;
  // `133-03-03-2020`: a code.
  const code = !a.gap && (tokenAt(tokens, at - 2).number?.integerDigits ?? 0) === 3;
  if ((tie !== '/' && tie !== '-') || code || tokenAt(tokens, at + 3).lower !== tie || b.gap || c.gap)
    return undefined;
  const first = twoDigits(tokens, at);
  const second = twoDigits(tokens, at + 2);
  const year = yearValue(c) ?? shortYear(twoDigits(tokens, at + 4));
  if (first === undefined || second === undefined || year === undefined) return undefined;
  return inEitherOrder(at, at + 5, year, first, second, false);
}

function readDotted(tokens: Tokens, at: number, token: Token): DateReading | undefined {
  const text = tokens.text.slice(token.start, token.end);
  const match = text.length <= 10 ? /^(\d{1,2})\.(\d{1,2})\.((?:\d\d)?\d\d)$/.exec(text) : null;
  if (match === null) return undefined;
  const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return inEitherOrder(at, at + 1, year < 100 ? shortYear(year)! : year, first, second, true);
}

function inEitherOrder(
  from: number,
  next: number,
  year: number,
  first: number,
  second: number,
  dayFirst: boolean,
): DateReading | undefined {
  const monthDay = dateReading(from, next, { year, month: first, day: second });
  const dayMonth = dateReading(from, next, { year, month: second, day: first });
  const [main, other] = dayFirst ? [dayMonth, monthDay] : [monthDay, dayMonth];
  if (main === undefined) return other;
  return other === undefined || other.low === main.low ? main : { ...main, readings: [other.low] };
}

function readYear(tokens: Tokens, at: number): DateReading | undefined {
  const year = yearValue(tokenAt(tokens, at));
  return year !== undefined && isYear(tokens, at) ? dateReading(at, at + 1, { year }) : undefined;
}

function twoDigits(tokens: Tokens, at: number): number | undefined {
  const { number } = tokenAt(tokens, at);
  const plain = number?.shape === 'number' && number.decimals === 0 && number.integerDigits <= 2;
  return plain && number.value > 0 ? number.value : undefined;
}

/** `23` is 2023, `85` is 1985. */
export function shortYear(value: number | undefined): number | undefined {
  if (value === undefined) return undefined;
  return value < 50 ? 2000 + value : 1900 + value;
}

const BEFORE_MONTHS: ReadonlySet<string> = new Set(
  'in since until till by from during last next this of early late mid - before after through to end around between and for every each past coming previous or on'.split(
    ' ',
  ),
);

/** Whether a month's name by itself is a date and not a verb or a person: `in May`, `July`, but not `may`, `June Smith`. */
function standsAlone(tokens: Tokens, at: number, next: number): boolean {
  const { lower } = tokenAt(tokens, at);
  if (!DOUBTFUL_MONTHS.has(lower)) return true;
  const before = tokenAt(tokens, at - 1).lower;
  if (!isCapital(tokens, at)) return (lower === 'april' || lower === 'june') && BEFORE_MONTHS.has(before);
  const after = tokenAt(tokens, next);
  const name = after.kind === 'word' && after.gap && isCapital(tokens, next);
  return BEFORE_MONTHS.has(before) && !(name && before !== 'in' && before !== 'since');
}

/** Whether the word at a token begins with a capital. */
export function isCapital(tokens: Tokens, at: number): boolean {
  const token = tokenAt(tokens, at);
  const first = tokens.text.charAt(token.start);
  return first !== first.toLowerCase();
}

function withYear(parts: DateParts, year: number | undefined): DateParts {
  return year === undefined ? parts : { ...parts, year };
}
