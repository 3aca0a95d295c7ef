import type { Per, Quantity } from '../quantity/types.js';
import { LIMITS } from '../prose/limits.js';
import { isWithin } from '../prose/ranges.js';
import type { Range } from '../prose/types.js';
import { isOfAnotherFigure, readDatedFigures } from './dated-figures.js';
import { affectedBy } from './affected.js';
import { isBase } from './bases.js';
import { columnDate } from './cell-frames.js';
import { clauseAt, readClauses, type Clauses } from './clauses.js';
import { withCounted } from './counted.js';
import { withElided } from './elided.js';
import { POSSESSIVES, PRONOUNS } from './tables/anaphors.js';
import { QUALIFIERS } from './tables/qualifiers.js';
import { impliedRate } from './implied-rate.js';
import { tokensOf } from './kept-tokens.js';
import { tagSentence, type Token } from './tagger.js';
import { takenUp } from './taken-up.js';
import { termsOf } from './terms.js';
import { readUnstated } from './unstated.js';
import type { Claim, SentenceContext, Term } from './types.js';

/** How many other quantities on each side of one are looked at: a row of a hundred numbers is data. */
const NEIGHBOURS = 16;

/** The claims of a sentence whose quantities are already read: of the first ones, as many as the limit allows. */
export function claimsOf(
  sentence: string,
  all: readonly Quantity[],
  context: SentenceContext,
): readonly Claim[] {
  const quantities = withElided(sentence, all.slice(0, LIMITS.sentenceQuantities));
  if (quantities.length === 0) return [];
  const tokens = withCounted(tokensOf(sentence, context), quantities);
  const clauses = readClauses(tokens, sentence.length);
  const terms = termsOf(tokens, clauses, quantities.flatMap(numericParts));
  const taken = takenUp(tokens);
  const anaphoric = taken.length > 0 || hasPronoun(tokens, clauses);
  const dates = quantities
    .filter((quantity) => quantity.kind === 'date' && !isBase(sentence, quantity))
    .slice(0, NEIGHBOURS);
  const dated = readDatedFigures(sentence, quantities);
  const isTimeOf = (date: Quantity, quantity: Quantity): boolean =>
    quantity.kind === 'date' || !isOfAnotherFigure(sentence, quantity, date, dated);
  return quantities.map((quantity, i) => ({
    sentence,
    quantity,
    clause: clauseAt(clauses, quantity.range.start),
    adverbial: !clauses.verbal.has(clauseAt(clauses, quantity.range.start)),
    ...spokenOf(tokens, clauses, quantity, { terms, taken }),
    times:
      columnTimes(quantity, context) ??
      timesOf(
        quantity,
        dates.filter((date) => isTimeOf(date, quantity)),
        clauses,
      ),
    dated,
    rate: rateOf(quantity, tokens, clauses, context),
    qualifiers: qualifiersOf(tokens, clauses, quantity, quantities),
    anaphoric,
    takenUp: taken,
    unstated: readUnstated(tokens, clauses, quantity),
    others: [
      ...quantities.slice(Math.max(0, i - NEIGHBOURS), i),
      ...quantities.slice(i + 1, i + 1 + NEIGHBOURS),
    ],
    clauses,
    header: headerOf(quantity.range, context),
    context,
  }));
}

/** What a quantity's clause speaks of, and the words that say it: not those of a party whose own figure it is not. */
function spokenOf(
  tokens: readonly Token[],
  clauses: Clauses,
  quantity: Quantity,
  { terms, taken }: { readonly terms: readonly Term[]; readonly taken: readonly Range[] },
): Pick<Claim, 'subject' | 'terms'> {
  const subject = subjectOf(clauses, quantity).filter((range) => !taken.some((one) => isWithin(range, one)));
  const affected = affectedBy(tokens, clauses, quantity);
  if (affected === undefined) return { subject, terms };
  const isOfSubject = ({ range }: Term): boolean =>
    subject.some(({ start, end }) => range.start >= start && range.end <= end);
  return { subject: affected, terms: terms.filter((term) => !isOfSubject(term)) };
}

/** Where the words stand that say what the quantity's clause speaks of. */
function subjectOf(clauses: Clauses, quantity: Quantity): readonly Range[] {
  return (clauses.subjects[clauseAt(clauses, quantity.range.start)] ?? []).map(({ start, end }) => ({
    start,
    end,
  }));
}

