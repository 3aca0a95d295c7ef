import { sharedSubject, sharedTerms } from '../../claim/context-concepts.js';
import { metonymOf } from '../../claim/concept.js';
import { isBracketed } from '../../claim/pairs.js';
import { LIGHT_WORDS } from '../../claim/tables/stop-words.js';
import type { Claim, SentenceContext, Term } from '../../claim/types.js';
import { cellTerms, type CellTerms } from './cell-terms.js';
import type { Range } from '../../prose/types.js';
import { acronymOf, readInitials } from './initials.js';
import { LIGHT_WEIGHT, ROLE_WEIGHTS } from './weights.js';

/** A content word of a claim with what it tells and how near it stands to the quantity. */
export interface Word {
  readonly term: Term;
  readonly concept: string;
  /** The country that the word may stand for besides. */
  readonly metonym: string | undefined;
  /** The short forms that the names can have which the word stands in; empty for most words. */
  readonly initials: readonly string[];
  /** The short form that the word is itself; undefined for most words. */
  readonly acronym: string | undefined;
  readonly weight: number;
  /** 1 beside the quantity, falling towards 0.4 with each word between them; a third of that in another clause. */
  readonly nearness: number;
}

/** What the features of an alignment are read from. */
export interface Side {
  readonly claim: Claim;
  readonly words: readonly Word[];
  /** The words of the quantity's own clause. */
  readonly local: readonly Word[];
  readonly localConcepts: ReadonlySet<string>;
  readonly concepts: ReadonlySet<string>;
  readonly lemmas: ReadonlySet<string>;
  /** The short forms that its names can have, and those that it uses: `asez`. */
  readonly initials: ReadonlySet<string>;
  readonly acronyms: ReadonlySet<string>;
  /** What the quantity's clause speaks of; where it does not name it, what the sentences before or the title do. */
  readonly subject: ReadonlySet<string>;
  /** The concepts of title, headings, column header and the prose before. */
  readonly context: ReadonlySet<string>;
}

const NONE: readonly string[] = [];

/** A word of another clause counts this much of one of the quantity's own. */
const OTHER_CLAUSE = 0.25;

/** A subject stands at most this many words from what its clause says of it, however far the numbers of a list reach. */
const SUBJECT_DISTANCE = 2;

const sides = new WeakMap<Claim, Side>();

/** A claim's words and context, read once for each claim. */
export function sideOf(claim: Claim): Side {
  const found = sides.get(claim);
  if (found !== undefined) return found;
  const side = readSide(claim);
  sides.set(claim, side);
  return side;
}

/** How many content words on each side of a quantity say what it measures; farther ones say it of other numbers. */
const REACH = 40;

function readSide(claim: Claim): Side {
  const inTable = cellTerms(claim);
  const initials = readInitials(claim);
  const plain = inTable === undefined ? sentenceWords(claim) : tableWords(claim, inTable);
  const words = plain.map((word) => ({ ...word, initials: initials.byTerm.get(word.term) ?? NONE }));
  const local = words.filter(({ term }) => term.clause === claim.clause);
  return {
    claim,
    words,
    local,
    localConcepts: conceptsOfWords(local),
    concepts: conceptsOfWords(words),
    lemmas: new Set(words.map((word) => word.term.lemma)),
    initials: initials.possible,
    acronyms: new Set(words.flatMap(({ acronym }) => acronym ?? [])),
    subject: inTable !== undefined && inTable.label.length > 0 ? thingsOf(inTable.label) : subjectOf(claim),
    context: contextOf(claim),
  };
}

function sentenceWords(claim: Claim): readonly Word[] {
  // The noun that another quantity counts says what that one measures, not this one.
  const foreign = claim.others.flatMap((other) =>
    other.kind === 'count' && other.nounRange !== undefined ? [other.nounRange] : [],
  );
  const own = claim.quantity.nounRange;
  const terms = isBracketed(claim) ? ownTerms(claim) : claim.terms;
  const behind = terms.findIndex((term) => term.range.start >= claim.quantity.range.start);
  const at = behind < 0 ? terms.length : behind;
  const from = Math.max(0, at - REACH);
  const words: Word[] = [];
  for (const [i, term] of terms.slice(from, at + REACH).entries()) {
    const mine = own !== undefined && within(term.range, own);
    if (!mine && foreign.some((range) => within(term.range, range))) continue;
    const between = from + i < at ? at - (from + i) - 1 : from + i - at;
    words.push(wordOf(claim, term, between));
  }
  return words;
}

