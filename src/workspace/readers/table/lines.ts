import { cornerUnit, readHeader, readUnit, type Unit, wholeDate } from '../../../engine/index.js';
import { INDICATOR_HEADERS } from './header-words.js';
import { readColumns, type Column } from './columns.js';
import { isYear, plainNumber } from './numbers.js';
import { statementLine, type StatementParts } from './statement.js';
import type { TitleContext } from './title-context.js';
import type { Table } from './types.js';
import { isFigure, isMissing, writeValue } from './values.js';

/**
 * What each row of a table states, a line for each of its values: `In 2023, Velsk, drones produced: 2,400`. A line says
 * when, of what, what and how much, so that each figure is compared with nothing but its own row and column. `title` is
 * what holds for values of which row and column do not say it. Columns that say the same of a row are one line: which of
 * their figures measures what is not known.
 */
export function* tableLines(table: Table, title: TitleContext): Generator<readonly string[]> {
  const columns = readColumns(table);
  const hasHeader = table.header.length > 0;
  const around: Around = {
    columns,
    isTurned: hasHeader && hasIndicators(table),
    title: { ...title, unit: unitOfAll(table) ?? title.unit },
  };
  for (const [at, row] of table.rows.entries()) {
    const stated =
      hasHeader || row.length <= 2 ? rowParts(row, table.groups[at] ?? '', around) : [bareParts(row)];
    yield onePerProperty(stated).map(statementLine);
  }
}

/** The unit that the header of the labels gives: it is their own where they are numbers, as in `Age (years)`. */
function unitOfAll({ header, rows }: Table): Unit | undefined {
  const isNamed = rows.slice(0, SAMPLE).every(([label = '']) => /^(?!\d)/u.test(label.trim()));
  return isNamed ? cornerUnit(header[0] ?? '') : undefined;
}

/** What of a table a row is read with. */
interface Around {
  readonly columns: readonly Column[];
  readonly isTurned: boolean;
  readonly title: TitleContext;
}

function rowParts(
  row: readonly string[],
  group: string,
  { columns, isTurned, title }: Around,
): readonly Stated[] {
  const of = (role: Column['role']): readonly string[] =>
    columns.flatMap((column, at) =>
      column.role === role && !isMissing(row[at] ?? '') ? [row[at]!.trim()] : [],
    );
  const times = of('time');
  const labels = columns.flatMap((column, at) =>
    column.role === 'label' && !isMissing(row[at] ?? '') ? [labelOf(row[at]!.trim(), column)] : [],
  );
  const label = labelParts(labels);
  const ofRow = of('unit').map(readUnit)[0] ?? label.unit;
  return columns.flatMap((column, at) => {
    const cell = row[at] ?? '';
    if (column.role !== 'value' || isMissing(cell)) return [];
    const { name } = column;
    const unit = column.unit ?? ofRow ?? title.unit;
    const value = writeValue(cell, unit, [name, labels.at(-1) ?? '']);
    const subject = [group, label.text].filter((part) => part !== '').join(', ');
    const isDated = times.length > 0 || column.time !== undefined || YEAR.test(`${subject} ${name}`);
    const counts = isFigure(cell) || value === plainNumber(cell);
    const ofTitle = isDated || !counts ? undefined : title.time;
    const when = timed(name, times[0] ?? label.time ?? ofTitle, column.time);
    const about =
      isTurned && when.property !== '' && subject !== ''
        ? { time: when.time, subject: when.property, property: subject, value, unit }
        : { ...when, subject, value, unit };
    const ofMonth =
      times.length === 0 && group === '' ? partOfYear(label.text, column.time ?? ofTitle) : undefined;
    return [ofMonth === undefined ? about : { ...about, time: ofMonth, subject: '' }];
  });
}

/** A year in a label or a header: what it is said of holds then, whatever the title says. */
const YEAR = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/u;

/** What a value states, and in what unit. */
interface Stated extends StatementParts {
  readonly unit?: Unit | undefined;
}

/** Statements of the same thing in the same unit with all of their values, as often as they differ: `Lamp, price: 12 EUR; 15 EUR`. */
function onePerProperty(stated: readonly Stated[]): readonly StatementParts[] {
  const known = new Map<string, { readonly parts: Stated; readonly values: Set<string> }>();
  for (const parts of stated) {
    const { time, subject, property, unit } = parts;
    const key = [time, subject, property, unit?.before, unit?.after].join('\n');
    const before = known.get(key);
    if (before === undefined) known.set(key, { parts, values: new Set([parts.value]) });
    else before.values.add(parts.value);
  }
  return [...known.values()].map(({ parts, values }) => ({ ...parts, value: [...values].join('; ') }));
}

/**
 * Whether the rows of a table say what is measured and its columns of what: its first header says so, or labels have units,
 * which no header has.
 */
function hasIndicators({ header, rows }: Table): boolean {
  const [first = '', ...others] = header;
  if (others.some((name) => readHeader(name).unit !== undefined)) return false;
  const isNamed = INDICATOR_HEADERS.has(first.trim().toLowerCase());
  return isNamed || rows.slice(0, SAMPLE).some(([label = '']) => labelParts([label]).unit !== undefined);
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
  return wholeDate(whole)?.range.end === whole.length + 3 ? whole : undefined;
}

/** A row without a header: which of its figures measures what is not known, so that they stand together. */
function bareParts(row: readonly string[]): StatementParts {
  const [label = '', ...values] = row.filter((cell) => !isMissing(cell)).map((cell) => cell.trim());
  const value = values.map((cell) => writeValue(cell, undefined, [label])).join('; ');
  return { time: '', subject: label, property: '', value };
}

/** `Station ID 7`, `age 20`, `age group 15-64`: a number is a name only together with its header. */
function labelOf(cell: string, { name }: Column): string {
  const isNumber = plainNumber(cell) !== undefined || NUMBERS.test(cell);
  return isNumber && name !== '' ? `${name} ${cell}` : cell;
}

/** `15-64`, `65+`, `<5`. */
const NUMBERS = /^(?:[<>≤≥]\s?\d[\d.,]*|\d[\d.,]*(?:\s?[-–]\s?\d[\d.,]*|\s?\+))$/u;

/** What a label says besides what its row is about. */
interface LabelParts {
  readonly text: string;
  readonly unit: Unit | undefined;
  readonly time: string | undefined;
}

/** A label that gives the unit of its row, or when it holds: `Length (km)`, `Population (2022)`. */
function labelParts(labels: readonly string[]): LabelParts {
  const text = labels.join(', ');
  if (!/[([,%\p{Sc}]|\sin\s/u.test(text)) return { text, unit: undefined, time: undefined };
  const last = labels.at(-1)!;
  const { name, unit, time } = readHeader(last);
  const isDated = time !== undefined && /[)\]]$/u.test(last);
  if (name === '' || (unit === undefined && !isDated)) return { text, unit: undefined, time: undefined };
  return { text: [...labels.slice(0, -1), name].join(', '), unit, time };
}
