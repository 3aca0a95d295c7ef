/**
 * The source of a pattern (with the flag `u`) that matches one of some phrases of a table, the longest first. White
 * space in them is any, and a phrase that ends in `*` is the beginning of a word: `increas*`.
 */
export function oneOf(phrases: Iterable<string>): string {
  const longest = [...phrases].sort((a, b) => b.length - a.length);
  return `(?:${longest.map(patternOf).join('|')})`;
}

function patternOf(phrase: string): string {
  const stem = phrase.endsWith('*');
  const words = (stem ? phrase.slice(0, -1) : phrase).replaceAll('.', '\\.').replaceAll(' ', '\\s+');
  return stem ? `${words}\\p{L}*` : words;
}
