import { keepTokens, type KeptTokens } from '../claim/kept-tokens.js';
import { memoize } from '../claim/memoize.js';
import { REACH_BACK, TAKES_UP } from '../claim/tables/anaphors.js';
import type { Cell } from '../prose/types.js';
import { damaged } from './damaged.js';
import { tokensIn } from './packed-tokens.js';
import { readContext, readSourceInfo, type SharedContext } from './records.js';
import { FIRST_LEAD, NOTHING, rowReader, STATEMENT_BEFORE, type Row } from './rows.js';
import type { KnowledgeTables } from './tables.js';
import { textAt, textIn } from './text-table.js';
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
  /**
   * The statement of a number; the same object as long as it is kept. Throws `Error` where its record is damaged, or cannot
   * be read.
   */
  readonly statementAt: (id: number) => Statement;
  /** The source of a number; always the same object. Throws `Error` where its record is damaged. */
  readonly sourceAt: (number: number) => SourceInfo;
}

/** A reader of the statements in some tables, which remembers the sources and the last contexts that it read. */
export function createStatementReader(tables: KnowledgeTables): StatementReader {
  const sources: (SourceInfo | undefined)[] = [];
  const sourceAt = (number: number): SourceInfo =>
    (sources[number] ??= readSourceInfo(tables.sources, number));
  const contextAt = memoize((number: number) => readContext(tables.contexts, number), KEPT_CONTEXTS);
  const rowAt = rowReader(tables);
  const textOf = ({ textStart, textEnd }: Row): string => textIn(tables.texts.read(textStart, textEnd));
  const passageOf = ({ textStart, textEnd, tokensEnd }: Row): Passage => {
    const bytes = tables.texts.read(textStart, tokensEnd);
    const text = textIn(bytes.subarray(0, textEnd - textStart));
    // A copy, since these bytes hold until others are read; without any the text has to be tagged.
    const packed = bytes.slice(textEnd - textStart);
    return { text, tokens: packed.length === 0 ? undefined : () => tokensIn(text, packed) };
  };
  const readBefore = (id: number, { before }: Row): Passage => {
    if (before === STATEMENT_BEFORE) return passageOf(rowAt(id - 1));
    return { text: before === NOTHING ? '' : textAt(tables.leads, before - FIRST_LEAD), tokens: undefined };
  };
  const follows = (id: number): boolean => rowAt(id).before === STATEMENT_BEFORE;
  /** The statements before the one before a statement, nearest first, as far as each follows on the other. */
  const readEarlier = (id: number): readonly string[] => {
    const earlier: string[] = [];
    for (let last = id; earlier.length < REACH_BACK - 1 && follows(last) && follows(last - 1); last--)
      earlier.push(textOf(rowAt(last - 2)));
    return earlier;
  };
  const readStatement = (id: number): Statement => {
    const row = rowAt(id);
    const { columns, ...shared } = contextAt(row.context);
    const page = tables.pages[id] ?? 0;
    const { text, tokens } = passageOf(row);
    const before = readBefore(id, row);
    const earlier = TAKES_UP.test(text) ? readEarlier(id) : [];
    const context = {
      ...shared,
      before: before.text,
      ...(earlier.length > 0 && { earlier }),
      cells: readCells(tables, id, columns),
    };
    keepTokens(context, { sentence: tokens, before: before.tokens });
    return {
      id,
      source: sourceAt(tables.contextSources[row.context]!),
      text,
      range: { start: row.start, end: row.end },
      ...(page > 0 && { page }),
      context,
    };
  };
  return { statementAt: memoize(readStatement, KEPT_STATEMENTS), sourceAt };
}

/** A text with its tokens, as far as they are kept. */
interface Passage {
  readonly text: string;
  readonly tokens: KeptTokens | undefined;
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
