/** A calendar date as far as it is stated; `month` and `day` are 1-based. */
export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** First and last day of a period, in days since 1970-01-01. */
export interface DayRange {
  readonly low: number;
  readonly high: number;
}

/** The days of a date whose year is not known. */
export const UNKNOWN_DAYS: DayRange = { low: -Infinity, high: Infinity };

/** Days from 1970-01-01 to a date of the proleptic Gregorian calendar; the method is Howard Hinnant's. */
export function daysOf(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The date of a day counted from 1970-01-01: the inverse of `daysOf`. */
export function dateOf(days: number): Required<DateParts> {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** The number of days of a month; of February the most, where the year is not known. */
export function daysInMonth(month: number, year = 2000): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Monday 1 to Sunday 7. */
export function weekdayOf(days: number): number {
  return ((((days + 3) % 7) + 7) % 7) + 1;
}

/** The days of a date of any precision; infinite on both sides where the year is not stated. */
export function rangeOf({ year, month, day }: DateParts): DayRange {
  if (year === undefined) return UNKNOWN_DAYS;
  if (month === undefined) return { low: daysOf(year, 1, 1), high: daysOf(year, 12, 31) };
  if (day === undefined)
    return { low: daysOf(year, month, 1), high: daysOf(year, month, daysInMonth(month, year)) };
  const days = daysOf(year, month, day);
  return { low: days, high: days };
}

/** ISO 8601: `2023`, `2023-01`, `2023-01-15`, `--06`, `--06-13`, `---15`. */
export function isoOf({ year, month, day }: DateParts): string {
  if (year === undefined) {
    if (month === undefined) return day === undefined ? '' : `---${pad(day)}`;
    return day === undefined ? `--${pad(month)}` : `--${pad(month)}-${pad(day)}`;
  }
  const head = year < 0 ? `-${pad(-year, 4)}` : pad(year, 4);
  if (month === undefined) return head;
  return day === undefined ? `${head}-${pad(month)}` : `${head}-${pad(month)}-${pad(day)}`;
}

/** A whole number with zeros before it, `width` digits or more: `05`. */
export function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}
