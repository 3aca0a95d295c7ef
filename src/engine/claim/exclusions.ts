import type { Token } from './tagger.js';

/** Words that take a place out of what a figure is of. */
const EXCLUDING: ReadonlySet<string> = new Set(['outside', 'excluding', 'except', 'excepting']);
/** What stands between them and the names, and between the names. */
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'in', 'the', 'and', 'or']);

/**
 * The tokens of names that a figure leaves out, by index: `outside the United States and Canada`. Empty where there are
 * none. What was earned outside a country and what was earned in it are two figures.
 */
export function excludedNames(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  let inside = false;
  for (const [i, { text, pos }] of tokens.entries()) {
    const lower = text.toLowerCase();
    if (EXCLUDING.has(lower)) inside = true;
    else if (inside && pos === 'PROPN') found.add(i);
    else if (!LINKS.has(lower)) inside = false;
  }
  return found;
}
