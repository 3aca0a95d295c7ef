import type { Cell, Range } from '../prose/types.js';
import type { Clauses } from './clauses.js';
import type { DatedFigures } from './dated-figures.js';
import type { Per, Quantity } from '../quantity/types.js';

/** What a sentence stands under: what the first sentences of its text speak of, and what the text names most. */
export interface Opening {
  /** The concepts of their names and nouns, each once. */
  readonly concepts: readonly string[];
  /** Those of names among them, and of words that may be names. */
  readonly names: readonly string[];
  /** Those of what is surely a name. */
  readonly sureNames: readonly string[];
  /** The names that the whole text says most, in code-unit order; absent where it names nothing. */
  readonly mostNamed?: readonly string[];
}

/** What surrounds a sentence and may name its subject. */
export interface SentenceContext {
  readonly title: string;
  /** The headings above, outermost first. */
  readonly headings: readonly string[];
  /** The prose just before: the sentence before, or the lead of a list. Empty where there is none. */
  readonly before: string;
  /** The sentences before that, nearest first, in which a subject may be named that pronouns keep up since. */
  readonly earlier?: readonly string[];
  /** What the document and the section open with; absent where that is not kept. */
  readonly opening?: Opening;
  /** The date of the document, ISO 8601; empty where it is not known. */
  readonly date: string;
  /** For a table row its cells, as ranges of the row's text; empty for other sentences. */
  readonly cells: readonly Cell[];
}

/** What a content word is in its sentence; an adjective or adverb is a modifier. */
export type TermRole = 'name' | 'noun' | 'verb' | 'modifier';

/** A content word of a sentence. */
export interface Term {
  readonly lemma: string;
  /** What the word is compared by: one value for a word, its derivations and its near-synonyms. */
  readonly concept: string;
  readonly role: TermRole;
  /** Where the word stands in the sentence. */
  readonly range: Range;
  /** The number of the clause that the word stands in. */
  readonly clause: number;
}

/** A number that is denied, or supposed. */
export type Unstated = 'negated' | 'hypothetical';

/** A quantity together with what its sentence says it measures. Ranges are of `sentence`. */
export interface Claim {
  readonly sentence: string;
  readonly quantity: Quantity;
  /** The number of the clause that the quantity stands in. */
  readonly clause: number;
  /** Whether that clause is a mere adverbial without a verb, which belongs to the whole sentence: `In 2023, …`. */
  readonly adverbial: boolean;
  /** Where the words stand that say what that clause speaks of; empty where the sentence does not name it. */
  readonly subject: readonly Range[];
  /** The dates that say when the figure holds: those of its own clause and of clauses without a verb of their own. */
  readonly times: readonly Quantity[];
  /** Which dates of the sentence are of which of its figures alone. */
  readonly dated: DatedFigures;
  /** The period that the clause states apart from the number (`annual output`); undefined where it states none. */
  readonly rate: Per | undefined;
  /** What words of the clause make of the figure: an average, a median. In code-unit order. */
  readonly qualifiers: readonly string[];
  /** Whether the sentence takes up a subject that it does not name: `it`, `the film`. */
  readonly anaphoric: boolean;
  /** Where nouns stand by which it does so: they tell hardly more than a pronoun. */
  readonly takenUp: readonly Range[];
  /** Why the sentence does not state the number as a fact; undefined where it does. */
  readonly unstated: Unstated | undefined;
  /** The content words of the sentence outside its quantities, in order. */
  readonly terms: readonly Term[];
  /** The other quantities of the sentence, the nearest of them in a crowded one: dates among them bind the time. */
  readonly others: readonly Quantity[];
  /** Where the clauses of the sentence are parted. */
  readonly clauses: Clauses;
  /** The header of the column that the quantity stands in; empty outside tables. */
  readonly header: string;
  readonly context: SentenceContext;
}
