/**
 * A date as ISO 8601 (`2023-01-05`, `2023-01`, `2023`) from the forms that documents give it in: ISO with or without a
 * time, `2023/01/05`, `5 January 2023`, `Jan 5, 2023`, an e-mail's. The day is the one written, in its own time zone.
 * Undefined for anything else, and for days that no calendar has.
 */
export function isoDate(text: string | null | undefined): string | undefined {
  const written = text?.trim().slice(0, 80) ?? '';
  const numeric = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?!\d)/u.exec(written);
  if (numeric !== null) return dateOf(numeric[1], numeric[2], numeric[3]);
  const compact = /^(?:D:)?(\d{4})(\d{2})(\d{2})/u.exec(written);
  if (compact !== null) return dateOf(compact[1], compact[2], compact[3]);
  const dayFirst = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\.?\s+(\p{L}{3,9})\.?,?\s+(\d{4})(?!\d)/u.exec(written);
  if (dayFirst !== null) return dateOf(dayFirst[3], monthOf(dayFirst[2]!), dayFirst[1]);
  const monthFirst = /(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u.exec(written);
  if (monthFirst !== null) return dateOf(monthFirst[3], monthOf(monthFirst[1]!), monthFirst[2]);
  return undefined;
}

function monthOf(name: string): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function dateOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | undefined {
  if (year === undefined) return undefined;
  if (month === undefined) return year;
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const toMonth = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return toMonth;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists = date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month) - 1;
  return exists ? `${toMonth}-${day.padStart(2, '0')}` : undefined;
}
