import { tokenAt, type Tokens } from '../tokens.js';
import { passContact } from './contacts.js';
import { passDesignator } from './designators.js';
import { passIdiom } from './idioms.js';
import { passMark } from './marks.js';
import { passPronoun } from './pronouns.js';
import { passRegnal } from './regnal.js';
import { passChunk } from './text-chunks.js';
import { passTime } from './times.js';
import type { Passing } from './types.js';

/** The number at a token with the class it belongs to, where it is no quantity. */
export function passOver(tokens: Tokens, at: number): Passing | undefined {
  const token = tokenAt(tokens, at);
  if (token.kind === 'word')
    return passRegnal(tokens, at) ?? passIdiom(tokens, at) ?? passPronoun(tokens, at);
  const { number } = token;
  if (number === undefined) return undefined;
  if (number.shape === 'huge') return { from: at, next: at + 1, reason: 'unreadable' };
  return (
    passChunk(tokens, at) ??
    passIdiom(tokens, at) ??
    passContact(tokens, at) ??
    passMark(tokens, at) ??
    passTime(tokens, at) ??
    passDesignator(tokens, at) ??
    passUnclear(tokens, at)
  );
}

/** `007`, `1.2.3`: leading zeros and points that no number has. Dates in points are read as dates. */
function passUnclear(tokens: Tokens, at: number): Passing | undefined {
  const { start, end, number } = tokenAt(tokens, at);
  const isDate = /^\d{1,2}\.\d{1,2}\.(?:\d\d)?\d\d$/.test(
    tokens.text.slice(start, Math.min(end, start + 11)),
  );
  if (number?.shape === 'dotted' && !isDate) {
    const host = /^\d{1,3}(?:\.\d{1,3}){3}$/.test(tokens.text.slice(start, Math.min(end, start + 16)));
    return { from: at, next: at + 1, reason: host ? 'network' : 'designator' };
  }
  const zeros = number?.leadingZero === true && number.decimals === 0 && number.integerDigits > 2;
  return zeros ? { from: at, next: at + 1, reason: 'identifier' } : undefined;
}
