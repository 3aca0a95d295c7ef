import { WEEKDAYS, MONTHS } from '../../quantity/tables/months.js';
import { metonymOf } from '../concept.js';
import { sharedTerms } from '../context-concepts.js';
import { memoize } from '../memoize.js';
import type { Term } from '../types.js';

/** Behind a capital letter that every sentence begins with, another one or a possessive makes a name of the word. */
const NAME_GOES_ON = /^(?:['’]s\b|[ -]\p{Lu})/u;
const CAPITAL = /^\p{Lu}/u;

/**
 * The concepts of a text's words that are surely names: written with a capital that no place in the sentence and no habit of
 * headings asks for, and no days or months. Empty where there are none.
 */
export const surelyNamed: (text: string) => readonly string[] = memoize((text: string) => {
  if (isTitleCase(text)) return [];
  return nameTerms(text)
    .filter(({ range: { start, end } }) => start > 0 || NAME_GOES_ON.test(text.slice(end, end + 4)))
    .map(({ concept }) => concept);
}, 4096);

/**
 * The concepts of a text's words that are names, or may be, and the countries that its capitals stand for; no days or months.
 * Empty where there are none.
 */
export function namesIn(text: string): readonly string[] {
  return nameTerms(text).flatMap(({ concept, lemma }) => [concept, metonymOf(lemma) ?? concept]);
}

function nameTerms(text: string): readonly Term[] {
  return sharedTerms(text).filter(
    ({ role, lemma }) => role === 'name' && !WEEKDAYS.has(lemma) && !MONTHS.has(lemma),
  );
}

/** A word that papers write with a capital in headings, and other writers do not. */
const LONG_WORD = /\p{L}{4,}/gu;

/** Whether all longer words of a text, three or more, begin with capitals, as in the headings of some papers. */
function isTitleCase(text: string): boolean {
  const words = text.match(LONG_WORD) ?? [];
  return words.length > 2 && words.every((word) => CAPITAL.test(word));
}
