import type { CellFormat } from './cell-formats.js';
import type { FormatSection, NumberFormat } from './number-format.js';

/** A cell's value as the library gives it, its numbers as they are stored. */
export type CellValue = string | boolean | Date | StoredNumber | null;

/** A number as the file has it, apart from texts. */
export interface StoredNumber {
  readonly stored: string;
}

/** A cell as a person reads it: `15.3%`, `€1,200.50`, `12 May 1988`, `May 1988`; empty for one that shows nothing. */
export function cellText(value: CellValue, format: CellFormat | undefined): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (value instanceof Date) return dateText(value, format?.kind === 'date' ? format.shows : 'day');
  const number = Number(value.stored);
  if (!Number.isFinite(number)) return value.stored;
  return format?.kind === 'number' ? numberText(number, format.sections) : openDecimals(number);
}

/** A number by the part of its format that is meant for it; its sign is written here. */
function numberText(number: number, sections: readonly FormatSection[]): string {
  const { format, text } = sectionFor(number, sections);
  if (format === undefined) return text;
  const { before, after, scale } = format;
  const size = Math.abs(number) * scale;
  const isBare = `${before}${after}`.trim() === '';
  const digits = sizeText(size, isBare ? { ...format, isGrouped: false } : format);
  const sign = number < 0 && /[1-9]/u.test(digits) ? '-' : '';
  return `${sign}${isBare ? digits : `${before}${digits}${after}`}`;
}

function sectionFor(number: number, sections: readonly FormatSection[]): FormatSection {
  const first = sections[0]!;
  if (sections.some(({ condition }) => condition !== undefined)) {
    const met = sections.find(({ condition }) => condition === undefined || isMet(number, condition));
    return met ?? first;
  }
  // Negative numbers and zero look like the others but for their sign, unless they are shown by a text.
  const bySign = sections[number > 0 ? 0 : number < 0 ? 1 : 2] ?? first;
  return first.format === undefined ? bySign : first;
}

function isMet(number: number, { comparator, bound }: NonNullable<FormatSection['condition']>): boolean {
  if (comparator === '<>') return number !== bound;
  if (comparator.endsWith('=') && number === bound) return true;
  return comparator.startsWith('<') ? number < bound : comparator.startsWith('>') && number > bound;
}

/**
 * As many decimals as the format shows, and more where a small number would be no more than a digit or two: 12.7 under
 * `0` is `12.7`.
 */
function sizeText(size: number, { decimals, isGrouped }: Omit<NumberFormat, 'before' | 'after'>): string {
  if (decimals === undefined || size >= EXACT) return openDecimals(size, isGrouped);
  const needed = size === 0 ? 0 : SIGNIFICANT - Math.ceil(Math.log10(size));
  const precise = Number(needed > decimals ? size.toPrecision(SIGNIFICANT) : size.toFixed(decimals));
  if (precise !== Number(size.toFixed(decimals))) return openDecimals(precise, isGrouped);
  const exactly = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return precise.toLocaleString('en', { ...exactly, useGrouping: isGrouped });
}

/** A whole number below it is exact. */
const EXACT = 1e15;
/** So many digits are kept at the least. */
const SIGNIFICANT = 3;

/** Ten digits, as a cell without a format shows, and all of a whole number: `0.30000000000000004` is not meant. */
function openDecimals(number: number, useGrouping = false): string {
  const maximumSignificantDigits = Number.isInteger(number) ? 21 : 10;
  return number.toLocaleString('en', { maximumSignificantDigits, useGrouping });
}

function dateText(date: Date, shows: 'day' | 'month' | 'year' | 'time' | 'hours'): string {
  if (Number.isNaN(date.getTime())) return '';
  if (shows === 'hours') return `${openDecimals((date.getTime() - FIRST_DAY) / 3_600_000)} hours`;
  if (shows === 'time') return date.toISOString().slice(11, 16);
  const year = String(date.getUTCFullYear());
  if (shows === 'year') return year;
  const month = `${MONTHS[date.getUTCMonth()]!} ${year}`;
  return shows === 'month' ? month : `${date.getUTCDate()} ${month}`;
}

/** Day 0 of a workbook's calendar. */
const FIRST_DAY = Date.UTC(1899, 11, 30);

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
