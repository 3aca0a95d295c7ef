import { CURRENCY_ABBREVIATIONS, CURRENCY_CODES, SIGN_PREFIXES } from './tables/currencies.js';
import { ENGLISH, type Language } from './tables/language.js';
import { MAGNITUDE_WORDS } from './tables/magnitudes.js';
import { MONTHS, SEASONS, WEEKDAYS } from './tables/months.js';
import { MULTIPLES } from './tables/multiples.js';
import { DATE_STARTERS } from './tables/relative-dates.js';
import { PERIOD_WORDS } from './tables/periods.js';
import {
  GROUP_WORDS,
  PLURAL_MAGNITUDES,
  SMALL_NUMBERS,
  SMALL_ORDINALS,
  VAGUE_NUMBERS,
} from './tables/number-words.js';
import { tokenAt, type Tokens } from './tokens.js';

/** Every word, in lower case, that a quantity may begin with. */
const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...SMALL_ORDINALS.keys(),
  ...PLURAL_MAGNITUDES.keys(),
  ...MAGNITUDE_WORDS.keys(),
  ...MONTHS.keys(),
  ...[...CURRENCY_ABBREVIATIONS.keys()].map((name) => name.toLowerCase()),
  ...[...CURRENCY_CODES].map((code) => code.toLowerCase()),
  ...[...SIGN_PREFIXES.keys()].map((prefix) => prefix.slice(0, -1)),
  ...MULTIPLES.keys(),
  ...WEEKDAYS.keys(),
  ...SEASONS.keys(),
  ...DATE_STARTERS,
  'half',
  'quarter',
  'several',
]);

/** Words that a number follows after an article: `a hundred`, `a dozen`, `a couple`, `a third`. */
const AFTER_ARTICLE: ReadonlySet<string> = new Set([
  ...MAGNITUDE_WORDS.keys(),
  ...GROUP_WORDS.keys(),
  ...VAGUE_NUMBERS.keys(),
  ...SMALL_ORDINALS.keys(),
  'half',
  ...PERIOD_WORDS.keys(),
  'quarter',
  'few',
]);

/** Whether a quantity may begin with the word at a token. */
export function hasNumberWord(tokens: Tokens, at: number): boolean {
  const { lower } = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1);
  if (lower === 'a' || lower === 'an')
    return AFTER_ARTICLE.has(next.lower) || (next.lower === '$' && !next.gap);
  return FIRST_WORDS.has(lower) || (tokens.language !== ENGLISH && isForeign(tokens.language, lower));
}

/** Whether another language's numeral or month is the word. */
function isForeign({ smallNumbers, magnitudes, months }: Language, word: string): boolean {
  return smallNumbers.has(word) || magnitudes.has(word) || months.has(word);
}
