import { READER_LIMITS } from '../../limits.js';
import { readTable } from './blocks.js';
import { escapeCell } from './escape.js';
import { tableLines } from './lines.js';
import { titleContext } from './title-context.js';
import type { PageTable } from './types.js';
import { isFigure } from './values.js';

/**
 * A table of a page or a document as a list in Markdown with a line for each value, as tables in files of their own are
 * read. Undefined for a table of texts, and one that does not say what its columns are: it stays a table.
 */
export function writeValues({ caption, above, subject, rows, heads }: PageTable): string | undefined {
  if (!rows.some((row) => row.some((cell, at) => at > 0 && isFigure(cell)))) return undefined;
  if (rows.some((row) => row.some((cell) => cell.length > MAX_CELL))) return undefined;
  const { table, others } = readTable(rows.map(withoutRepeats), [], heads);
  const width = table.rows.reduce((most, row) => Math.max(most, row.length), 0);
  if ((table.header.length === 0 && width > 2) || width > READER_LIMITS.tableColumns) return undefined;
  const groups = table.rows.map((_, at) => [subject, table.groups[at] ?? ''].filter(isText).join(', '));
  const lines: string[] = [];
  const [named, led] = [titleContext(caption), titleContext(above)];
  const title = { unit: named.unit ?? led.unit, time: named.time ?? led.time };
  for (const ofRow of tableLines({ ...table, groups }, title)) lines.push(...ofRow);
  if (lines.length === 0) return undefined;
  // What leads a list in is the context of its lines, so that no line is read as going on from the one above. The header
  // of the labels says what they are names of.
  const about = [caption, table.header[0] ?? ''].find(isText) ?? 'In the table';
  const lead = escapeCell(`${about}:`);
  const remarks = others.map((row) => escapeCell(row.find((cell) => cell !== '') ?? ''));
  return [lead, lines.map((line) => `- ${line}`).join('\n'), ...remarks].join('\n\n');
}

function isText(text: string): boolean {
  return text !== '';
}

/** A cell of more is prose. */
const MAX_CELL = 150;

/** A cell that reaches over the whole row stands in it once. */
function withoutRepeats(row: readonly string[]): readonly string[] {
  const isOne = row.length > 1 && row.every((cell) => cell === row[0]);
  return isOne ? row.map((cell, at) => (at === 0 ? cell : '')) : row;
}
