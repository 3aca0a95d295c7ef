import { damaged } from './damaged.js';
import type { GrowingNumbers } from './growing.js';
import { inMemory, type StoredBytes } from './stored.js';
import type { StatementTables } from './tables.js';
import { textCount } from './text-table.js';
import { setWords } from './words.js';

/** Where a statement lies and what belongs to it. */
export interface Row {
  /** Where its text starts and ends in the bytes of all texts, and where its tokens do, which follow its text. */
  readonly textStart: number;
  readonly textEnd: number;
  readonly tokensEnd: number;
  /** The number of its context. */
  readonly context: number;
  /** What stands before it: `NOTHING`, `STATEMENT_BEFORE`, or a lead by its number from `FIRST_LEAD` on. */
  readonly before: number;
  /** Where it starts and ends in its source's text. */
  readonly start: number;
  readonly end: number;
}

/** What the lead of a row is: nothing stands before its sentence. */
export const NOTHING = 0;
/** The text of the statement before is. */
export const STATEMENT_BEFORE = 1;
/** From this number on: a text of the table of leads, counted from here. */
export const FIRST_LEAD = 2;

/** The numbers of a row, 32 bits each: all but `tokensEnd`, where the next one's text starts. One more row ends the last one. */
const FIELDS = 6;
const SIZE = 4 * FIELDS;

/** How many bytes the rows of so many statements are. */
export function rowsLength(statements: number): number {
  return (statements + 1) * SIZE;
}

/**
 * Reads the row of a statement. Throws `Error` where it cannot be read, or its numbers are beyond the tables that they are
 * numbers of.
 */
export function rowReader({
  rows,
  texts,
  contexts,
  leads,
}: Pick<StatementTables, 'rows' | 'texts' | 'contexts' | 'leads'>): (id: number) => Row {
  const [contextCount, leadCount] = [textCount(contexts), textCount(leads)];
  return (id) => {
    const row = readRow(rows, id);
    const fits =
      row.textStart <= row.textEnd &&
      row.textEnd <= row.tokensEnd &&
      row.tokensEnd <= texts.length &&
      row.context < contextCount &&
      row.before < leadCount + FIRST_LEAD &&
      (id > 0 || row.before !== STATEMENT_BEFORE);
    if (!fits) throw damaged();
    return row;
  };
}

function readRow(rows: StoredBytes, id: number): Row {
  const bytes = rows.read(id * SIZE, (id + 1) * SIZE + 4);
  return {
    textStart: numberAt(bytes, 0),
    textEnd: numberAt(bytes, 1),
    context: numberAt(bytes, 2),
    before: numberAt(bytes, 3),
    start: numberAt(bytes, 4),
    end: numberAt(bytes, 5),
    tokensEnd: numberAt(bytes, FIELDS),
  };
}

/** Appends a row to numbers that become rows. */
export function pushRow(numbers: GrowingNumbers, row: Omit<Row, 'tokensEnd'>): void {
  numbers.push(row.textStart);
  numbers.push(row.textEnd);
  numbers.push(row.context);
  numbers.push(row.before);
  numbers.push(row.start);
  numbers.push(row.end);
}

/** The rows that were pushed, in memory, and one that ends the last one's tokens. */
export function finishRows(numbers: GrowingNumbers, tokensEnd: number): StoredBytes {
  pushRow(numbers, { textStart: tokensEnd, textEnd: tokensEnd, context: 0, before: 0, start: 0, end: 0 });
  const words = numbers.view();
  const bytes = new Uint8Array(words.byteLength);
  setWords(bytes, 0, words);
  return inMemory(bytes);
}

function numberAt(bytes: Uint8Array, field: number): number {
  const at = 4 * field;
  return (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> 0;
}
