import { IRREGULAR_PLURALS, NOT_PLURAL, UNCHANGING_PLURALS } from './tables/plurals.js';

/** Whether a word in lower case is a noun in the plural, as far as its form tells. */
export function isPlural(word: string): boolean {
  if (IRREGULAR_PLURALS.has(word) || UNCHANGING_PLURALS.has(word)) return true;
  if (!word.endsWith('s') || word.length < 4 || NOT_PLURAL.has(word)) return false;
  return !word.endsWith('ss') && !word.endsWith('us') && !word.endsWith('is') && !word.endsWith("'s");
}

/** The singular of a noun in lower case: `drone` of `drones`, `city` of `cities`, `person` of `people`. */
export function singularOf(word: string): string {
  const known = IRREGULAR_PLURALS.get(word);
  if (known !== undefined) return known;
  if (!isPlural(word) || UNCHANGING_PLURALS.has(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  if (/[aeo]es$/.test(word) && word.endsWith('oes')) return word.slice(0, -2);
  return word.slice(0, -1);
}
