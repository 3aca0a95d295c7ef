import { readHeaderRows } from './header-rows.js';
import type { Block, Sheet, Table } from './types.js';

type Row = readonly string[];

/**
 * The parts of a sheet: what empty rows set apart, each with the titles above its table, the table under its header, and
 * the remarks in it. A table without a header of its own has that of the table above where it is as wide. A sheet with one
 * value in a row is lists.
 */
export function readBlocks({ rows }: Pick<Sheet, 'rows'>): readonly Block[] {
  const blocks: Block[] = [];
  let inherited: readonly string[] = [];
  const groups = groupsOf(rows);
  if (rows.every((row) => filled(row) <= 1)) return groups.map((group) => readTable(group, []));
  for (const group of groups) {
    const first = group.findIndex((row) => filled(row) > 1);
    const start = first < 0 ? group.length : first;
    for (const row of group.slice(0, start)) blocks.push(titleOrNote(row));
    if (start === group.length) continue;
    const body = group.slice(start);
    const table = readTable(
      body.filter((row) => filled(row) > 1),
      inherited,
    );
    inherited = table.header;
    blocks.push(table);
    for (const row of body) if (filled(row) === 1) blocks.push({ kind: 'note', text: onlyCell(row) });
  }
  return blocks;
}

function groupsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const groups: Row[][] = [];
  let open: Row[] | undefined;
  for (const row of rows) {
    if (filled(row) === 0) open = undefined;
    else if (open === undefined) groups.push((open = [row]));
    else open.push(row);
  }
  return groups;
}

function filled(row: Row): number {
  return row.reduce((count, cell) => (cell.trim() === '' ? count : count + 1), 0);
}

function readTable(rows: readonly Row[], inherited: readonly string[]): Table {
  const { header, count } = readHeaderRows(rows);
  const width = rows[0]?.length ?? 0;
  return {
    kind: 'table',
    header: count === 0 && inherited.length === width ? inherited : header,
    rows: rows.slice(count),
  };
}

/** A title is short and no sentence. */
function titleOrNote(row: Row): Block {
  const text = onlyCell(row);
  const isNote = text.length > MAX_TITLE || /[.!?]$/u.test(text) || /^(?:source|note)s?\s?:/iu.test(text);
  return { kind: isNote ? 'note' : 'heading', text };
}

const MAX_TITLE = 120;

function onlyCell(row: Row): string {
  return row.find((cell) => cell.trim() !== '')!.trim();
}
