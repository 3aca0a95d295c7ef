import { isScore } from '../quantity/scores.js';
import { oneOf } from './one-of.js';
import { AFTER_ATTEMPTS, AFTER_FROM, OUTCOMES, RECORD_WORDS, RESULT_WORDS } from './tables/pairs.js';
import type { Claim } from './types.js';

/**
 * What two numbers that stand against each other are: a `part` of what was tried (`8-of-19`, `8-19 FG`), a `record`
 * of what was won and lost so far (`the Hawks (21-25)`, `21 wins and 25 losses`), or a `result` (`won 113-107`).
 */
export type PairRole = 'part' | 'record' | 'result';

/** `21 wins and 25 losses`. */
const WON_AND_LOST = new RegExp(String.raw`\b${oneOf(OUTCOMES)}\b`, 'iu');

/** How many words before a pair say that it is a result. */
const REACH = 12;

const roles = new WeakMap<Claim, PairRole | 'unknown'>();

/** What a pair of numbers is; undefined for other quantities, and where the text does not say. */
export function pairRole(claim: Claim): PairRole | undefined {
  if (!isScore(claim.quantity)) return undefined;
  const role = roles.get(claim) ?? readRole(claim) ?? 'unknown';
  roles.set(claim, role);
  return role === 'unknown' ? undefined : role;
}

function readRole(claim: Claim): PairRole | undefined {
  const { quantity, sentence } = claim;
  if (/-(?:of|for)-/.test(quantity.surface)) return 'part';
  if (WON_AND_LOST.test(quantity.surface) || isBracketed(claim)) return 'record';
  const [next = '', second = ''] = wordsOf(sentence.slice(quantity.range.end, quantity.range.end + WINDOW));
  if (AFTER_ATTEMPTS.has(next) || (next === 'from' && AFTER_FROM.has(second))) return 'part';
  const before = wordsOf(sentence.slice(Math.max(0, quantity.range.start - WINDOW), quantity.range.start));
  const word = before.slice(-REACH).findLast((one) => RECORD_WORDS.has(one) || RESULT_WORDS.has(one));
  if (word === undefined) return undefined;
  return RECORD_WORDS.has(word) ? 'record' : 'result';
}

/** How much of a sentence is looked at on either side of a pair, in UTF-16 units. */
const WINDOW = 100;

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z\d-]+/g) ?? [];
}

/**
 * Whether a pair stands alone in brackets right behind a name, of which alone it speaks, whatever the sentence says
 * of it: `the Hawks (21-25) flew home`.
 */
export function isBracketed({ quantity, sentence, subject }: Claim): boolean {
  const name = subject.at(-1);
  if (!isScore(quantity) || name === undefined || name.end >= quantity.range.start) return false;
  const between = sentence.slice(name.end, quantity.range.start).trim();
  return between === '(' && sentence.slice(quantity.range.end).trimStart().startsWith(')');
}
