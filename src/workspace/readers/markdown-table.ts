import { escapeInline } from './escape-markdown.js';

/** A table in Markdown, a row a line. Rows shorter than the longest are filled up; empty for no rows. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const width = rows.reduce((most, row) => Math.max(most, row.length), header.length);
  const columns = Array.from({ length: width }, (_, column) => column);
  const write = (cells: readonly string[]): string =>
    `| ${columns.map((column) => escapeInline(cells[column] ?? '')).join(' | ')} |`;
  return width === 0 ? '' : [write(header), `|${' --- |'.repeat(width)}`, ...rows.map(write)].join('\n');
}

/** Whether a first row says what the columns are: no figures in it but years, the row's label left aside. */
export function looksLikeHeader(cells: readonly string[]): boolean {
  return cells.slice(1).every((cell) => !/^[^\p{L}]*\d/u.test(cell) || /^(?:1[89]|20)\d\d$/u.test(cell));
}
