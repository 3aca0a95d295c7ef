import type { Range } from '../../prose/types.js';
import type { Quantity } from '../../quantity/types.js';

/** A quantity in its sentence, whose ranges it has. */
export interface Stated {
  readonly sentence: string;
  readonly quantity: Quantity;
  /** ISO 8601, empty where it is not known: what `this year` is resolved by. */
  readonly date: string;
}

/** What to write instead of a range of a text. */
export interface Correction {
  readonly range: Range;
  readonly text: string;
  /** How the figure came about, as a clause for a person, where it is not the evidence's own. */
  readonly reason?: string;
}

/** The evidence's figure in a claim's unit; both bounds are the same but for a range. */
export interface Figure {
  readonly low: number;
  readonly high: number;
  /** Whether it was carried over from another unit or period. */
  readonly converted: boolean;
  /** The decimals that the evidence writes; absent where it writes none, or none of the figure's own. */
  readonly decimals?: Decimals;
}

/** How many digits stand behind the decimal mark of a number, before a magnitude of a size. */
export interface Decimals {
  readonly count: number;
  /** 1 where there is no magnitude. */
  readonly size: number;
}
