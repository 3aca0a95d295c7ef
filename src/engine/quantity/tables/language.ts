import { MAGNITUDE_WORDS } from './magnitudes.js';
import { MONTHS } from './months.js';
import { SMALL_NUMBERS } from './number-words.js';

/** What the numerals and months of a language are: a second language is a second record of tables. */
export interface Language {
  /** Number words of one value below a hundred. */
  readonly smallNumbers: ReadonlyMap<string, number>;
  /** Words that multiply the number before them. */
  readonly magnitudes: ReadonlyMap<string, number>;
  readonly months: ReadonlyMap<string, number>;
  /** Words for percent, besides the sign. */
  readonly percentWords: ReadonlySet<string>;
  /** The sign before decimals; the other of the two parts thousands. */
  readonly decimalSign: '.' | ',';
  /** Whether the day of a date has a point after it: `13. Juni`. */
  readonly dayPoint: boolean;
}

/** The tables of English. */
export const ENGLISH: Language = {
  smallNumbers: SMALL_NUMBERS,
  magnitudes: MAGNITUDE_WORDS,
  months: MONTHS,
  percentWords: new Set(['percent', 'pct', 'percents']),
  decimalSign: '.',
  dayPoint: false,
};
