import { WEEKDAYS } from '../tables/months.js';
import { PART_WORDS } from '../tables/parts-of-periods.js';
import { tokenAt, type Tokens } from '../tokens.js';
import { readAbsolute } from './absolute.js';
import { weekdayOf } from './calendar.js';
import { readPeriodDate } from './periods.js';
import { readDayRange, readRange } from './ranges.js';
import { readRelative, readWeekday } from './relative.js';
import type { DateReading } from './types.js';

/** The date or range of dates that begins at a token, with its weekday. Undefined where none does. */
export function readDate(tokens: Tokens, at: number): DateReading | undefined {
  const weekday = readWeekdayDate(tokens, at);
  if (weekday !== undefined) return weekday;
  const dayRange = readDayRange(tokens, at);
  if (dayRange !== undefined) return dayRange;
  const first = readSingle(tokens, at);
  return first === undefined ? undefined : readRange(tokens, partly(tokens, first), readSingle);
}

function readSingle(tokens: Tokens, at: number): DateReading | undefined {
  return readPeriodDate(tokens, at) ?? readAbsolute(tokens, at) ?? readRelative(tokens, at);
}

/** `early 2023`, `mid-June`, `the end of 1999`: the whole period, approximately. */
function partly(tokens: Tokens, date: DateReading): DateReading {
  const before = tokenAt(tokens, date.from - 1);
  const word =
    before.lower === '-' || before.lower === 'of' ? tokenAt(tokens, date.from - 2).lower : before.lower;
  return PART_WORDS.has(word) ? { ...date, approximate: true } : date;
}

/** `Monday, June 13, 2025`, `Fri 14 June`, and `Monday` alone. */
function readWeekdayDate(tokens: Tokens, at: number): DateReading | undefined {
  const weekday = WEEKDAYS.get(tokenAt(tokens, at).lower);
  if (weekday === undefined) return undefined;
  const short = tokenAt(tokens, at + 1).lower === '.' ? 1 : 0;
  const comma = tokenAt(tokens, at + 1 + short).lower === ',' ? 1 : 0;
  const from = at + 1 + short + comma;
  const the = tokenAt(tokens, from).lower === 'the' ? 1 : 0;
  const date = readDayRange(tokens, from + the) ?? readAbsolute(tokens, from + the);
  if (date?.parts?.day === undefined && date?.comparator !== 'between') return readWeekday(tokens, at);
  if (date.comparator === 'between') return { ...date, from: at };
  const disagrees = Number.isFinite(date.low) && weekdayOf(date.low) !== weekday;
  return readRange(tokens, { ...date, from: at, weekdayDisagrees: disagrees }, readSingle);
}
