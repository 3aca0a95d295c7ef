import type { Quantity, ReadOptions } from '../quantity/types.js';
import type { Range } from '../prose/types.js';
import { readQuantities } from '../quantity/read.js';
import { readClauses } from './clauses.js';
import { tagSentence } from './tagger.js';
import { clauseAt, termsOf } from './terms.js';
import { readUnstated } from './unstated.js';
import type { Claim, SentenceContext } from './types.js';

/** The claims of one sentence, one for each of its quantities, in order; empty where it states none. */
export function readClaims(
  sentence: string,
  context: SentenceContext,
  options: ReadOptions = {},
): readonly Claim[] {
  return claimsOf(sentence, readQuantities(sentence, options).quantities, context);
}

/** The claims of a sentence whose quantities are already read. */
export function claimsOf(
  sentence: string,
  quantities: readonly Quantity[],
  context: SentenceContext,
): readonly Claim[] {
  if (quantities.length === 0) return [];
  const tokens = tagSentence(sentence);
  const clauses = readClauses(tokens, sentence.length);
  const terms = termsOf(tokens, clauses, quantities.flatMap(numericParts));
  return quantities.map((quantity) => ({
    sentence,
    quantity,
    clause: clauseAt(clauses, quantity.range.start),
    unstated: readUnstated(tokens, clauses, quantity),
    terms,
    others: quantities.filter((other) => other !== quantity),
    header: headerOf(quantity.range, context),
    context,
  }));
}

/** The parts of a quantity's phrase that are no words about its subject: all of it but the counted noun phrase. */
function numericParts(quantity: Quantity): readonly Range[] {
  const { phrase, nounRange } = quantity;
  if (nounRange === undefined) return [phrase];
  return [
    { start: phrase.start, end: nounRange.start },
    { start: nounRange.end, end: phrase.end },
  ];
}

function headerOf(range: Range, context: SentenceContext): string {
  return (
    context.cells.find((cell) => range.start >= cell.range.start && range.end <= cell.range.end)?.header ?? ''
  );
}
