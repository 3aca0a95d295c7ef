import type { Token } from './tagger.js';

/** Words that take a place out of what a figure is of, and those that do with the word behind them. */
const EXCLUDING: ReadonlySet<string> = new Set(['outside', 'excluding', 'except', 'excepting']);
const EXCLUDING_PAIRS: ReadonlyMap<string, string> = new Map([
  ['apart', 'from'],
  ['other', 'than'],
  ['not', 'including'],
]);
/** What stands between them and the names, and between the names. */
const LINKS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'from',
  'than',
  'in',
  'including',
  'the',
  'and',
  'or',
]);

/**
 * The tokens of names that a figure leaves out, by index: `outside the United States and Canada`. Empty where there are
 * none. What was earned outside a country and what was earned in it are two figures.
 */
export function excludedNames(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  let inside = false;
  for (const [i, { text, pos }] of tokens.entries()) {
    const lower = text.toLowerCase();
    if (EXCLUDING.has(lower) || isPair(lower, tokens[i + 1])) inside = true;
    else if (!inside) continue;
    else if (pos === 'PROPN') found.add(i);
    else if (!LINKS.has(lower) || (lower === 'and' && opensClause(tokens, i + 1))) inside = false;
  }
  return found;
}

function isPair(lower: string, next: Token | undefined): boolean {
  const second = EXCLUDING_PAIRS.get(lower);
  return second !== undefined && next?.text.toLowerCase() === second;
}

/** Whether names from a token on are what a verb speaks of: `outside London, and Paris has …`. */
function opensClause(tokens: readonly Token[], from: number): boolean {
  const next = tokens.slice(from).find(({ pos, text }) => pos !== 'PROPN' && text.toLowerCase() !== 'the');
  return next?.pos === 'VERB' || next?.pos === 'AUX';
}
