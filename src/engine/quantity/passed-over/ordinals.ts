import { readDate } from '../dates/dates.js';
import { joins } from '../number-words.js';
import { NOUN_STOPS } from '../tables/noun-stops.js';
import { SMALL_ORDINALS } from '../tables/number-words.js';
import {
  IRREGULAR_PARTICIPLES,
  ORDINAL_DETERMINERS,
  PARTS,
  RANKED_WORDS,
  RANKING,
  TO_BE,
  VERBS_AFTER_FIRST,
} from '../tables/ordinal-context.js';
import { tokenAt, type Tokens } from '../tokens.js';
import type { Passing } from './types.js';

/**
 * An ordinal word that ranks and numbers nothing: `First, they left`, `they first met`, `a first-round pick`, `the Third
 * World`, `the second half of the match`. Undefined for `came first`, `the third season`, `the second-largest city` and
 * for dates.
 */
export function passOrdinal(tokens: Tokens, at: number): Passing | undefined {
  if (!SMALL_ORDINALS.has(tokenAt(tokens, at).lower)) return undefined;
  const tied = joins(tokens, at + 1);
  if (tied && SMALL_ORDINALS.has(tokenAt(tokens, at + 2).lower)) return undefined;
  const word = tied ? at + 2 : at + 1;
  const passes = tied ? isTied(tokens, at) : isAdverb(tokens, at) || isNamed(tokens, at);
  if (!passes && !PARTS.has(tokenAt(tokens, word).lower)) return undefined;
  if (readDate(tokens, at) !== undefined) return undefined;
  const whole = tied || isNamed(tokens, at) || PARTS.has(tokenAt(tokens, word).lower);
  return { from: at, next: whole ? word + 1 : at + 1, reason: 'idiom' };
}

/** `first-round`, `second-hand`, but not `second-largest`, `third-placed`. */
function isTied(tokens: Tokens, at: number): boolean {
  const { lower, kind } = tokenAt(tokens, at + 2);
  return kind === 'word' && !isSuperlative(lower) && !RANKED_WORDS.has(lower);
}

/** `the Third World`, `Second World War`: an ordinal and its noun in capitals are a name. */
function isNamed(tokens: Tokens, at: number): boolean {
  const next = tokenAt(tokens, at + 1);
  return next.kind === 'word' && next.gap && isUpper(tokens, at) && isUpper(tokens, at + 1);
}

function isUpper(tokens: Tokens, at: number): boolean {
  const first = tokens.text.charAt(tokenAt(tokens, at).start);
  return first !== first.toLowerCase();
}

/** `First, …`, `first they left`, `they first met`, `was first published`. */
function isAdverb(tokens: Tokens, at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  const next = tokenAt(tokens, at + 1);
  if (before.kind !== 'word' || tokenAt(tokens, at).line) return opensClause(tokens, at);
  if (tokenAt(tokens, at).lower !== 'first' || RANKING.has(before.lower) || isSuperlative(next.lower))
    return false;
  const verb = next.lower.endsWith('ed') || IRREGULAR_PARTICIPLES.has(next.lower);
  if (TO_BE.has(before.lower)) return verb;
  if (ORDINAL_DETERMINERS.has(before.lower)) return false;
  return verb || VERBS_AFTER_FIRST.has(next.lower) || next.kind !== 'word' || NOUN_STOPS.has(next.lower);
}

/** `First, they left.`, `Second: people`, `First they left.` */
function opensClause(tokens: Tokens, at: number): boolean {
  const next = tokenAt(tokens, at + 1);
  if (next.lower === ',' || next.lower === ':') return true;
  return next.kind === 'word' && NOUN_STOPS.has(next.lower) && next.lower !== 'in' && next.lower !== 'of';
}

function isSuperlative(word: string): boolean {
  return word.endsWith('est') || word === 'most' || word === 'least' || word === 'best' || word === 'worst';
}
