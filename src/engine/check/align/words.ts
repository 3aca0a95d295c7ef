import { memoize } from '../../claim/memoize.js';
import { sharedTerms, subjectsBefore, termsBefore } from '../../claim/context-concepts.js';
import { conceptOf, isPlaceConcept, metonymOf, oppositesOf } from '../../claim/concept.js';
import { surelyNamed } from '../../claim/names/surely-named.js';
import { LIGHT_WORDS } from '../../claim/tables/stop-words.js';
import type { Claim, SentenceContext, Term } from '../../claim/types.js';
import { isWithin } from '../../prose/ranges.js';
import type { Quantity } from '../../quantity/types.js';
import { compoundsOf } from './compounds.js';
import { isFurniture } from './furniture.js';
import { readInitials } from './initials.js';
import { readWords } from './read-words.js';
import { rivalsOf } from './rivals.js';
import { sketchOf, type Sketch } from './sketch.js';
import { readStretch, type Stretch } from './stretch.js';
import { ROLE_WEIGHTS } from './weights.js';

/** A content word of a claim with what it tells and how near it stands to the quantity. */
export interface Word {
  readonly term: Term;
  readonly concept: string;
  /** The country that the word may stand for besides. */
  readonly metonym: string | undefined;
  /** The short forms that the names can have which the word stands in; empty for most words. */
  readonly initials: readonly string[];
  /** The words that it makes together with the one before or behind it; empty for most words. */
  readonly compounds: readonly string[];
  /** The short form that the word is itself; undefined for most words. */
  readonly acronym: string | undefined;
  /** Where it stands in the sketch of a side that covers it, in any of its forms. */
  readonly places: readonly number[];
  readonly weight: number;
  /** 1 beside the quantity, falling towards 0.4 with each word between them; a third of that in another clause. */
  readonly nearness: number;
  /** Whether a colon stands between the word and the quantity behind it: it says who speaks, or what about. */
  readonly introduces: boolean;
}

/** How many content words on one side of a quantity are its neighbours. */
const NEIGHBOURS = 3;

/**
 * What the features of an alignment are read from: a claim's words and context. A side meets many others, so what several
 * features look for in it is looked for once.
 */
export class Side {
  readonly words: readonly Word[];
  /** The words of the quantity's own clause. */
  readonly local: readonly Word[];
  readonly localConcepts: ReadonlySet<string>;
  readonly concepts: ReadonlySet<string>;
  readonly lemmas: ReadonlySet<string>;
  /** The words that others may write for two of its own. */
  readonly compounds: ReadonlySet<string>;
  /** The short forms that its names can have, and those that it uses: `asez`. */
  readonly initials: ReadonlySet<string>;
  readonly acronyms: ReadonlySet<string>;
  /** What the quantity counts; undefined where that is not said, or fits nearly any number. */
  readonly noun: string | undefined;
  /** Words of the quantity's clause whose opposites are known; no names. */
  readonly opposable: readonly Word[];
  /** The countries that the sentence names, without those that it only introduces. */
  readonly places: readonly Word[];
  /** Words that restrict the one behind them, in pairs: `Russian` and `Jews`, `gas` and `bill`. */
  readonly restrictions: readonly (readonly [word: Word, next: Word])[];
  /** The content words next to the quantity, nearest first. */
  readonly before: readonly Word[];
  readonly behind: readonly Word[];
  /** The other quantities of the sentence that a reader could take for this one. */
  readonly rivals: readonly Quantity[];
  readonly #label: readonly Term[];
  #subject: ReadonlySet<string> | undefined;
  #context: ReadonlySet<string> | undefined;
  #title: readonly string[] | undefined;
  #titleNames: ReadonlySet<string> | undefined;
  #opening: ReadonlySet<string> | undefined;
  #sketch: Sketch | undefined;
  #stretch: Stretch | undefined;
  #furniture: boolean | undefined;
  #sureNames: ReadonlySet<string> | undefined;

