/** The days of a written date, first to last, on one of two scales that cannot be compared with each other. */
export interface DateSpan {
  /** `days` counts from 1970-01-01; `month-days` is month × 100 + day, for a date without a year. */
  readonly scale: 'days' | 'month-days';
  readonly low: number;
  readonly high: number;
}

const DAY = 86_400_000;
const YEARS = /^(\d{2,3})X{1,2}$/;
const PLAIN = /^(\d{4}|-)(?:-(\d\d))?(?:-(\d\d))?$/;

/**
 * The span that an ISO 8601 date or interval names (`2023`, `2023-01`, `--06-13`, `2025-06-13/2025-06-25`), open or not as
 * the text may have it; undefined for a form that is none of these, as a relative date.
 */
export function dateSpan(unit: string): DateSpan | undefined {
  const [from = '', to = from] = unit.split('/');
  const [start, end] = [plainSpan(from), plainSpan(to)];
  if (start === undefined || end?.scale !== start.scale) return undefined;
  return { scale: start.scale, low: start.low, high: end.high };
}

/** The span of the same date on the scale of months and days; undefined where it has no month. */
export function withoutYear(unit: string): DateSpan | undefined {
  const span = dateSpan(unit.replaceAll(/(^|\/)\d{4}-/g, '$1--'));
  return span?.scale === 'month-days' ? span : undefined;
}

function plainSpan(text: string): DateSpan | undefined {
  const years = YEARS.exec(text);
  if (years !== null) return yearsSpan(years[1]!);
  const match = PLAIN.exec(text);
  if (match === null) return undefined;
  if (Number(match[2] ?? 1) > 12) return match[1] === '-' ? monthsSpan(Number(match[2])) : undefined;
  const [year, month, day] = [match[1]!, match[2], match[3]];
  if (year === '-') {
    if (month === undefined) return undefined;
    return {
      scale: 'month-days',
      low: Number(month) * 100 + Number(day ?? 1),
      high: Number(month) * 100 + Number(day ?? 31),
    };
  }
  const low = daysOf(Number(year), Number(month ?? 1), Number(day ?? 1));
  const high =
    day !== undefined
      ? low
      : month !== undefined
        ? daysOf(Number(year), Number(month) + 1, 1) - 1
        : daysOf(Number(year) + 1, 1, 1) - 1;
  return { scale: 'days', low, high };
}

/** The months of a quarter (33 to 36) or a half (40, 41) without its year, in the same format; undefined for other codes. */
function monthsSpan(code: number): DateSpan | undefined {
  const [first, count] = code >= 40 ? [(code - 40) * 6 + 1, 6] : [(code - 33) * 3 + 1, 3];
  if (first < 1 || first > 12) return undefined;
  return { scale: 'month-days', low: first * 100 + 1, high: (first + count - 1) * 100 + 31 };
}

/** The years of a decade (`199X`) or century (`18XX`), in the Extended Date/Time Format of ISO 8601-2. */
function yearsSpan(digits: string): DateSpan {
  const from = Number(digits.padEnd(4, '0'));
  return { scale: 'days', low: daysOf(from, 1, 1), high: daysOf(from + 10 ** (4 - digits.length), 1, 1) - 1 };
}

function daysOf(year: number, month: number, day: number): number {
  // `Date.UTC` takes years below 100 for the 20th century.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / DAY;
}
