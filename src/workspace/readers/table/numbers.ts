/** Which character begins the decimals of a file's numbers. */
export type DecimalMark = '.' | ',';

/**
 * A number as prose writes it, `1,912.50`, from a cell that holds nothing else: digits in groups of three, the decimals as
 * they were, `-` before it where it is negative. Undefined for any other text.
 */
export function plainNumber(cell: string): string | undefined {
  const text = cell.trim();
  if (text.length > MAX_DIGITS) return undefined;
  const match = ACCOUNTED.exec(text) ?? SIGNED.exec(text);
  if (match === null) return undefined;
  const { sign = '', integer = '', decimals = '' } = match.groups ?? {};
  const negative = sign === '-' || sign === '−' || text.startsWith('(');
  return (negative ? '-' : '') + grouped(integer.replaceAll(/[,\s'’]/gu, '')) + decimals;
}

/** The value of what `plainNumber` wrote. */
export function valueOf(number: string): number {
  return Number(number.replaceAll(',', ''));
}

/** Whether a cell is a whole number that can be a year: 1000 to 2199 in four digits. */
export function isYear(cell: string): boolean {
  return /^(?:1\d|2[01])\d\d$/u.test(cell.trim());
}

/**
 * A cell of a file with decimal commas, written with a decimal point; another text as it is. Points that set thousands
 * apart go only where the file shows its mark for sure: `28.400` alone can be read in two ways.
 */
export function withDecimalPoint(cell: string, shown: DecimalMark | undefined): string {
  const text = cell.trim();
  if (DECIMAL_COMMA.test(text)) return text.replaceAll('.', '').replace(',', '.');
  return shown === ',' && POINT_GROUPS.test(text) ? text.replaceAll('.', '') : cell;
}

/** The decimal mark of a file's cells, by those that can be read in one way only; undefined where none can. */
export function decimalMarkOf(cells: Iterable<string>): DecimalMark | undefined {
  for (const cell of cells) {
    const text = cell.trim();
    if (COMMA_ONLY.test(text)) return ',';
    if (POINT_ONLY.test(text)) return '.';
  }
  return undefined;
}

/** No number that a source states is longer. */
const MAX_DIGITS = 40;

const DIGITS = String.raw`(?<integer>\d{1,3}(?:[,\s'’]\d{3})+|\d+)(?<decimals>\.\d+)?`;
const SIGNED = new RegExp(String.raw`^(?<sign>[-−+])?\s?${DIGITS}$`, 'u');
/** `(1,234)`: how books of accounts write a negative number. */
const ACCOUNTED = new RegExp(String.raw`^\(${DIGITS}\)$`, 'u');

/** With or without a sign, groups and something behind the number: `-1.234,5 km`, `12,5%`, `0,25`. */
const DECIMAL_COMMA = /^[^\d,.]{0,8}\d{1,3}(?:(?:\.\d{3})+|\d*),\d+(?![\d.,])[^\d]{0,20}$/u;
/** `28.400`, `1.234.567 km`. */
const POINT_GROUPS = /^[^\d,.]{0,8}\d{1,3}(?:\.\d{3})+(?![\d.,])[^\d]{0,20}$/u;
/** Decimal commas for sure: one or two decimals, more than three, or groups with points before the comma. */
const COMMA_ONLY =
  /^[^\d,.]{0,8}(?:\d+,(?:\d{1,2}|\d{4,})|\d{1,3}(?:\.\d{3})+,\d+|0,\d+)(?![\d.,])[^\d]{0,20}$/u;
const POINT_ONLY =
  /^[^\d,.]{0,8}(?:\d+\.(?:\d{1,2}|\d{4,})|\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,}|0\.\d+)(?![\d.,])[^\d]{0,20}$/u;

function grouped(digits: string): string {
  const integer = digits.replace(/^0+(?=\d)/u, '');
  const first = integer.length % 3;
  const groups = first > 0 ? [integer.slice(0, first)] : [];
  for (let at = first; at < integer.length; at += 3) groups.push(integer.slice(at, at + 3));
  return groups.join(',');
}