  constructor(readonly claim: Claim) {
    const initials = readInitials(claim);
    const compounds = compoundsOf(claim.sentence, claim.terms);
    const { words, label } = readWords(claim, { initials, compounds });
    const { start } = claim.quantity.range;
    this.words = words;
    this.local = words.filter(({ term }) => term.clause === claim.clause);
    this.localConcepts = conceptsOfWords(this.local);
    this.concepts = conceptsOfWords(words);
    this.lemmas = new Set(words.map(({ term }) => term.lemma));
    this.compounds = compounds.size === 0 ? NO_WORDS : new Set([...compounds.values()].flat());
    this.initials = initials.possible;
    this.acronyms = acronymsOf(words);
    this.noun = nounConcept(claim.quantity);
    this.opposable = this.local.filter(
      ({ concept, term }) => term.role !== 'name' && oppositesOf(concept).length > 0,
    );
    this.places = words.filter(({ concept, introduces }) => !introduces && isPlaceConcept(concept));
    this.restrictions = restrictionsIn(words);
    const before = words.filter(({ term }) => term.range.end <= start);
    this.before = before.slice(-NEIGHBOURS).reverse();
    this.behind = words.filter(({ term }) => term.range.start >= start).slice(0, NEIGHBOURS);
    this.rivals = rivalsOf(claim);
    this.#label = label;
  }

  /** What the quantity's clause speaks of; where it does not name it, what the sentences before or the title do. */
  get subject(): ReadonlySet<string> {
    return (this.#subject ??= this.#label.length > 0 ? thingsOf(this.#label) : subjectOf(this.claim));
  }

  /** The concepts of title, headings, column header and the prose before. */
  get context(): ReadonlySet<string> {
    return (this.#context ??= contextOf(this.claim));
  }

  /** A sketch of all words that its text or its context covers. */
  get sketch(): Sketch {
    return (this.#sketch ??= sketchOf([
      this.lemmas,
      this.concepts,
      this.compounds,
      this.acronyms,
      this.initials,
      this.context,
    ]));
  }

