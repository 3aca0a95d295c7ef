import { memoize } from '../claim/memoize.js';
import { REACH_BACK, TAKES_UP } from '../claim/tables/anaphors.js';
import type { Cell } from '../prose/types.js';
import { damaged } from './damaged.js';
import { readContext, readSourceInfo, type SharedContext } from './records.js';
import type { KnowledgeTables } from './tables.js';
import { textAt } from './text-table.js';
import type { SourceInfo, Statement } from './types.js';
import { readVarints } from './varint.js';

/**
 * How many statements are kept after they were read: more than a draft's claims have candidates, so that a re-check finds
 * them as it left them, and few enough to weigh little beside the knowledge.
 */
const KEPT_STATEMENTS = 8_192;
const KEPT_CONTEXTS = 2_048;

/** Reads statements out of their tables. */
export interface StatementReader {
  /** The statement of a number; the same object as long as it is kept. Throws `Error` where its record is damaged. */
  readonly statementAt: (id: number) => Statement;
  /** The source of a number; always the same object. Throws `Error` where its record is damaged. */
  readonly sourceAt: (number: number) => SourceInfo;
}

export function createStatementReader(tables: KnowledgeTables): StatementReader {
  const sources: (SourceInfo | undefined)[] = [];
  const sourceAt = (number: number): SourceInfo =>
    (sources[number] ??= readSourceInfo(tables.sources, number));
  const contextAt = memoize((number: number) => readContext(tables.contexts, number), KEPT_CONTEXTS);
  const readStatement = (id: number): Statement => {
    const context = tables.contextOf[id]!;
    const { columns, ...shared } = contextAt(context);
    const page = tables.pages[id] ?? 0;
    const text = textAt(tables.texts, id);
    const earlier = TAKES_UP.test(text) ? readEarlier(tables, id) : [];
    return {
      id,
      source: sourceAt(tables.contextSources[context]!),
      text,
      range: { start: tables.starts[id]!, end: tables.ends[id]! },
      ...(page > 0 && { page }),
      context: {
        ...shared,
        before: readBefore(tables, id),
        ...(earlier.length > 0 && { earlier }),
        cells: readCells(tables, id, columns),
      },
    };
  };
  return { statementAt: memoize(readStatement, KEPT_STATEMENTS), sourceAt };
}

function readBefore({ before, leads, texts }: KnowledgeTables, id: number): string {
  const value = before[id]!;
  if (value === 0) return '';
  return follows(before, id) ? textAt(texts, id - 1) : textAt(leads, value - 2);
}

/** The statements before the one before a statement, nearest first, as far as each follows on the other. */
function readEarlier({ before, texts }: KnowledgeTables, id: number): readonly string[] {
  const earlier: string[] = [];
  if (!follows(before, id)) return earlier;
  for (let last = id - 1; earlier.length < REACH_BACK - 1 && follows(before, last); last--)
    earlier.push(textAt(texts, last - 1));
  return earlier;
}

/** Whether what stands before a statement is the statement before. */
function follows(before: KnowledgeTables['before'], id: number): boolean {
  return before[id] === 1;
}

function readCells(
  { cellOffsets, cells }: KnowledgeTables,
  id: number,
  columns: SharedContext['columns'],
): readonly Cell[] {
  if (columns.length === 0) return [];
  const numbers = readVarints(cells.subarray(cellOffsets[id], cellOffsets[id + 1]));
  if (numbers.length !== 2 * columns.length) throw damaged();
  let at = 0;
  return columns.map((column, i) => {
    const start = at + numbers[2 * i]!;
    at = start + numbers[2 * i + 1]!;
    return { ...column, range: { start, end: at } };
  });
}
