import type { Per, Quantity } from '../quantity/types.js';
import { LIMITS } from '../prose/limits.js';
import type { Range } from '../prose/types.js';
import { readClauses } from './clauses.js';
import { GENERIC_NOUNS, PRONOUNS } from './tables/anaphors.js';
import { QUALIFIERS } from './tables/qualifiers.js';
import { impliedRate } from './implied-rate.js';
import { tagSentence, type Token } from './tagger.js';
import { clauseAt, termsOf } from './terms.js';
import { readUnstated } from './unstated.js';
import type { Claim, SentenceContext } from './types.js';

/** How many other quantities on each side of one are looked at: a row of a hundred numbers is data. */
const NEIGHBOURS = 16;

/** The claims of a sentence whose quantities are already read: of the first ones, as many as the limit allows. */
export function claimsOf(
  sentence: string,
  all: readonly Quantity[],
  context: SentenceContext,
): readonly Claim[] {
  const quantities = all.slice(0, LIMITS.sentenceQuantities);
  if (quantities.length === 0) return [];
  const tokens = tagSentence(sentence);
  const clauses = readClauses(tokens, sentence.length);
  const terms = termsOf(tokens, clauses, quantities.flatMap(numericParts));
  const anaphoric = isAnaphoric(tokens);
  const dates = quantities.filter(({ kind }) => kind === 'date').slice(0, NEIGHBOURS);
  const verbal = new Set(
    tokens
      .filter(({ pos }) => pos === 'VERB' || pos === 'AUX')
      .map((token) => clauseAt(clauses, token.start)),
  );
  return quantities.map((quantity, i) => ({
    sentence,
    quantity,
    clause: clauseAt(clauses, quantity.range.start),
    adverbial: !verbal.has(clauseAt(clauses, quantity.range.start)),
    times: timesOf(quantity, dates, verbal, clauses),
    rate: rateOf(quantity, tokens, clauses, context),
    qualifiers: qualifiersOf(tokens, clauses, quantity),
    anaphoric,
    unstated: readUnstated(tokens, clauses, quantity),
    terms,
    others: [
      ...quantities.slice(Math.max(0, i - NEIGHBOURS), i),
      ...quantities.slice(i + 1, i + 1 + NEIGHBOURS),
    ],
    clauses,
    header: headerOf(quantity.range, context),
    context,
  }));
}

function qualifiersOf(
  tokens: readonly Token[],
  clauses: readonly Range[],
  quantity: Quantity,
): readonly string[] {
  const { start, end } = quantity.range;
  const clause = clauseAt(clauses, start);
  const found = new Set<string>();
  for (const token of tokens) {
    if (clauseAt(clauses, token.start) !== clause || (token.start < end && token.end > start)) continue;
    const qualifier = QUALIFIERS.get(token.lemma) ?? QUALIFIERS.get(token.text.toLowerCase());
    if (qualifier !== undefined) found.add(qualifier);
  }
  return [...found].sort();
}

function isAnaphoric(tokens: readonly Token[]): boolean {
  return tokens.some(({ text, lemma }, i) => {
    if (PRONOUNS.has(text.toLowerCase())) return true;
    return GENERIC_NOUNS.has(lemma) && /^(?:the|this)$/i.test(tokens[i - 1]?.text ?? '');
  });
}

/** `In 2023, the plant made 300 drones` dates the drones; `Built in 2023, the plant makes 300 drones` does not. */
function timesOf(
  quantity: Quantity,
  dates: readonly Quantity[],
  verbal: ReadonlySet<number>,
  clauses: readonly Range[],
): readonly Quantity[] {
  const own = clauseAt(clauses, quantity.range.start);
  return dates.filter((date) => {
    const clause = clauseAt(clauses, date.range.start);
    return date !== quantity && (clause === own || !verbal.has(clause));
  });
}

/** The rate that the clause implies, or the header of the column. */
function rateOf(
  quantity: Quantity,
  tokens: readonly Token[],
  clauses: readonly Range[],
  context: SentenceContext,
): Per | undefined {
  const header = headerOf(quantity.range, context);
  return (
    impliedRate(tokens, clauses, quantity) ??
    (header === '' ? undefined : impliedRate(tagSentence(header), [], quantity))
  );
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
