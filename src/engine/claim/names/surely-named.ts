import { WEEKDAYS, MONTHS } from '../../quantity/tables/months.js';
import { metonymOf } from '../concept.js';
import { sharedTerms } from '../context-concepts.js';
import type { Term } from '../types.js';

/** Behind a capital letter that every sentence begins with, another one or a possessive makes a name of the word. */
const NAME_GOES_ON = /^(?:['’]s\b|[ -]\p{Lu})/u;
/** A letter that a name has in its script: a capital, or any letter where there are none. */
const NAME_LETTER = /[\p{Lu}\p{Lt}\p{Lo}]/u;
const QUOTE_OPENS = /["“„«‘']/;
const LETTER = /\p{L}/u;
const CAPITAL = /^\p{Lu}/u;

/**
 * The concepts of a text's words that are surely names: written with a capital that no place in the sentence and no habit of
 * headings asks for, and no days or months. Empty where there are none. `terms` are its content words, where they are known.
 */
export function surelyNamed(text: string, terms: readonly Term[] = sharedTerms(text)): readonly string[] {
  const names = terms.filter(
    (term) =>
      isName(term) &&
      NAME_LETTER.test(text.slice(term.range.start, term.range.end)) &&
      (!beginsSentence(text, term) || NAME_GOES_ON.test(behind(text, term))),
  );
  return names.length === 0 || isTitleCase(text) ? [] : names.map(({ concept }) => concept);
}

/** Whether a word is the first of a text or of what is quoted in it, be it behind signs or emoji. */
function beginsSentence(text: string, { range: { start } }: Term): boolean {
  return start === 0 || QUOTE_OPENS.test(text.charAt(start - 1)) || !LETTER.test(text.slice(0, start));
}

/** The few characters behind a word, which tell whether a name goes on. */
function behind(text: string, { range: { end } }: Term): string {
  return text.slice(end, end + 4);
}

/**
 * The concepts of a text's words that are names, or may be, and the countries that its capitals stand for; no days or months.
 * Empty where there are none. `terms` are its content words, where they are known.
 */
export function namesIn(text: string, terms: readonly Term[] = sharedTerms(text)): readonly string[] {
  return terms.filter(isName).flatMap(({ concept, lemma }) => [concept, metonymOf(lemma) ?? concept]);
}

function isName({ role, lemma }: Term): boolean {
  return role === 'name' && !WEEKDAYS.has(lemma) && !MONTHS.has(lemma);
}

/** A word that papers write with a capital in headings, and other writers do not. */
const LONG_WORD = /\p{L}{4,}/gu;

/** Whether all longer words of a text, three or more, begin with capitals, as in the headings of some papers. */
function isTitleCase(text: string): boolean {
  const words = text.match(LONG_WORD) ?? [];
  return words.length > 2 && words.every((word) => CAPITAL.test(word));
}
