import { NOUN_STOPS } from '../tables/noun-stops.js';
import { tokenAt, type Tokens } from '../tokens.js';
import type { Passing } from './types.js';

const BEFORE_PRONOUN: ReadonlySet<string> = new Set(
  'no any every some each this that which the another only other first last next such good new old our my your his her their as like'.split(
    ' ',
  ),
);

/** `one` that counts nothing: `one of the`, `no one`, `this one`, `one another`, `one must`. */
export function passPronoun(tokens: Tokens, at: number): Passing | undefined {
  const token = tokenAt(tokens, at);
  const sign = tokenAt(tokens, at - 1).lower;
  if (token.lower !== 'one' || sign === 'minus' || sign === 'negative' || sign === 'exactly')
    return undefined;
  const passing: Passing = { from: at, next: at + 1, reason: 'pronoun' };
  const next = tokenAt(tokens, at + 1);
  if (next.lower === 'of' || next.lower === "'s") return passing;
  if (BEFORE_PRONOUN.has(tokenAt(tokens, at - 1).lower) && !continues(next.lower)) return passing;
  if (next.lower === '-' && !next.gap) return undefined;
  if (continues(next.lower)) return undefined;
  if (next.kind !== 'word' || NOUN_STOPS.has(next.lower)) return passing;
  return undefined;
}

/** `one hundred`, `one in seven`, `one percent`: the number goes on. */
function continues(word: string): boolean {
  return /^(?:hundred|thousand|million|billion|trillion|percent|per|in|out|and|point|or|to|half|third|quarter)$/.test(
    word,
  );
}
