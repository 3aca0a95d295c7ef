import { IDIOMS } from '../tables/idioms.js';
import { tokenAt, type Tokens } from '../tokens.js';
import type { Passing } from './types.js';

interface Idiom {
  readonly words: readonly string[];
  /** Which of the words the number is. */
  readonly at: number;
}

/** Idioms by each of their words that a quantity may begin with. */
const BY_WORD = index();

/** A number within a saying: `9/11`, `24/7`, `one-on-one`, `second to none`, `square one`. */
export function passIdiom(tokens: Tokens, at: number): Passing | undefined {
  const token = tokenAt(tokens, at);
  const word = token.kind === 'number' ? tokens.text.slice(token.start, token.end) : token.lower;
  const idioms = BY_WORD.get(word);
  if (idioms === undefined) return undefined;
  for (const { words, at: offset } of idioms) {
    const from = at - offset;
    if (words.every((one, step) => matches(tokens, from + step, one)))
      return { from, next: from + words.length, reason: 'idiom' };
  }
  return undefined;
}

function matches(tokens: Tokens, at: number, word: string): boolean {
  const token = tokenAt(tokens, at);
  const exact = token.kind === 'number' || word !== word.toLowerCase();
  return (exact ? tokens.text.slice(token.start, token.end) : token.lower) === word;
}

function index(): ReadonlyMap<string, readonly Idiom[]> {
  const result = new Map<string, Idiom[]>();
  for (const idiom of IDIOMS) {
    const words = idiom.split(' ');
    for (const [at, word] of words.entries()) {
      const key = word.toLowerCase();
      result.set(key, [...(result.get(key) ?? []), { words, at }]);
    }
  }
  return result;
}
