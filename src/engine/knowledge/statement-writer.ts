import type { SentenceContext } from '../claim/types.js';
import { GrowingBytes, GrowingNumbers } from './growing.js';
import type { SharedContext } from './records.js';
import type { StatementTables } from './tables.js';
import { textCount, TextWriter } from './text-table.js';
import type { Statement } from './types.js';
import { pushVarint } from './varint.js';

/** What stands before a statement: see `StatementTables.before`. */
const NOTHING = 0;
const STATEMENT_BEFORE = 1;
const FIRST_LEAD = 2;

/** Writes the tables of statements, source by source. */
export class StatementWriter {
  readonly #texts = new TextWriter();
  readonly #contexts = new TextWriter();
  readonly #contextSources = new GrowingNumbers();
  readonly #leads = new TextWriter();
  readonly #contextOf = new GrowingNumbers();
  readonly #before = new GrowingNumbers();
  readonly #starts = new GrowingNumbers();
  readonly #ends = new GrowingNumbers();
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
    return this.#texts.length;
  }

  /** Begins the next source: what is added from here on is its statements. */
  beginSource(): void {
    this.#source += 1;
    this.#known = { contexts: new Map(), leads: new Map() };
    this.#textBefore = '';
  }

  add({ text, range, page = 0, context }: Statement, kinds: number): void {
    this.#contextOf.push(this.#writeContext(context));
    this.#before.push(this.#writeBefore(context.before));
    this.#texts.add(text);
    this.#starts.push(range.start);
    this.#ends.push(range.end);
    this.#pages.push(page);
    this.#kinds.push(kinds);
    this.#textBefore = text;
  }

  /** Appends the statements of other tables, which belong to the `sources` sources that come next. */
  append(tables: StatementTables, sources: number): void {
    const [contexts, leads] = [this.#contexts.length, this.#leads.length];
    this.#texts.append(tables.texts);
    this.#contexts.append(tables.contexts);
    this.#contextSources.append(tables.contextSources, this.#source + 1);
    this.#leads.append(tables.leads);
    this.#contextOf.append(tables.contextOf, contexts);
    for (const before of tables.before) this.#before.push(before < FIRST_LEAD ? before : before + leads);
    this.#starts.append(tables.starts);
    this.#ends.append(tables.ends);
    const count = textCount(tables.texts);
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
    return {
      texts: this.#texts.finish(),
      contexts: this.#contexts.finish(),
      contextSources: this.#contextSources.finish(),
      leads: this.#leads.finish(),
      contextOf: this.#contextOf.finish(),
      before: this.#before.finish(),
      starts: this.#starts.finish(),
      ends: this.#ends.finish(),
      pages: this.#pages.view().every((page) => page === 0) ? new Uint32Array() : this.#pages.finish(),
      cellOffsets: this.#cells.length === 0 ? new Uint32Array() : this.#cellOffsets.finish(),
      cells: this.#cells.finish(),
      kinds: this.#kinds.finish(),
    };
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
