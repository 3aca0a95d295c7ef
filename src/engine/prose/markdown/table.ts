import type { TreeCursor } from '@lezer/common';
import type { Cell, Range } from '../types.js';
import { type InlineContext, writeInline } from './inline.js';

/** Adds one block for each row of the table at the cursor, each cell with its column's header. */
export function addTable(cursor: TreeCursor, context: InlineContext): void {
  let headers: readonly string[] = [];
  if (!cursor.firstChild()) return;
  do {
    if (cursor.name !== 'TableHeader' && cursor.name !== 'TableRow') continue;
    const range = { start: cursor.from, end: cursor.to };
    if (cursor.name === 'TableHeader') headers = readHeaders(cursor, context);
    else context.writer.add({ kind: 'table-row', range, cells: writeCells(cursor, context, headers) });
  } while (cursor.nextSibling());
  cursor.parent();
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
