import type { Range } from '../prose/types.js';

/** What a number is of. Each kind has its check. */
export type QuantityKind =
  'count' | 'percent' | 'money' | 'measure' | 'duration' | 'date' | 'ordinal' | 'ratio';

/** How the bounds were stated: exactly, as a bound, or between two numbers. */
export type Comparator = '=' | '>' | '>=' | '<' | '<=' | 'between';

/** What a rate is per: `6,000 a month` is per 1 `P1M`, `12 per 100,000 people` per 100,000 `person`. */
export interface Per {
  readonly amount: number;
  /** An ISO 8601 duration of one unit (`P1M`), a UCUM unit, or the lemma of the counted noun. */
  readonly unit: string;
}

/** A number in prose, read. */
export interface Quantity {
  /** The numeral with its unit (`15%`, `$1.75 billion`, `12-day`); for a count the numeral alone. */
  readonly range: Range;
  /** The text of `range`, to the letter. */
  readonly surface: string;
  readonly kind: QuantityKind;
  /**
   * Inclusive bounds in `unit`, as written: 15% is 15, $1.75 billion is 1,750,000,000, 12 days is 12. An open bound is
   * infinite. Dates count days since 1970-01-01 (UTC), first day to last day of the period; both bounds are infinite
   * where the year is not known.
   */
  readonly low: number;
  readonly high: number;
  readonly comparator: Comparator;
  /** Whether a hedge ("about", "some") stands at the number. */
  readonly approximate: boolean;
  /**
   * ISO 4217 for money, UCUM for measures, `%` (or `{pp}` for percentage points) for percent, ISO 8601 for durations
   * (`P1D`) and for dates (`2023-01`, `--06-13` without a year), the lemma of the counted noun for counts and ordinals,
   * `1` where there is none.
   */
  readonly unit: string;
  readonly per?: Per;
  /** The lemma of the noun that the number counts or shares out: `drone` in `6,000 attack drones`. */
  readonly noun?: string;
  /** The counted noun phrase (`attack drones`). */
  readonly nounRange?: Range;
  /** Half a unit of the last digit that was written: 5,000,000 for `$1.75 billion`; 0 where the number is exact. */
  readonly precision: number;
  /** The comparator, hedge, number, unit, noun and rate together. */
  readonly phrase: Range;
  /** Other readings of an ambiguous numeral (`3.141`), as numbers in `unit`; empty where there is one reading. */
  readonly readings: readonly number[];
  /**
   * Other units that an ambiguous sign or word may mean (`$`, `pounds`, `crowns`); absent where the text settles it.
   */
  readonly otherUnits?: readonly string[];
  /** In a table whose header gives what the cell leaves out: the number as prose writes it, `1,356 thousand`. */
  readonly inProse?: string;
  /** Set where a date states a day of the week that it does not fall on. */
  readonly weekdayDisagrees?: true;
}

/** Why a number in the text is no quantity. */
export type PassedOverReason =
  | 'designator'
  | 'identifier'
  | 'reference'
  | 'list-marker'
  | 'citation'
  | 'contact'
  | 'network'
  | 'coordinate'
  | 'time-of-day'
  | 'pronoun'
  | 'idiom'
  | 'regnal'
  | 'unreadable';

/** A number that was recognised and is no quantity, with the class it belongs to. */
export interface PassedOver {
  readonly range: Range;
  /** The text of `range`, to the letter. */
  readonly surface: string;
  readonly reason: PassedOverReason;
}

/** What was read of a text: its quantities and the numbers that are none, each in the text's order. */
export interface QuantityReading {
  readonly quantities: readonly Quantity[];
  readonly passedOver: readonly PassedOver[];
}

/** How quantities are read. */
export interface ReadOptions {
  /** ISO 8601 date of the document, which resolves "this year"; relative dates stay relative without it. */
  readonly date?: string;
  /** Whose numerals and months are read, `en` by default; in German everything else is read as in English. */
  readonly language?: 'en' | 'de';
}
