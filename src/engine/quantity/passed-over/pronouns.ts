import { NOUN_STOPS } from '../tables/noun-stops.js';
import { AFTER_FIRST_WORD, BEFORE_PRONOUN } from '../tables/pronoun-context.js';
import { tokenAt, type Tokens } from '../tokens.js';
import type { Passing } from './types.js';

/** `one` that counts nothing: `one of the`, `no one`, `this one`, `one another`, `one must`. */
export function passPronoun(tokens: Tokens, at: number): Passing | undefined {
  const token = tokenAt(tokens, at);
  const sign = tokenAt(tokens, at - 1).lower;
  if (token.lower !== 'one' || sign === 'minus' || sign === 'negative' || sign === 'exactly')
    return undefined;
  const passing: Passing = { from: at, next: at + 1, reason: 'pronoun' };
  const next = tokenAt(tokens, at + 1);
  if (next.lower === 'of' || next.lower === "'s") return passing;
  if (BEFORE_PRONOUN.has(tokenAt(tokens, at - 1).lower) && !AFTER_FIRST_WORD.has(next.lower)) return passing;
  if (next.lower === '-' && !next.gap) return undefined;
  if (AFTER_FIRST_WORD.has(next.lower)) return undefined;
  if (next.kind !== 'word' || NOUN_STOPS.has(next.lower)) return passing;
  return undefined;
}
