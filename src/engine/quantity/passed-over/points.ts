import { joins } from '../number-words.js';
import { POINT_NAMES, POINT_WORDS } from '../tables/point-names.js';
import { SMALL_NUMBERS } from '../tables/number-words.js';
import { tokenAt, type Tokens } from '../tokens.js';
import type { Passing } from './types.js';

/** `three-point shot`, `three-pointers`, `the 20-point mark`: points that name a kind or a threshold. */
export function passPoints(tokens: Tokens, at: number): Passing | undefined {
  if (!joins(tokens, at + 1)) return undefined;
  const token = tokenAt(tokens, at);
  if (token.kind !== 'number' && !SMALL_NUMBERS.has(token.lower)) return undefined;
  const word = tokenAt(tokens, at + 2).lower;
  const named = word === 'point' && POINT_NAMES.has(tokenAt(tokens, at + 3).lower);
  return named || POINT_WORDS.has(word) ? { from: at, next: at + 3, reason: 'idiom' } : undefined;
}
