import type { SentenceContext } from '../claim/types.js';
import type { Cell, Skipped } from '../prose/types.js';
import { damaged } from './damaged.js';
import { textAt, type TextTable } from './text-table.js';
import type { SourceInfo } from './types.js';

/** What the statements under one heading of one source share; the headers of a table's columns among it. */
export interface SharedContext extends Omit<SentenceContext, 'before' | 'cells'> {
  readonly columns: readonly Omit<Cell, 'range'>[];
}

/** A source's metadata. Throws `Error` where the record is none. */
export function readSourceInfo(table: TextTable, i: number): SourceInfo {
  return read(table, i, isSource) as unknown as SourceInfo;
}

/** What was left out of the sources. Throws `Error` where the record is none. */
export function readSkipped(table: TextTable, i: number): Skipped {
  return read(table, i, isSkipped) as unknown as Skipped;
}

/** A context. Throws `Error` where the record is none. */
export function readContext(table: TextTable, i: number): SharedContext {
  return read(table, i, isContext) as unknown as SharedContext;
}

type Fields = Readonly<Record<string, unknown>>;

function read(table: TextTable, i: number, accept: (fields: Fields) => boolean): Fields {
  try {
    const value: unknown = JSON.parse(textAt(table, i));
    if (isRecord(value) && accept(value)) return value;
  } catch (cause) {
    throw damaged(cause);
  }
  throw damaged();
}

const OPTIONAL_TEXTS = ['publisher', 'published', 'url', 'citationKey'] as const;

function isSource(source: Fields): boolean {
  return (
    isText(source.id) &&
    isText(source.title) &&
    OPTIONAL_TEXTS.every((key) => source[key] === undefined || isText(source[key])) &&
    (source.authors === undefined || isListOf(source.authors, isText))
  );
}

function isSkipped({ reason, message, range }: Fields): boolean {
  return isText(reason) && isText(message) && (range === undefined || isRange(range));
}

function isContext({ title, headings, date, columns }: Fields): boolean {
  return isText(title) && isText(date) && isListOf(headings, isText) && isListOf(columns, isColumn);
}

function isColumn(value: unknown): boolean {
  return (
    isRecord(value) &&
    isText(value.header) &&
    (value.caption === undefined || isText(value.caption)) &&
    (value.partOf === undefined || isText(value.partOf))
  );
}

function isRange(value: unknown): boolean {
  return isRecord(value) && Number.isSafeInteger(value.start) && Number.isSafeInteger(value.end);
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isListOf(value: unknown, accept: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(accept);
}
