import type { SentenceContext } from '../claim/types.js';
import type { Skipped } from '../prose/types.js';
import type { KnowledgeJson, StatementRow } from './format.js';
import type { SourceInfo, Statement } from './types.js';

/** The JSON part with its types proven. */
export interface ReadJson extends KnowledgeJson {
  readonly sources: readonly SourceInfo[];
  readonly contexts: readonly SharedContext[];
  readonly skipped: readonly Skipped[];
}

type SharedContext = Omit<SentenceContext, 'before'>;

/** The JSON part of compiled knowledge. Throws `TypeError` where a value is not of its type or names what is not there. */
export function readJson(json: unknown): ReadJson {
  const { sources, contexts, statements, concepts, skipped } = record(json);
  return {
    sources: list(sources, isSource),
    contexts: list(contexts, isContext),
    statements: list(statements, (row, i): row is StatementRow => isRow(row, i, sources, contexts)),
    concepts: list(concepts, isText),
    skipped: list(skipped, isSkipped),
  };
}

/** The statements of a JSON part, each with its source and context. */
export function statementsOf({ sources, contexts, statements }: ReadJson): readonly Statement[] {
  return statements.map(([source, text, start, end, context, before], id) => ({
    id,
    source: sources[source]!,
    text,
    range: { start, end },
    context: {
      ...contexts[context]!,
      before: typeof before === 'number' ? statements[before]![1] : before,
    },
  }));
}

const OPTIONAL_TEXTS = ['publisher', 'published', 'url', 'citationKey'] as const;

function isSource(value: unknown): value is SourceInfo {
  const source = record(value);
  const texts = OPTIONAL_TEXTS.every((key) => source[key] === undefined || isText(source[key]));
  return (
    isText(source.id) &&
    isText(source.title) &&
    texts &&
    (source.authors === undefined || isTexts(source.authors))
  );
}

function isSkipped(value: unknown): value is Skipped {
  const { reason, message } = record(value);
  return isText(reason) && isText(message);
}

function isContext(value: unknown): value is SharedContext {
  const { title, headings, date, cells } = record(value);
  return isText(title) && isText(date) && isTexts(headings) && Array.isArray(cells) && cells.every(isCell);
}

function isCell(value: unknown): boolean {
  const { header, range } = record(value);
  const { start, end } = record(range);
  return isText(header) && isNumber(start) && isNumber(end);
}

function isRow(value: unknown, i: number, sources: unknown, contexts: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const [source, text, start, end, context, before] = value as readonly unknown[];
  const places =
    isNumber(start) && isNumber(end) && isIndexOf(source, sources) && isIndexOf(context, contexts);
  return places && isText(text) && (isText(before) || (isNumber(before) && before < i));
}

function isIndexOf(value: unknown, array: unknown): boolean {
  return Array.isArray(array) && isNumber(value) && value < array.length;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}

function isNumber(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function list<T>(value: unknown, accept: (item: unknown, i: number) => item is T): readonly T[] {
  const items: readonly unknown[] | undefined = Array.isArray(value) ? value : undefined;
  if (!items?.every(accept)) throw new TypeError('A list of it is not of its type.');
  return items;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw new TypeError('A record of it is none.');
  return value as Readonly<Record<string, unknown>>;
}
