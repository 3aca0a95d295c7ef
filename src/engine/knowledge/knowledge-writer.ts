import { holdsRecord } from '../claim/records.js';
import { quantitiesOf } from '../claim/row-quantities.js';
import { contextConcepts, sharedTerms } from '../claim/context-concepts.js';
import { LIMITS } from '../prose/limits.js';
import { readProse } from '../prose/read-prose.js';
import type { Skipped } from '../prose/types.js';
import type { Quantity } from '../quantity/types.js';
import { convertedConcepts } from './converted-concepts.js';
import { groupsOf, kindMask } from './kinds.js';
import { readBlock } from './posting-reader.js';
import { PostingWriter } from './posting-writer.js';
import { CONTEXT, OWN, runKey, type Impact } from './run-key.js';
import { StatementWriter } from './statement-writer.js';
import { readStatements } from './statements.js';
import { BLOCK, type KnowledgeTables } from './tables.js';
import { textCount, textsOf, TextWriter } from './text-table.js';
import type { Source, Statement } from './types.js';
import { valueConcepts } from './value-concepts.js';

const CROWDED = `A sentence or row is compared by its first ${LIMITS.sentenceQuantities} numbers only.`;

/** Writes the tables of a store: of sources, or of other stores' tables. The same input gives the same tables. */
export class KnowledgeWriter {
  readonly #sources = new TextWriter();
  readonly #skipped = new TextWriter();
  readonly #statements = new StatementWriter();
  readonly #index = new PostingWriter();
  readonly #ids = new Uint32Array(BLOCK);

  addSource({ text, format, pages = [], skipped = [], ...info }: Source): void {
    const prose = readProse({ text, format });
    this.#sources.add(JSON.stringify(info));
    this.#statements.beginSource();
    for (const cut of [...skipped, ...prose.skipped])
      this.#skip({ ...cut, message: `${info.title}: ${cut.message}` });
    for (const statement of readStatements(prose, info, pages, this.#statements.length)) {
      const quantities = this.#readQuantities(statement);
      const mask = maskOf(quantities);
      this.#addConcepts(statement, quantities, mask);
      this.#statements.add(statement, mask);
    }
  }

  /** Adds what other tables hold, after what is there. */
  addTables(tables: KnowledgeTables): void {
    const firstId = this.#statements.length;
    this.#sources.append(tables.sources);
    this.#skipped.append(tables.skipped);
    this.#statements.append(tables, textCount(tables.sources));
    for (const [i, concept] of textsOf(tables.concepts).entries()) {
      const number = this.#index.concept(concept, tables.frequencies[i]!);
      this.#addRuns(tables, i, number, firstId);
    }
  }

  finish(): KnowledgeTables {
    return {
      sources: this.#sources.finish(),
      skipped: this.#skipped.finish(),
      ...this.#statements.finish(),
      ...this.#index.finish(),
    };
  }

  #readQuantities({ text, source, range, context }: Statement): readonly Quantity[] {
    const { published } = source;
    const { quantities } = quantitiesOf(text, context, published === undefined ? {} : { date: published });
    if (quantities.length > LIMITS.sentenceQuantities)
      this.#skip({ reason: 'too-many-quantities', message: `${source.title}: ${CROWDED}`, range });
    return quantities;
  }

  #addConcepts({ id, text, context }: Statement, quantities: readonly Quantity[], mask: number): void {
    const groups = groupsOf(mask);
    const add = (concept: string, impact: Impact): void => {
      const number = this.#index.concept(concept, 1);
      for (const group of groups) this.#index.add(number, runKey(group, impact), id);
    };
    // The next statement finds these terms remembered: this one is its context.
    const own = new Set(sharedTerms(text).map((term) => term.concept));
    for (const concept of own) add(concept, OWN);
    const compared = quantities.slice(0, LIMITS.sentenceQuantities);
    const values = compared.flatMap((quantity) => [
      ...valueConcepts(quantity),
      ...convertedConcepts(quantity),
    ]);
    for (const value of new Set(values)) add(value, OWN);
    for (const concept of contextConcepts(context)) if (!own.has(concept)) add(concept, CONTEXT);
  }

  #addRuns(tables: KnowledgeTables, concept: number, number: number, firstId: number): void {
    const { runStarts, runBlocks, runKeys } = tables;
    const [from, to] = [runStarts[concept]!, runStarts[concept + 1]!];
    let run = from;
    for (let block = runBlocks[from]!; block < runBlocks[to]!; block++) {
      while (block >= runBlocks[run + 1]!) run += 1;
      const count = readBlock(tables, run, block, this.#ids);
      for (const id of this.#ids.subarray(0, count)) this.#index.add(number, runKeys[run]!, firstId + id);
    }
  }

  #skip(skipped: Skipped): void {
    this.#skipped.add(JSON.stringify(skipped));
  }
}

/** The kinds of a statement's quantities. */
function maskOf(quantities: readonly Quantity[]): number {
  const kinds = quantities.map(({ kind }) => kind);
  return kindMask(holdsRecord(quantities) ? [...kinds, 'ratio'] : kinds);
}
