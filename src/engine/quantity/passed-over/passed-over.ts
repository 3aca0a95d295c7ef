import { tokenAt, type Tokens } from '../tokens.js';
import { passDesignator } from './designators.js';
import { passPronoun } from './pronouns.js';
import { passTime } from './times.js';
import type { Passing } from './types.js';

/** The number at a token with the class it belongs to, where it is no quantity. */
export function passOver(tokens: Tokens, at: number): Passing | undefined {
  const token = tokenAt(tokens, at);
  if (token.kind === 'word') return passPronoun(tokens, at);
  if (token.number === undefined) return undefined;
  if (token.number.shape === 'huge') return { from: at, next: at + 1, reason: 'unreadable' };
  return passTime(tokens, at) ?? passDesignator(tokens, at);
}
