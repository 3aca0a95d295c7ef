import type { Range, Skipped } from '../prose/types.js';
import type { PassedOver, Quantity, QuantityKind } from '../quantity/types.js';
import type { SourceInfo } from '../knowledge/types.js';

/**
 * What the sources say of a claim, in the terms of the FEVER and AVeriTeC benchmarks: the same, another figure, both of
 * these, or nothing that can be held against it.
 */
export type Verdict = 'supported' | 'refuted' | 'conflicting' | 'unverified';

/** The check that made a finding: each kind of quantity has one, and a page that explains it. */
export type CheckName = QuantityKind;

/** A statement's quantity that measures the same thing as a claim. */
export interface Evidence {
  readonly source: SourceInfo;
  /** The statement's prose, its markup removed. */
  readonly statement: string;
  /** Where the statement stands in the source's text. */
  readonly statementRange: Range;
  /** The page of the source that the statement begins on, from 1; absent for a document without pages. */
  readonly page?: number;
  /** Where the quantity stands in `statement`. */
  readonly range: Range;
  /** The quantity as read; its ranges are of `statement`. */
  readonly quantity: Quantity;
  /** Whether the claim's quantity can be true where this one is. */
  readonly relation: 'agrees' | 'differs';
  /** How surely both measure the same thing, 0 to 1. */
  readonly score: number;
}

/** One claim of a draft with its verdict. */
export interface Finding {
  readonly check: CheckName;
  readonly verdict: Verdict;
  /** Where the quantity stands in the draft. */
  readonly range: Range;
  /** Where the sentence stands in the draft. */
  readonly sentence: Range;
  /** The quantity as read; its ranges are of the draft. */
  readonly quantity: Quantity;
  /** Best first; empty for `unverified`. */
  readonly evidence: readonly Evidence[];
  /**
   * What to put in the place of `suggestionRange`, or else of `range`, in the draft's own style; only where the verdict is
   * `refuted`, and absent where no text is sure to be right.
   */
  readonly suggestion?: string;
  /**
   * What `suggestion` replaces where that is more than `range`: an article, a hedge, a bound or a noun that must change with
   * the number. Absent where it is `range`.
   */
  readonly suggestionRange?: Range;
  /** 0 to 1: how often a finding with this number is right. */
  readonly confidence: number;
  /** One sentence for a person, whole in itself. */
  readonly message: string;
  /** Why the verdict is what it is, in the order of the reasoning. */
  readonly reasons: readonly string[];
  /** Hash of check, normalised sentence and quantity, free of offsets. */
  readonly fingerprint: string;
  /** Set where an inline directive of the draft silences the finding, with the reason it gives. */
  readonly suppressed?: { readonly reason: string };
}

/** An inline directive that is malformed or silences nothing. */
export interface DirectiveProblem {
  /** Where its comment stands in the draft. */
  readonly range: Range;
  /** A sentence for a person. */
  readonly message: string;
}

/** What a check found and what it did not look at. Ranges are UTF-16 offsets into the draft's text. */
export interface CheckReport {
  /** In the order of the draft, one for each claim, whatever its verdict; empty for a draft that states no quantity. */
  readonly findings: readonly Finding[];
  /** How many sentences were read, and how many claims in them. */
  readonly examined: { readonly sentences: number; readonly quantities: number };
  /** The numbers that are no quantities, in the order of the draft, each with its reason. */
  readonly passedOver: readonly PassedOver[];
  /** What is wrong with the draft's inline directives; empty where nothing is. */
  readonly directives: readonly DirectiveProblem[];
  /** What of the draft was not read, and whether the check was cancelled; empty where all of it was checked. */
  readonly skipped: readonly Skipped[];
}

/** How a draft is checked. */
export interface CheckOptions {
  /** Read between steps of the work: once it is `true` the check ends and its report says `timed-out`. */
  readonly cancelled?: () => boolean;
}
