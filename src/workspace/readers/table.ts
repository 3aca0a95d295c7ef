import { escapeMarkdown } from './escape-markdown.js';
import { type DomElement, isElement, lineOf } from './dom.js';
import { READER_LIMITS } from '../limits.js';
import { looksLikeHeader, markdownTable } from './markdown-table.js';
import type { TableWriter } from './table/types.js';

/**
 * A table as Markdown: a line for each of its values, or a row a line where it states none; cells over several rows or
 * columns stand in each of them. A table that only lays a page out keeps the `content` that was read of its cells.
 */
export function writeTable(table: DomElement, content: string, writeValues: TableWriter): string {
  if (isLayout(table)) return `\n\n${content}\n\n`;
  const rows = readRows(table);
  const width = rows.reduce((widest, row) => Math.max(widest, row.cells.length), 0);
  if (width < 2) return `\n\n${rows.map((row) => escapeMarkdown(row.cells[0] ?? '')).join('\n\n')}\n\n`;
  const above = lineAbove(table);
  const caption = captionOf(table);
  const filled = rows.map(({ cells }) => Array.from({ length: width }, (_, at) => cells[at] ?? ''));
  const subject = labelBeside(table);
  const values = writeValues({
    caption: caption ?? '',
    above,
    subject,
    rows: filled,
    heads: markedRows(rows),
  });
  if (values !== undefined) return `\n\n${values}\n\n`;
  const heads = headerRows(rows);
  const body = rows.slice(heads);
  const header = Array.from({ length: width }, (_, column) =>
    [...new Set(rows.slice(0, heads).map((row) => row.cells[column] ?? ''))].join(' ').trim(),
  );
  return `\n\n${caption === undefined ? '' : `${escapeMarkdown(caption)}\n\n`}${markdownTable(
    header,
    body.map(({ cells }) => cells),
  )}\n\n`;
}

/** The table's own caption, or that of the figure that it is; undefined where it has none. */
function captionOf(table: DomElement): string | undefined {
  const beside = [elementBeside(table, 'previousSibling'), elementBeside(table, 'nextSibling')];
  const captions = [
    ...table.querySelectorAll('caption'),
    ...beside.filter((element) => element?.nodeName === 'FIGCAPTION'),
  ];
  return captions
    .map((caption) => (caption === undefined ? '' : lineOf(caption)))
    .find((line) => line !== '');
}

/** The heading or the short line right above a table; empty where a paragraph or nothing stands there. */
function lineAbove(table: DomElement): string {
  const above = elementBeside(table, 'previousSibling');
  if (above === undefined || !/^(?:H[1-6]|P|DIV)$/u.test(above.nodeName)) return '';
  const text = lineOf(above);
  return text.length <= MAX_ABOVE && !/[.!?]$/u.test(text) ? text : '';
}

/** The element right before or behind another, with nothing but space between them. */
function elementBeside(element: DomElement, side: 'previousSibling' | 'nextSibling'): DomElement | undefined {
  let node = element[side];
  if (node?.nodeType === 3 && (node.textContent ?? '').trim() === '') node = node[side];
  return node !== null && isElement(node) ? node : undefined;
}

const MAX_ABOVE = 120;

interface Row {
  readonly cells: readonly string[];
  /** Whether the row says what its columns are. */
  readonly isHeader: boolean;
}

/** Tables within a table, and tables that say so, only place things on the page. */
function isLayout(table: DomElement): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none' || table.querySelector('table') !== null) return true;
  if (table.querySelector('th') !== null) return false;
  return [...table.querySelectorAll('td')].some((cell) => lineOf(cell).length > MAX_CELL);
}

/** In a table without headers a longer cell is a part of the page. */
const MAX_CELL = 200;

/** What a table in a cell is about: the first cell of its row, where that is another one with a name in it. */
function labelBeside(table: DomElement): string {
  let cell = table.parentNode;
  while (cell !== null && !/^T[DH]$/u.test(cell.nodeName)) cell = cell.parentNode;
  const first = [...(cell?.parentNode?.childNodes ?? [])].find(isElement);
  if (first === undefined || first === cell || first.querySelector('table') !== null) return '';
  const text = lineOf(first);
  return text.length <= MAX_LABEL ? text : '';
}

const MAX_LABEL = 80;

/** How many rows head the table: those marked so; without any, the first where it holds no figures. */
function headerRows(rows: readonly Row[]): number {
  const marked = markedRows(rows);
  if (marked !== 0) return marked;
  return rows.length > 1 && looksLikeHeader(rows[0]!.cells) ? 1 : 0;
}

/** How many rows are marked as the header; of a table that is nothing else the first. */
function markedRows(rows: readonly Row[]): number {
  const marked = rows.findIndex((row) => !row.isHeader);
  return marked < 0 ? 1 : marked;
}

/** The rows of a table without tables in it. */
function readRows(table: DomElement): readonly Row[] {
  const rows: Row[] = [];
  const reaching: Reaching = new Map();
  for (const row of table.querySelectorAll('tr')) {
    const own = [...row.childNodes].filter(isElement).filter(({ nodeName }) => /^T[HD]$/u.test(nodeName));
    const cells = readCells(own, reaching);
    const isHeader =
      own.length > 0 &&
      (own.every(({ nodeName }) => nodeName === 'TH') || row.parentNode?.nodeName === 'THEAD');
    if (cells.some((cell) => cell !== '')) rows.push({ cells, isHeader });
  }
  return rows;
}

/** What reaches down from the rows above: the text of a cell and for how many rows yet, by column. */
type Reaching = Map<number, { readonly text: string; readonly rows: number }>;

function readCells(own: readonly DomElement[], reaching: Reaching): readonly string[] {
  const cells: string[] = [];
  for (const cell of own) {
    takeReaching(cells, reaching);
    const text = lineOf(cell);
    const down = span(cell, 'rowspan');
    for (let left = span(cell, 'colspan'); left > 0 && cells.length < READER_LIMITS.tableColumns; left--) {
      if (down > 1) reaching.set(cells.length, { text, rows: down - 1 });
      cells.push(text);
    }
  }
  takeReaching(cells, reaching);
  return cells;
}

function takeReaching(cells: string[], reaching: Reaching): void {
  for (let above = reaching.get(cells.length); above !== undefined; above = reaching.get(cells.length)) {
    if (above.rows > 1) reaching.set(cells.length, { ...above, rows: above.rows - 1 });
    else reaching.delete(cells.length);
    cells.push(above.text);
  }
}

function span(cell: DomElement, name: string): number {
  const value = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return Number.isFinite(value) ? Math.min(Math.max(value, 1), READER_LIMITS.tableColumns) : 1;
}
