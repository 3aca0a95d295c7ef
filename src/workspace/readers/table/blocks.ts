import { besideEachOther } from './beside.js';
import { isSingle, readGroups } from './groups.js';
import { readHeaderRows } from './header-rows.js';
import { belowEachOther } from './side-by-side.js';
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
  const groups = groupsOf(rows).flatMap(besideEachOther).flatMap(groupsOf);
  if (rows.every((row) => filled(row) <= 1)) return groups.map(readList);
  for (const group of groups) {
    const first = group.findIndex((row) => filled(row) > 1);
    const start = first < 0 ? group.length : first;
    for (const row of group.slice(0, start)) blocks.push(titleOrNote(row));
    if (start === group.length) continue;
    const { table, others } = readTable(group.slice(start), inherited);
    inherited = table.header;
    blocks.push(table);
    for (const row of others) blocks.push({ kind: 'note', text: onlyCell(row) });
  }
  return blocks;
}

/** Rows of one value, with the header of the first where it is one. */
function readList(rows: readonly Row[]): Table {
  const { header, count } = readHeaderRows(rows);
  return { kind: 'table', header, rows: rows.slice(count), groups: [] };
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

/** The table in some rows, and the rows that are none of it. `marked` is how many of them are its header for sure. */
export function readTable(
  body: readonly Row[],
  inherited: readonly string[],
  marked = 0,
): { readonly table: Table; readonly others: readonly Row[] } {
  const clean = body.map((row) => row.map(withoutMarks));
  const top = clean.filter((row) => !isSingle(row)).slice(0, HEAD);
  const { header: whole, count } = readHeaderRows(top, marked);
  const headers = new Set(top.slice(0, count));
  const { header, rows: below } = belowEachOther(
    whole,
    clean.filter((row) => !headers.has(row)),
  );
  const { rows, groups, others } = readGroups(below);
  const width = top[0]?.length ?? 0;
  return {
    table: {
      kind: 'table',
      header: count === 0 && inherited.length === width ? inherited : header,
      rows,
      groups,
    },
    others,
  };
}

/** Rows that are looked at to find the header. */
const HEAD = 30;

/** A cell without the marks of notes behind a number or a year, `40*`, `31 [1]`, `2023†`, and a day without its midnight. */
function withoutMarks(cell: string): string {
  const text = withoutRaised(cell.trim());
  const day = MIDNIGHT.exec(text);
  if (day !== null) return day[1]!;
  const year = PROVISIONAL.exec(text);
  if (year !== null) return year[1]!;
  const bare = /^[*†‡§]/u.test(text) ? text : text.replace(NOTE_MARKS, '');
  return /\d[%\s]*$|\d\s?\p{L}{1,3}$/u.test(bare) ? bare : text.replace(NUMBERED, '');
}

/** `Ships¹` and `2,700³` without the mark of a note; units and powers as they are: `km²`, `10³`. */
function withoutRaised(text: string): string {
  const bare = text.replace(/[⁰¹²³⁴-⁹]{1,2}$/u, '');
  return /(?:^|[^\d.,])10$|(?:^|[^\p{L}])\p{L}{1,3}$/u.test(bare) ? text : bare;
}

/** How programs write a day: `2023-05-12T00:00:00Z`. */
const MIDNIGHT = /^(\d{4}-\d\d-\d\d)[T ]00:00(?::00(?:\.0{1,9})?)?(?:Z|[+-]00:?00)?$/u;
/** A handful at the most: without a bound, a cell full of marks would take quadratic time. */
const NOTE_MARKS = /(?:\s?(?:\[[a-f\d]{1,2}\]|\([a-z]\)|[*†‡§])){1,5}$/u;
/** `2023p`, `2023 (e)`: provisional, estimated, forecast, revised. Other letters are units, or a decade's: `2000 m`, `1990s`. */
const PROVISIONAL = /^((?:19|20)\d\d)\s?(?:[pefr]|\([a-z]\))$/u;
const NUMBERED = /\s?\[\d{1,2}\]$/u;

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
