import { dateOf } from './headers.js';
import { isYear } from './numbers.js';
import { readUnit } from './units.js';
import { isFigure, isMissing, speaksOfYears } from './values.js';

type Row = readonly string[];

/** The header at the top of a table, and how many of its rows it takes: none where the first row holds figures. */
export interface HeaderRows {
  readonly header: readonly string[];
  readonly count: number;
}

export function readHeaderRows(rows: readonly Row[]): HeaderRows {
  const [first, second, third] = rows;
  if (first === undefined || second === undefined || !isHeader(first, rows)) return { header: [], count: 0 };
  const isDouble = third !== undefined && isHeader(second, rows) && (isUnits(second) || spans(first, second));
  return isDouble
    ? { header: joined(isUnits(second) ? first : filledForward(first), second), count: 2 }
    : { header: first.map((cell) => cell.trim()), count: 1 };
}

/** No name of a column is longer. */
const MAX_HEADER = 200;
/** Rows that are looked at to tell a header from a row. */
const SAMPLE = 20;

function isHeader(row: Row, rows: readonly Row[]): boolean {
  const cells = row.filter((cell) => cell.trim() !== '');
  if (cells.some((cell) => isFigure(cell) || isMissing(cell) || cell.length > MAX_HEADER)) return false;
  const dates = cells.filter((cell) => dateOf(cell) !== undefined);
  if (dates.length === 0) return true;
  if (cells.length > 2 || row.length > 2)
    return dates.length > 1 || rows.slice(1, SAMPLE).some((other) => other.some(isFigure));
  // `Founded | 1871` is a row. `Region | 2021` is a header where every row below has its figure.
  if (dates.length === 2 || !dates.every(isYear) || speaksOfYears(cells[0]!)) return false;
  return rows.slice(1, SAMPLE).every((other) => other.some(isFigure));
}

/** A row that gives the unit of each column. */
function isUnits(row: Row): boolean {
  const cells = row.map(bare).filter((cell) => cell !== '');
  return cells.length > 0 && cells.every((cell) => readUnit(cell) !== undefined);
}

/** Whether a row's cells stand over several of the next row's, as merged cells do. */
function spans(upper: Row, lower: Row): boolean {
  return lower.some((cell, at) => at > 0 && cell.trim() !== '' && (upper[at] ?? '').trim() === '');
}

function filledForward(row: Row): Row {
  let last = '';
  return row.map((cell, at) => (last = cell.trim() === '' && at > 0 ? last : cell.trim()));
}

function joined(upper: Row, lower: Row): Row {
  const width = Math.max(upper.length, lower.length);
  return Array.from({ length: width }, (_, at) => {
    const [name, detail] = [(upper[at] ?? upper.at(-1) ?? '').trim(), bare(lower[at] ?? '')];
    if (name === '' || detail === '') return name + detail;
    return readUnit(detail) === undefined ? `${name}, ${detail}` : `${name} (${detail})`;
  });
}

/** A unit without the brackets around it. */
function bare(cell: string): string {
  return cell.trim().replace(/^[([](.*)[)\]]$/u, '$1');
}
