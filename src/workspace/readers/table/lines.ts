import { readHeader } from './headers.js';
import { readColumns, type Column } from './columns.js';
import { plainNumber } from './numbers.js';
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
  for (const row of table.rows) {
    yield hasHeader || row.length <= 2 ? rowLines(row, columns, unit) : [bareLine(row)];
  }
}

function rowLines(
  row: readonly string[],
  columns: readonly Column[],
  shared: Unit | undefined,
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
    const property = times.length > 0 && time !== undefined ? `${name} ${time}`.trim() : name;
    return [statementLine({ time: times[0] ?? time ?? '', subject: label.text, property, value })];
  });
}

/** A row without a header: which of its figures measures what is not known, so that they stand together. */
function bareLine(row: readonly string[]): string {
  const [label = '', ...values] = row.filter((cell) => !isMissing(cell)).map((cell) => cell.trim());
  const value = values.map((cell) => writeValue(cell, undefined, [label])).join('; ');
  return statementLine({ time: '', subject: label, property: '', value });
}

/** `Station ID 7`, `age 20`: a number is a name only together with its header. */
function labelOf(cell: string, { name }: Column): string {
  return plainNumber(cell) === undefined || name === '' ? cell : `${name} ${cell}`;
}

/** A label that gives a unit for its row: `Length (km)`. */
function labelUnit(labels: readonly string[]): { readonly text: string; readonly unit: Unit | undefined } {
  const text = labels.join(', ');
  if (!/[([,%\p{Sc}]|\sin\s/u.test(text)) return { text, unit: undefined };
  const { name, unit } = readHeader(labels.at(-1)!);
  if (unit === undefined || name === '') return { text, unit: undefined };
  return { text: [...labels.slice(0, -1), name].join(', '), unit };
}
