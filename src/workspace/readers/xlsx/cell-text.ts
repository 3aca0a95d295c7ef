import type { CellFormat } from './cell-formats.js';

/** A cell's value as the library gives it, its numbers as they are stored. */
export type CellValue = string | boolean | Date | StoredNumber | null;

/** A number as the file has it, apart from texts. */
export interface StoredNumber {
  readonly stored: string;
}

/** A cell as a person reads it: `15.3%`, `€1200.5`, `12 May 1988`, `May 1988`; empty for an empty cell. */
export function cellText(value: CellValue, format: CellFormat | undefined): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (value instanceof Date) return dateText(value, format?.kind === 'date' ? format.shows : 'day');
  const number = Number(value.stored);
  if (!Number.isFinite(number)) return value.stored;
  if (format?.kind === 'percent') return `${decimals(number * 100)}%`;
  if (format?.kind !== 'money') return decimals(number);
  const sign = number < 0 ? '-' : '';
  const amount = decimals(Math.abs(number));
  return format.symbol.length === 3
    ? `${sign}${amount} ${format.symbol}`
    : `${sign}${format.symbol}${amount}`;
}

/** Fifteen digits are exact; what a sum has behind them, `0.30000000000000004`, is not meant. */
function decimals(number: number): string {
  return number.toLocaleString('en', { maximumSignificantDigits: 15, useGrouping: false });
}

function dateText(date: Date, shows: 'day' | 'month' | 'year' | 'time'): string {
  if (Number.isNaN(date.getTime())) return '';
  if (shows === 'time') return date.toISOString().slice(11, 16);
  const year = String(date.getUTCFullYear());
  if (shows === 'year') return year;
  const month = `${MONTHS[date.getUTCMonth()]!} ${year}`;
  return shows === 'month' ? month : `${date.getUTCDate()} ${month}`;
}

const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
