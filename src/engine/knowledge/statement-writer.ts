import { tagSentence } from '../claim/tagger.js';
import type { SentenceContext } from '../claim/types.js';
import { GrowingBytes, GrowingNumbers } from './growing.js';
import { pushTokens } from './packed-tokens.js';
import type { SharedContext } from './records.js';
import { FIRST_LEAD, finishRows, NOTHING, pushRow, rowReader, STATEMENT_BEFORE } from './rows.js';
import { inMemory, stretchesOf } from './stored.js';
import type { StatementTables } from './tables.js';
import { TextWriter } from './text-table.js';
import type { Statement } from './types.js';
import { encodeUtf8 } from './utf8.js';
import { pushVarint } from './varint.js';

/** Writes the tables of statements, source by source. */
export class StatementWriter {
  readonly #texts = new GrowingBytes();
  readonly #rows = new GrowingNumbers();
  readonly #sourceStarts = new GrowingNumbers();
  readonly #contexts = new TextWriter();
  readonly #contextSources = new GrowingNumbers();
  readonly #leads = new TextWriter();
  readonly #pages = new GrowingNumbers();
  readonly #cellOffsets = new GrowingNumbers();
  readonly #cells = new GrowingBytes();
  readonly #kinds = new GrowingBytes();
  #source = -1;
  // What the current source has written already, so that it is written once.
  #known = { contexts: new Map<string, number>(), leads: new Map<string, number>() };
  #textBefore = '';

  constructor() {
    this.#cellOffsets.push(0);
  }

  get length(): number {
    return this.#kinds.length;
  }

  /** Begins the next source: what is added from here on is its statements. */
  beginSource(): void {
    this.#source += 1;
    this.#sourceStarts.push(this.length);
    this.#known = { contexts: new Map(), leads: new Map() };
    this.#textBefore = '';
  }

  add({ text, range, page = 0, context }: Statement, kinds: number): void {
    const textStart = this.#texts.length;
    this.#texts.append(encodeUtf8(text));
    pushRow(this.#rows, {
      textStart,
      textEnd: this.#texts.length,
      context: this.#writeContext(context),
      before: this.#writeBefore(context.before),
      start: range.start,
      end: range.end,
    });
    pushTokens(this.#texts, tagSentence(text));
    this.#pages.push(page);
    this.#kinds.push(kinds);
    this.#textBefore = text;
  }

  /** Appends the statements of other tables, which belong to the `sources` sources that come next. */
  append(tables: StatementTables, sources: number): void {
    this.#sourceStarts.append(tables.sourceStarts.subarray(0, sources), this.length);
    this.#appendRows(tables);
    for (const [from, to] of stretchesOf(tables.texts)) this.#texts.append(tables.texts.read(from, to));
    this.#contexts.append(tables.contexts);
    this.#contextSources.append(tables.contextSources, this.#source + 1);
    this.#leads.append(tables.leads);
    const count = tables.kinds.length;
    this.#pages.append(tables.pages.length === 0 ? new Uint32Array(count) : tables.pages);
    this.#cellOffsets.append(
      tables.cellOffsets.length === 0 ? new Uint32Array(count) : tables.cellOffsets.subarray(1),
      this.#cells.length,
    );
    this.#cells.append(tables.cells);
    this.#kinds.append(tables.kinds);
    this.#source += sources;
  }

  finish(): StatementTables {
    this.#sourceStarts.push(this.length);
    return {
      texts: inMemory(this.#texts.finish()),
      rows: finishRows(this.#rows, this.#texts.length),
      sourceStarts: this.#sourceStarts.finish(),
      contexts: this.#contexts.finish(),
      contextSources: this.#contextSources.finish(),
      leads: this.#leads.finish(),
      pages: this.#pages.view().every((page) => page === 0) ? new Uint32Array() : this.#pages.finish(),
      cellOffsets: this.#cells.length === 0 ? new Uint32Array() : this.#cellOffsets.finish(),
      cells: this.#cells.finish(),
      kinds: this.#kinds.finish(),
    };
  }

  #appendRows(tables: StatementTables): void {
    const [texts, contexts, leads] = [this.#texts.length, this.#contexts.length, this.#leads.length];
    const rowAt = rowReader(tables);
    for (let id = 0; id < tables.kinds.length; id++) {
      const { textStart, textEnd, context, before, start, end } = rowAt(id);
      pushRow(this.#rows, {
        textStart: textStart + texts,
        textEnd: textEnd + texts,
        context: context + contexts,
        before: before < FIRST_LEAD ? before : before + leads,
        start,
        end,
      });
    }
  }

  #writeContext({ before: _, cells, ...rest }: SentenceContext): number {
    let end = 0;
    for (const { range } of cells) {
      pushVarint(this.#cells, range.start - end);
      pushVarint(this.#cells, range.end - range.start);
      end = range.end;
    }
    this.#cellOffsets.push(this.#cells.length);
    const shared: SharedContext = { ...rest, columns: cells.map(({ range: _range, ...column }) => column) };
    const json = JSON.stringify(shared);
    return numberOf(this.#known.contexts, json, () => {
      this.#contexts.add(json);
      this.#contextSources.push(this.#source);
      return this.#contexts.length - 1;
    });
  }

  #writeBefore(before: string): number {
    if (before === '') return NOTHING;
    if (before === this.#textBefore) return STATEMENT_BEFORE;
    return numberOf(this.#known.leads, before, () => {
      this.#leads.add(before);
      return this.#leads.length - 1 + FIRST_LEAD;
    });
  }
}

function numberOf(known: Map<string, number>, text: string, write: () => number): number {
  const found = known.get(text);
  if (found !== undefined) return found;
  const number = write();
  known.set(text, number);
  return number;
}
