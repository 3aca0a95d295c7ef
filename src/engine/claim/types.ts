import type { Range } from '../prose/types.js';
import type { Quantity } from '../quantity/types.js';

/** What surrounds a sentence and may name its subject. */
export interface ClaimContext {
  readonly title: string;
  /** The headings above, outermost first. */
  readonly headings: readonly string[];
  /** The prose just before: the sentence before, the lead of a list. Empty where there is none. */
  readonly before: string;
  /** The header of the column that the quantity stands in; empty outside tables. */
  readonly header: string;
}

export type TermRole = 'name' | 'noun' | 'verb' | 'modifier';

/** A content word of a sentence. */
export interface Term {
  readonly lemma: string;
  readonly role: TermRole;
  /** Where the word stands in the sentence. */
  readonly range: Range;
}

/** A quantity together with what its sentence says it measures. Ranges are of `sentence`. */
export interface Claim {
  readonly sentence: string;
  readonly quantity: Quantity;
  /** The content words of the sentence, in order. */
  readonly terms: readonly Term[];
  /** The other quantities of the sentence: dates among them bind the time. */
  readonly others: readonly Quantity[];
  readonly context: ClaimContext;
}
