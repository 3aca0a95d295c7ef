import { readUnit, wholeDate } from '../../../engine/index.js';
import { isYear } from './numbers.js';
import { isFigure, isMissing, speaksOfYears } from './values.js';

type Row = readonly string[];

/** The header at the top of a table, and how many of its rows it takes: none where the first row holds figures. */
export interface HeaderRows {
  readonly header: readonly string[];
  readonly count: number;
}

/** `marked` is how many rows the file itself says are the header; 0 where it says nothing of it. */
export function readHeaderRows(rows: readonly Row[], marked = 0): HeaderRows {
  const [first] = rows;
  if (first === undefined || rows.length < 2) return { header: [], count: 0 };
  if (marked === 0 && !isHeader(first, rows)) return { header: [], count: 0 };
  let count = Math.max(1, Math.min(marked, rows.length - 1));
  while (count < MAX_ROWS && count + 1 < rows.length && goesOn(rows[count - 1]!, rows[count]!, rows))
    count += 1;
  return { header: joinRows(rows.slice(0, count)), count };
}

/** A header of more rows is a table of its own. */
const MAX_ROWS = 4;

/** Whether a row goes on with the header above it: it gives the units or the parts of its columns, or when they hold. */
function goesOn(upper: Row, row: Row, rows: readonly Row[]): boolean {
  return isHeader(row, rows) && (isUnits(row) || spans(upper, row) || areDates(row));
}

/** Whether a row has no label, and nothing but times. */
function areDates(row: Row): boolean {
  const [label = '', ...cells] = row.map((cell) => cell.trim());
  const filled = cells.filter((cell) => cell !== '');
  return label === '' && filled.length > 0 && filled.every((cell) => wholeDate(cell) !== undefined);
}

/** The rows of a header as one text for each column; a cell stands over the empty ones to its right. */
function joinRows(rows: readonly Row[]): readonly string[] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.reduce<readonly string[]>(
    (header, row, at) => {
      const hasParts = !rows.slice(at + 1).every(isUnits);
      const cells = hasParts ? spread(row, rows.slice(0, at), width) : row;
      return header.map((name, column) => joined(name, (cells[column] ?? '').trim()));
    },
    Array.from({ length: width }, () => ''),
  );
}

/** A row with its empty cells filled from the left, up to where a cell above begins. */
function spread(row: Row, above: readonly Row[], width: number): Row {
  let last = '';
  return Array.from({ length: width }, (_, column) => {
    const own = (row[column] ?? '').trim();
    const begins = above.some((other) => (other[column] ?? '').trim() !== '');
    if (own !== '' || begins || column === 0) last = own;
    return last;
  });
}

/** No name of a column is longer. */
const MAX_HEADER = 200;
/** Rows that are looked at to tell a header from a row. */
const SAMPLE = 20;

function isHeader(row: Row, rows: readonly Row[]): boolean {
  const cells = row.filter((cell) => cell.trim() !== '');
  if (cells.some((cell) => isFigure(cell) || isMissing(cell) || cell.length > MAX_HEADER)) return false;
  const dates = cells.filter((cell) => wholeDate(cell) !== undefined);
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

/** Whether a row's cells stand over several of the next row's, as merged cells do: they are empty, or repeated. */
function spans(upper: Row, lower: Row): boolean {
  return lower.some((cell, at) => {
    if (at === 0 || cell.trim() === '') return false;
    const above = (upper[at] ?? '').trim();
    return above === '' || (above === upper[at - 1]?.trim() && cell !== lower[at - 1]);
  });
}

/** `Cargo (tonnes)` over `2022` is `Cargo, 2022 (tonnes)`: a unit stands behind all else. */
function joined(name: string, cell: string): string {
  const detail = bare(cell);
  if (name === '' || detail === '' || detail === name) return name || detail;
  if (readUnit(detail) !== undefined) return `${name} (${detail})`;
  const unit = /^([^()]+) (\([^()]{1,40}\))$/u.exec(name);
  return unit === null ? `${name}, ${detail}` : `${unit[1]!}, ${detail} ${unit[2]!}`;
}

/** A unit without the brackets around it. */
function bare(cell: string): string {
  return cell.trim().replace(/^[([](.*)[)\]]$/u, '$1');
}
