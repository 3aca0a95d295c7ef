import { contextConcepts } from '../claim/context-concepts.js';
import { readTerms } from '../claim/terms.js';
import { LIMITS } from '../prose/limits.js';
import { readQuantities } from '../quantity/read.js';
import { kindMask } from './kinds.js';
import type { Statement } from './types.js';

/** A posting is a statement's number, doubled, plus one where the concept stands in the statement's context only. */
export interface StatementIndex {
  /** Concepts in code-unit order. */
  readonly concepts: readonly string[];
  /** Where the postings of each concept start in `postings`; one more entry than concepts. */
  readonly offsets: Uint32Array;
  readonly postings: Uint32Array;
  /** For each statement the kinds of its quantities, as bits. */
  readonly kinds: Uint32Array;
}

/** The index, and the statements with more quantities than are compared. */
export interface BuiltIndex {
  readonly index: StatementIndex;
  readonly crowded: readonly Statement[];
}

/** The index of the statements: postings by concept. The same statements give the same arrays. */
export function buildIndex(statements: readonly Statement[]): BuiltIndex {
  const lists = new Map<string, number[]>();
  const kinds = new Uint32Array(statements.length);
  const crowded: Statement[] = [];
  for (const [i, statement] of statements.entries()) {
    const { text, context, source } = statement;
    const { quantities } = readQuantities(
      text,
      source.published === undefined ? {} : { date: source.published },
    );
    kinds[i] = kindMask(quantities.map((quantity) => quantity.kind));
    if (quantities.length > LIMITS.sentenceQuantities) crowded.push(statement);
    const own = new Set(readTerms(text).map((term) => term.concept));
    for (const concept of own) post(lists, concept, i * 2);
    for (const concept of contextConcepts(context)) if (!own.has(concept)) post(lists, concept, i * 2 + 1);
  }
  return { index: { ...packLists(lists), kinds }, crowded };
}

function post(lists: Map<string, number[]>, concept: string, posting: number): void {
  const list = lists.get(concept);
  if (list === undefined) lists.set(concept, [posting]);
  else list.push(posting);
}

function packLists(lists: ReadonlyMap<string, readonly number[]>): Omit<StatementIndex, 'kinds'> {
  const concepts = [...lists.keys()].sort((a, b) => (a < b ? -1 : 1));
  const offsets = new Uint32Array(concepts.length + 1);
  for (const [i, concept] of concepts.entries()) offsets[i + 1] = offsets[i]! + lists.get(concept)!.length;
  const postings = new Uint32Array(offsets[concepts.length]!);
  for (const [i, concept] of concepts.entries()) postings.set(lists.get(concept)!, offsets[i]);
  return { concepts, offsets, postings };
}
