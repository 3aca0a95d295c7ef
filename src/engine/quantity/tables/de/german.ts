import type { Language } from '../language.js';
import { MAGNITUDES } from './magnitudes.js';
import { MONTHS } from './months.js';
import { SMALL_NUMBERS } from './number-words.js';

/** German numerals and months: `fünfundzwanzig Millionen`, `6.000`, `1,75 Milliarden`, `13. Juni 2025`. */
export const GERMAN: Language = {
  smallNumbers: SMALL_NUMBERS,
  magnitudes: MAGNITUDES,
  months: MONTHS,
  percentWords: new Set(['prozent']),
  decimalSign: ',',
  dayPoint: true,
};