/** The words of what a bracket speaks of: what the sentence says besides is not said of its numbers. */
function ownTerms({ terms, subject }: Claim): readonly Term[] {
  return terms.filter(({ range }) => subject.some((one) => within(range, one)));
}

/** A row's label is a subject, the column's header says what of it; both stand beside the number. */
function tableWords(claim: Claim, { label, column }: CellTerms): readonly Word[] {
  const words = [
    ...label.slice(0, REACH).map((term) => wordOf(claim, { ...term, clause: claim.clause }, 1)),
    ...column.slice(0, REACH).map((term) => wordOf(claim, term, 0)),
  ];
  return words.sort((a, b) => a.term.range.start - b.term.range.start);
}

function subjectOf({ terms, subject, context }: Claim): ReadonlySet<string> {
  const own = terms.filter((term) => subject.some((range) => within(term.range, range)));
  if (own.length > 0) return thingsOf(own);
  for (const text of [context.before, ...(context.earlier ?? [])]) {
    const before = sharedSubject(text);
    if (before.length > 0) return thingsOf(before);
  }
  return thingsOf(sharedTerms(context.title));
}

/** What words speak of: a capital stands for its country. */
function thingsOf(terms: readonly Term[]): ReadonlySet<string> {
  return new Set(terms.map(({ lemma, concept }) => metonymOf(lemma) ?? concept));
}

/** Whether a word, or the country that it may stand for, is among some concepts. */
export function isAmong({ concept, metonym }: Word, concepts: ReadonlySet<string>): boolean {
  return concepts.has(concept) || (metonym !== undefined && concepts.has(metonym));
}

/** The concepts of words, and the countries that they may stand for. */
function conceptsOfWords(words: readonly Word[]): ReadonlySet<string> {
  return new Set(
    words.flatMap(({ concept, metonym }) => (metonym === undefined ? [concept] : [concept, metonym])),
  );
}

/** A term with what it tells; `between` counts the content words between it and the quantity. */
function wordOf(claim: Claim, term: Term, between: number): Word {
  const light = LIGHT_WORDS.has(term.lemma) ? LIGHT_WEIGHT : 1;
  const isSubject = claim.subject.some((range) => within(term.range, range));
  const scope = claim.adverbial || isSubject || term.clause === claim.clause ? 1 : OTHER_CLAUSE;
  const distance = isSubject ? Math.min(between, SUBJECT_DISTANCE) : between;
  return {
    term,
    concept: term.concept,
    metonym: metonymOf(term.lemma),
    initials: NONE,
    acronym: acronymOf(claim.sentence.slice(term.range.start, term.range.end)),
    weight: ROLE_WEIGHTS[term.role] * light,
    nearness: scope * (0.4 + 0.6 / (1 + distance / 4)),
  };
}

/** Claims of one sentence, and mostly of one section, share what surrounds them. */
const contexts = new WeakMap<SentenceContext, ReadonlySet<string>>();

function contextOf(claim: Claim): ReadonlySet<string> {
  const found = contexts.get(claim.context) ?? conceptsOf(contextTexts(claim.context));
  contexts.set(claim.context, found);
  return claim.header === '' ? found : new Set([...found, ...conceptsOf([claim.header])]);
}

function conceptsOf(texts: readonly string[]): ReadonlySet<string> {
  const concepts = new Set<string>();
  for (const term of texts.flatMap(sharedTerms)) {
    concepts.add(term.concept);
    const country = metonymOf(term.lemma);
    if (country !== undefined) concepts.add(country);
  }
  return concepts;
}

function contextTexts(context: SentenceContext): readonly string[] {
  // The header of the first column says what the rows are.
  return [context.title, ...context.headings, context.before, context.cells[0]?.header ?? ''];
}

function within(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
