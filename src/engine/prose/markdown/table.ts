import type { TreeCursor } from '@lezer/common';
import type { Cell, Range } from '../types.js';
import { type InlineContext, writeInline } from './inline.js';

/**
 * Adds one block for each row of the table at the cursor, each cell with its column's header. `caption` is the prose right
 * above the table; empty for none.
 */
export function addTable(cursor: TreeCursor, context: InlineContext, caption: string): void {
  let headers: readonly string[] = [];
  let whole = '';
  let rows = 0;
  if (!cursor.firstChild()) return;
  do {
    if (cursor.name !== 'TableHeader' && cursor.name !== 'TableRow') continue;
    const range = { start: cursor.from, end: cursor.to };
    if (cursor.name === 'TableHeader') {
      headers = readHeaders(cursor, context);
      continue;
    }
    const cells = writeCells(cursor, context, headers);
    const textOf = ({ range }: Cell): string => context.writer.prose.written(range);
    const label = cells[0] === undefined ? '' : textOf(cells[0]);
    if (rows === 0) headers = withUnitRow(headers, cells.map(textOf));
    const isPart = whole !== '' && PART.test(label);
    if (!isPart) whole = label;
    rows += 1;
    context.writer.add({
      kind: 'table-row',
      range,
      cells: cells.map((cell, at) =>
        at > 0 ? cell : { ...cell, ...(caption !== '' && { caption }), ...(isPart && { partOf: whole }) },
      ),
    });
  } while (cursor.nextSibling());
  cursor.parent();
}

/** A label of a row that is a part of the one above: `– European routes`, `of which exports`, or indented. */
const PART = /^(?:[-–—•·↳└›]\s?(?=\p{L})|[\u00a0\u2002\u2003]|(?:of which|thereof)\b)/iu;

/** Whether the first row below the header says the units of the columns: no number in it, and no label but `Unit`. */
function isUnitRow([label = '', ...others]: readonly string[]): boolean {
  return (
    /^(?:units?:?)?$/iu.test(label.trim()) && others.some((text) => text !== '') && !others.some(isValue)
  );
}

/** `’000` is a magnitude. */
function isValue(text: string): boolean {
  return /\d/u.test(text.replace(/['’]?000s?\b/u, '').replace(/\p{L}[\^]?\d/u, ''));
}

/** The headers with the units that the first row below them gives, where that is all it does. */
function withUnitRow(headers: readonly string[], units: readonly string[]): readonly string[] {
  if (!isUnitRow(units)) return headers;
  return units.map((unit, at) => {
    const header = headers[at] ?? '';
    if (at === 0 || unit === '' || header === '') return header === '' && at > 0 ? unit : header;
    return `${header} ${/^[([]/u.test(unit) ? unit : `(${unit})`}`;
  });
}

function readHeaders(cursor: TreeCursor, context: InlineContext): readonly string[] {
  const cells = writeCells(cursor, context, []);
  const { text } = context.writer.prose.finish();
  return cells.map(({ range }) => text.slice(range.start, range.end));
}

/** Writes a row. Two bars with nothing between them hold an empty cell; bars at the edges only close the row. */
function writeCells(cursor: TreeCursor, context: InlineContext, headers: readonly string[]): readonly Cell[] {
  const { prose } = context.writer;
  const cells: Cell[] = [];
  let bar: Range | undefined;
  let start = -1;
  const open = (): void => {
    if (cells.length > 0 && bar !== undefined) prose.bar(bar.start, bar.end);
    start = prose.length;
  };
  const close = (): void => {
    if (start < 0) open();
    cells.push({ range: { start, end: prose.length }, header: headers[cells.length] ?? '' });
    start = -1;
  };
  if (!cursor.firstChild()) return cells;
  let first = true;
  do {
    if (cursor.name === 'TableCell') {
      open();
      writeInline(cursor, context, cursor.from, cursor.to);
    } else if (cursor.name === 'TableDelimiter') {
      if (!first) close();
      bar = { start: cursor.from, end: cursor.to };
    }
    first = false;
  } while (cursor.nextSibling());
  cursor.parent();
  if (start >= 0) close();
  return cells;
}