  /** The concepts of title and headings that tell something. */
  get title(): readonly string[] {
    return (this.#title ??= titleConcepts(this.claim.context));
  }

  /** The words that are said of this quantity, and of no other one of the sentence. */
  get stretch(): Stretch {
    return (this.#stretch ??= readStretch(this.claim, this.words));
  }

  /** The names among the words of title and headings, without those of places. */
  get titleNames(): ReadonlySet<string> {
    return (this.#titleNames ??= titleNamesOf(this.claim.context));
  }

  /** The concepts of what the draft, and its section, opened with. */
  get opening(): ReadonlySet<string> {
    return (this.#opening ??= new Set(this.claim.context.opening?.concepts));
  }

  /** The concepts of what is surely a name in the sentence. */
  get sureNames(): ReadonlySet<string> {
    return (this.#sureNames ??= new Set(surelyNamed(this.claim.sentence, this.claim.terms)));
  }

  /** Whether the text is no sentence, but the furniture of a page. */
  get furniture(): boolean {
    return (this.#furniture ??= isFurniture(this.claim));
  }
}

const sides = new WeakMap<Claim, Side>();

/** A claim's words and context, read once for each claim. */
export function sideOf(claim: Claim): Side {
  const found = sides.get(claim);
  if (found !== undefined) return found;
  const side = new Side(claim);
  sides.set(claim, side);
  return side;
}

/** Whether a word, or the country that it may stand for, is among some concepts. */
export function isAmong({ concept, metonym }: Word, concepts: ReadonlySet<string>): boolean {
  return concepts.has(concept) || (metonym !== undefined && concepts.has(metonym));
}

/** The concepts of words, and the countries that they may stand for. */
function conceptsOfWords(words: readonly Word[]): ReadonlySet<string> {
  const concepts = new Set<string>();
  for (const { concept, metonym } of words) {
    concepts.add(concept);
    if (metonym !== undefined) concepts.add(metonym);
  }
  return concepts;
}

/** Most sides have no short forms. */
const NO_WORDS: ReadonlySet<string> = new Set();

function acronymsOf(words: readonly Word[]): ReadonlySet<string> {
  const acronyms = words.flatMap(({ acronym }) => acronym ?? []);
  return acronyms.length === 0 ? NO_WORDS : new Set(acronyms);
}

function nounConcept({ noun }: Quantity): string | undefined {
  return noun === undefined || LIGHT_WORDS.has(noun) ? undefined : conceptOf(noun);
}

function restrictionsIn(words: readonly Word[]): readonly (readonly [Word, Word])[] {
  return words.flatMap((word, i): readonly (readonly [Word, Word])[] => {
    const next = words[i + 1];
    if (next === undefined || next.term.range.start - word.term.range.end > 1) return [];
    const restricts = word.term.role !== 'verb' && next.term.role !== 'verb';
    return restricts && word.weight >= ROLE_WEIGHTS.modifier ? [[word, next]] : [];
  });
}

function subjectOf({ terms, subject, context, takenUp }: Claim): ReadonlySet<string> {
  const own = terms.filter((term) => subject.some((range) => isWithin(term.range, range)));
  if (own.length > 0) return thingsOf(own);
  for (const before of subjectsBefore(context)) {
    // `The film` takes up something that has a name.
    const isNamed = takenUp.length === 0 || before.some(({ role }) => role === 'name');
    if (before.length > 0 && isNamed) return thingsOf(before);
  }
  return thingsOf(sharedTerms(context.title));
}

/** What words speak of: a capital stands for its country. */
function thingsOf(terms: readonly Term[]): ReadonlySet<string> {
  return new Set(terms.map(({ lemma, concept }) => metonymOf(lemma) ?? concept));
}

const titles = new WeakMap<SentenceContext, readonly string[]>();

/** The concepts of title and headings that tell something. */
export function titleConcepts(context: SentenceContext): readonly string[] {
  const found = titles.get(context);
  if (found !== undefined) return found;
  const compounds = [context.title, ...context.headings].flatMap((text) => compoundConcepts(text));
  const concepts = [...titleTerms(context).map(({ concept }) => concept), ...compounds];
  titles.set(context, concepts);
  return concepts;
}

function titleNamesOf(context: SentenceContext): ReadonlySet<string> {
  const names = titleTerms(context).filter(
    ({ role, concept }) => role === 'name' && !isPlaceConcept(concept),
  );
  return new Set(names.map(({ concept }) => concept));
}

function titleTerms({ title, headings }: SentenceContext): readonly Term[] {
  return [title, ...headings].flatMap(sharedTerms).filter((term) => !LIGHT_WORDS.has(term.lemma));
}

/** Claims of one sentence, and mostly of one section, share what surrounds them. */
const contexts = new WeakMap<SentenceContext, ReadonlySet<string>>();

function contextOf(claim: Claim): ReadonlySet<string> {
  const found = contexts.get(claim.context) ?? conceptsAround(claim.context);
  contexts.set(claim.context, found);
  return claim.header === '' ? found : new Set([...found, ...contextWords(claim.header)]);
}

function conceptsAround(context: SentenceContext): ReadonlySet<string> {
  return new Set([
    ...[context.title, ...context.headings].flatMap(contextWords),
    ...conceptsIn(context.before, termsBefore(context)),
    // The header of the first column says what the rows are.
    ...contextWords(context.cells[0]?.header ?? ''),
  ]);
}

/** How many texts are remembered that many statements share. */
const REMEMBERED = 2_048;

/** The concepts of a text that stands around sentences, and the countries that its capitals stand for. */
const contextWords = memoize((text: string) => conceptsIn(text, sharedTerms(text)), REMEMBERED);

function conceptsIn(text: string, terms: readonly Term[]): readonly string[] {
  return [
    ...terms.flatMap(({ concept, lemma }) => [concept, metonymOf(lemma) ?? concept]),
    ...compoundConcepts(text, terms),
  ];
}

function compoundConcepts(text: string, terms: readonly Term[] = sharedTerms(text)): readonly string[] {
  return [...compoundsOf(text, terms).values()].flat().map(conceptOf);
}
