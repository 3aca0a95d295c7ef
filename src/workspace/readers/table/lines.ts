import { dateOf, readHeader } from './headers.js';
import { INDICATOR_HEADERS } from './header-words.js';
import { readColumns, type Column } from './columns.js';
import { isYear, plainNumber } from './numbers.js';
import { statementLine } from './statement.js';
import type { Table } from './types.js';
import { readUnit, type Unit } from './units.js';
import { isMissing, writeValue } from './values.js';

/**
 * What each row of a table states, a line for each of its values: `In 2023, Velsk, drones produced: 2,400`. A line says
 * when, of what, what and how much, so that each figure is compared with nothing but its own row and column. `unit` is what
 * a title gives for all numbers whose column gives none.
 */
export function* tableLines(table: Table, unit: Unit | undefined): Generator<readonly string[]> {
  const columns = readColumns(table);
  const hasHeader = table.header.length > 0;
  const isTurned = hasHeader && hasIndicators(table);
  for (const [at, row] of table.rows.entries()) {
    const group = table.groups[at] ?? '';
    yield hasHeader || row.length <= 2 ? rowLines(row, columns, unit, { group, isTurned }) : [bareLine(row)];
  }
}

function rowLines(
  row: readonly string[],
  columns: readonly Column[],
  shared: Unit | undefined,
  { group, isTurned }: { readonly group: string; readonly isTurned: boolean },
): readonly string[] {
  const of = (role: Column['role']): readonly string[] =>
    columns.flatMap((column, at) =>
      column.role === role && !isMissing(row[at] ?? '') ? [row[at]!.trim()] : [],
    );
  const times = of('time');
  const labels = columns.flatMap((column, at) =>
    column.role === 'label' && !isMissing(row[at] ?? '') ? [labelOf(row[at]!.trim(), column)] : [],
  );
  const label = labelUnit(labels);
  const ofRow = of('unit').map(readUnit)[0] ?? label.unit;
  return columns.flatMap((column, at) => {
    const cell = row[at] ?? '';
    if (column.role !== 'value' || isMissing(cell)) return [];
    const { name, time } = column;
    const value = writeValue(cell, column.unit ?? ofRow ?? shared, [name, labels.at(-1) ?? '']);
    const subject = [group, label.text].filter((part) => part !== '').join(', ');
    const when = timed(name, times[0], time);
    const about =
      isTurned && when.property !== '' && subject !== ''
        ? { time: when.time, subject: when.property, property: subject, value }
        : { ...when, subject, value };
    const ofMonth = times.length === 0 && group === '' ? partOfYear(label.text, time) : undefined;
    return [statementLine(ofMonth === undefined ? about : { ...about, time: ofMonth, subject: '' })];
  });
}

/**
 * Whether the rows of a table say what is measured and its columns of what: its first header says so, or labels have units,
 * which no header has.
 */
function hasIndicators({ header, rows }: Table): boolean {
  const [first = '', ...others] = header;
  if (others.some((name) => readHeader(name).unit !== undefined)) return false;
  const isNamed = INDICATOR_HEADERS.has(first.trim().toLowerCase());
  return isNamed || rows.slice(0, SAMPLE).some(([label = '']) => labelUnit([label]).unit !== undefined);
}

/** Rows that are looked at for it. */
const SAMPLE = 50;

/** When a value holds, by its row and its column, and what it measures: `Jan` and 2022 are a time together. */
function timed(
  name: string,
  ofRow: string | undefined,
  ofColumn: string | undefined,
): { readonly time: string; readonly property: string } {
  if (ofRow === undefined) return { time: ofColumn ?? '', property: name };
  const part = ofColumn === undefined ? partOfYear(name, ofRow) : undefined;
  if (part !== undefined) return { time: part, property: '' };
  return { time: ofRow, property: ofColumn === undefined ? name : `${name} ${ofColumn}`.trim() };
}

/** A month or quarter with its year; undefined for anything else. */
function partOfYear(name: string, year: string | undefined): string | undefined {
  if (year === undefined || !isYear(year) || !/^(?:\p{L}{3,9}\.?|[QH][1-4])$/u.test(name)) return undefined;
  const whole = `${name} ${year}`;
  return dateOf(whole)?.range.end === whole.length + 3 ? whole : undefined;
}

/** A row without a header: which of its figures measures what is not known, so that they stand together. */
function bareLine(row: readonly string[]): string {
  const [label = '', ...values] = row.filter((cell) => !isMissing(cell)).map((cell) => cell.trim());
  const value = values.map((cell) => writeValue(cell, undefined, [label])).join('; ');
  return statementLine({ time: '', subject: label, property: '', value });
}

/** `Station ID 7`, `age 20`, `age group 15-64`: a number is a name only together with its header. */
function labelOf(cell: string, { name }: Column): string {
  const isNumber = plainNumber(cell) !== undefined || NUMBERS.test(cell);
  return isNumber && name !== '' ? `${name} ${cell}` : cell;
}

/** `15-64`, `65+`, `<5`. */
const NUMBERS = /^(?:[<>≤≥]\s?\d[\d.,]*|\d[\d.,]*(?:\s?[-–]\s?\d[\d.,]*|\s?\+))$/u;

/** A label that gives a unit for its row: `Length (km)`. */
function labelUnit(labels: readonly string[]): { readonly text: string; readonly unit: Unit | undefined } {
  const text = labels.join(', ');
  if (!/[([,%\p{Sc}]|\sin\s/u.test(text)) return { text, unit: undefined };
  const { name, unit } = readHeader(labels.at(-1)!);
  if (unit === undefined || name === '') return { text, unit: undefined };
  return { text: [...labels.slice(0, -1), name].join(', '), unit };
}
