import { MODIFIERS_BEFORE } from '../quantity/tables/comparators.js';
import { BEFORE_DATES } from '../quantity/tables/date-comparators.js';
import {
  FRACTION_WORDS,
  SMALL_NUMBERS,
  SMALL_ORDINALS,
  VAGUE_NUMBERS,
} from '../quantity/tables/number-words.js';

/** Words before a figure, which no name begins with. */
const MODIFIERS = firstWords(MODIFIERS_BEFORE, BEFORE_DATES);
/** Words that figures and names begin with: `Two thirds`, `Two and a Half Men`. */
const NUMBERS = firstWords(SMALL_NUMBERS, SMALL_ORDINALS, FRACTION_WORDS, VAGUE_NUMBERS);
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'no']);

/** A text that may have opened a sentence, as it stands within one: `four in five` of `Four in five`. Names stay. */
export function withinSentence(text: string): string {
  const first = /^\p{Lu}\p{Ll}*(?!\p{L})/u.exec(text)?.[0];
  if (first === undefined) return text;
  const word = first.toLowerCase();
  const rest = text.slice(first.length);
  const isOpener =
    MODIFIERS.has(word) || ((NUMBERS.has(word) || ARTICLES.has(word)) && !/\p{Lu}/u.test(rest));
  return isOpener ? word + rest : text;
}

function firstWords(...tables: readonly ReadonlyMap<string, unknown>[]): ReadonlySet<string> {
  return new Set(tables.flatMap((table) => [...table.keys()]).map((phrase) => phrase.split(' ', 1)[0]!));
}
