import Fuse from 'fuse.js';

/** Letters that a misspelt word may have too many or too few. */
const MOST_LETTERS = 2;

/**
 * The words of a vocabulary that a misspelt or unfinished word, which is not among them, may mean, nearest first, at most
 * five; empty for a word with a digit (`S-300` is not `S-400`), and for one of fewer than four letters.
 */
export function nearWords(vocabulary: readonly string[], word: string): readonly string[] {
  if (word.length < 4 || /\d/.test(word)) return [];
  const fuse = new Fuse(vocabulary, { threshold: 0.3, ignoreDiacritics: true });
  return fuse
    .search(word, { limit: 5 })
    .map((result) => result.item)
    .filter((item) => !/\d/.test(item) && isNear(item, word));
}

/** `relationship` holds `ship` and is no misspelling of it: a near word begins with the word, or is about as long. */
function isNear(item: string, word: string): boolean {
  return item.startsWith(word) || Math.abs(item.length - word.length) <= MOST_LETTERS;
}
