import Fuse from 'fuse.js';

/** Letters that a misspelt word may have too many or too few. */
const MOST_LETTERS = 2;

/** How many words a misspelt one may mean. */
const MOST_MEANT = 5;

/** Beyond this many words only those with the same first letter are compared: Fuse looks at each, 2 ms for a thousand. */
const MOST_COMPARED = 20_000;

/**
 * The words of a vocabulary that a misspelt or unfinished word, which is not among them, may mean, nearest first, at most
 * five, those with two letters the other way round before all; empty for a word with a digit (`S-300` is not `S-400`), and for one of fewer than four letters.
 */
export function nearWords(vocabulary: readonly string[], word: string): readonly string[] {
  if (word.length < 4 || /\d/.test(word)) return [];
  const near = vocabulary.filter((item) => isNear(item, word) && !/\d/.test(item));
  const compared =
    near.length > MOST_COMPARED ? near.filter((item) => item.startsWith(word.charAt(0))) : near;
  const fuse = new Fuse(compared, { threshold: 0.3, ignoreDiacritics: true });
  const alike = fuse.search(word, { limit: MOST_MEANT }).map(({ item }) => item);
  const swapped = compared.filter((item) => hasSwapped(item, word));
  return [...new Set([...swapped, ...alike])].slice(0, MOST_MEANT);
}

/** Whether a word, or its beginning, is the other with two neighbouring letters swapped: two errors to Fuse, one to a typist. */
function hasSwapped(item: string, word: string): boolean {
  let at = 0;
  while (at < word.length && item.charCodeAt(at) === word.charCodeAt(at)) at++;
  const swapped = word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  return at + 1 < word.length && item.startsWith(swapped, at);
}

/** `relationship` holds `ship` and is no misspelling of it: a near word begins with the word, or is about as long. */
function isNear(item: string, word: string): boolean {
  return item.startsWith(word) || Math.abs(item.length - word.length) <= MOST_LETTERS;
}
