import { isPlace, conceptOf } from '../concept.js';
import type { Token } from '../tagger.js';
import { formsOf, knownName } from './known-names.js';
import { NAMES } from './tables/names.js';

/** A well-known name among the tokens of a sentence: one thing, by whichever of its forms. */
export interface NamedThing {
  /** What its words are compared by: one value for all forms of the name. */
  readonly concept: string;
  /** The index behind its last token. */
  readonly end: number;
}

/** No form of a well-known name has more words than this. */
const LONGEST = Math.max(...NAMES.flat().map((form) => form.split(' ').length));

/** The words that a form begins with: most tokens need no further look. */
const FIRST_WORDS: ReadonlySet<string> = new Set(NAMES.flat().map((form) => firstWord(form)));

/** The well-known names among tokens, by the index of their first token; the longest form wins. */
export function namesAmong(tokens: readonly Token[]): ReadonlyMap<number, NamedThing> {
  const found = new Map<number, NamedThing>();
  for (let i = 0; i < tokens.length; i++) {
    const named = isCapital(tokens[i]!) ? nameAt(tokens, i) : undefined;
    if (named === undefined) continue;
    found.set(i, named);
    i = named.end - 1;
  }
  return found;
}

function isCapital({ text, pos }: Token): boolean {
  return (
    (pos === 'PROPN' || pos === 'NOUN' || pos === 'ADJ') &&
    /^\p{Lu}/u.test(text) &&
    FIRST_WORDS.has(firstWord(text))
  );
}

function nameAt(tokens: readonly Token[], start: number): NamedThing | undefined {
  for (let end = Math.min(tokens.length, start + LONGEST); end > start; end--) {
    const text = tokens
      .slice(start, end)
      .map((token) => token.text)
      .join(' ');
    const name = knownName(text);
    if (name !== undefined) return { concept: nameConcept(name), end };
  }
  return undefined;
}

/** A country keeps the concept that its adjective and people have too. */
function nameConcept(name: string): string {
  const place = formsOf(name)
    .map((form) => form.toLowerCase())
    .find(isPlace);
  return place === undefined ? name.toLowerCase() : conceptOf(place);
}

function firstWord(text: string): string {
  return text
    .split(' ', 1)[0]!
    .replace(/['’]s?$/, '')
    .toLowerCase();
}