/**
 * The qualifiers that reach a quantity: no figure of another kind stands between, or follows one that stands behind
 * it.
 */
function qualifiersOf(
  tokens: readonly Token[],
  clauses: Clauses,
  quantity: Quantity,
  quantities: readonly Quantity[],
): readonly string[] {
  const { start, end } = quantity.range;
  const clause = clauseAt(clauses, start);
  const found = new Set<string>();
  for (const [i, token] of tokens.entries()) {
    if (clauseAt(clauses, token.start) !== clause || (token.start < end && token.end > start)) continue;
    const qualifier = QUALIFIERS.get(token.lemma) ?? QUALIFIERS.get(token.text.toLowerCase());
    if (qualifier !== undefined && reaches(tokens, i, quantity, quantities)) found.add(qualifier);
  }
  return [...found].sort();
}

/** How far behind a qualifier its figure begins at most: `an average rating of 7.2`. */
const QUALIFIED = 24;

/**
 * Whether what a word says of figures it says of this one: not of 83% in `83% of 349 reviews, with an average rating
 * of 7.2`.
 */
function reaches(
  tokens: readonly Token[],
  at: number,
  { range, kind, unit }: Quantity,
  quantities: readonly Quantity[],
): boolean {
  const word = tokens[at]!;
  const isAhead = word.start < range.start;
  const isBehindOne =
    tokens[at - 1]?.text.toLowerCase() === 'on' && (quantities[0]?.range.end ?? 0) <= word.start;
  // `30 points on average in 12 games` speaks of the points.
  if (isBehindOne && isAhead) return false;
  const [from, to] = isAhead
    ? [word.end, range.start]
    : [range.end, isBehindOne ? word.start : word.end + QUALIFIED];
  return quantities.every(
    (other) =>
      other.range.start < from ||
      other.range.start >= to ||
      (other.kind === kind && other.unit === unit) ||
      (other.kind === 'count' && other.noun === undefined),
  );
}

/** Whether a sentence takes up by a pronoun what it has not named before. */
function hasPronoun(tokens: readonly Token[], { subjects }: Clauses): boolean {
  const named = Math.min(...subjects.flat().map(({ end }) => end));
  return tokens.some(({ text, start }) => {
    const lower = text.toLowerCase();
    // `The mill doubled its staff` says whose; what `it` is may stand elsewhere still.
    return PRONOUNS.has(lower) && (start < named || !POSSESSIVES.has(lower));
  });
}

/**
 * The dates that say when a quantity's figure held: those of its own clause and of clauses without a verb; where
 * there are none, those of the clause that its own explains, and one that opens the sentence.
 * `In 2023, the plant made 300 drones` dates the drones; `Built in 2023, the plant makes 300 drones` does not.
 */
function timesOf(quantity: Quantity, dates: readonly Quantity[], clauses: Clauses): readonly Quantity[] {
  const own = clauseAt(clauses, quantity.range.start);
  const others = dates.filter((date) => date !== quantity);
  const near = others.filter((date) => {
    const clause = clauseAt(clauses, date.range.start);
    return clause === own || !clauses.verbal.has(clause);
  });
  if (near.length > 0) return near;
  const outer = clauses.outer[own];
  return others.filter(
    (date) =>
      date.phrase.start <= OPENING || (outer !== undefined && clauseAt(clauses, date.range.start) === outer),
  );
}

/** The time that the header of a quantity's column gives it; undefined where it gives none. */
function columnTimes({ kind, range }: Quantity, context: SentenceContext): readonly Quantity[] | undefined {
  if (kind === 'date' || context.cells.length === 0) return undefined;
  const date = columnDate(headerOf(range, context));
  const place = { start: range.start, end: range.start };
  return date === undefined ? undefined : [{ ...date, range: place, phrase: place }];
}

/** A date whose phrase begins by this offset opens its sentence, behind a preposition. */
const OPENING = 6;

/** The rate that the clause implies, or the header of the column. */
function rateOf(
  quantity: Quantity,
  tokens: readonly Token[],
  clauses: Clauses,
  context: SentenceContext,
): Per | undefined {
  const header = headerOf(quantity.range, context);
  return (
    impliedRate(tokens, clauses, quantity) ??
    (header === '' ? undefined : impliedRate(tagSentence(header), undefined, quantity))
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
  return context.cells.find((cell) => isWithin(range, cell.range))?.header ?? '';
}
