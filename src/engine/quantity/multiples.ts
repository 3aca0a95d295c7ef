import type { Amount } from './amounts.js';
import { joins } from './number-words.js';
import { exactNumeral } from './numeral.js';
import { AFTER_TIMES, MULTIPLES } from './tables/multiples.js';
import { tokenAt, type Tokens } from './tokens.js';

/** `doubled`, `tenfold`, `twice as many`: a word that is a multiple by itself. */
export function readMultiple(tokens: Tokens, at: number): Amount | undefined {
  const token = tokenAt(tokens, at);
  const value = MULTIPLES.get(token.lower);
  if (value === undefined || (token.lower === 'twice' && !AFTER_TIMES.has(tokenAt(tokens, at + 1).lower)))
    return undefined;
  const place = { next: at + 1, start: token.start, end: token.end };
  const rest = {
    kind: 'ratio',
    unit: '1',
    others: [],
    hundredth: false,
    precision: 0,
    readings: [],
  } as const;
  return {
    ...place,
    ...rest,
    from: at,
    low: value,
    high: value,
    numeral: exactNumeral(place, value, 'words'),
  };
}

/** `5 times as many`, `10-fold`, `3x`: the number is a multiple of something. Other amounts are unchanged. */
export function withTimes(tokens: Tokens, amount: Amount): Amount {
  if (amount.kind !== 'count') return amount;
  const tied = joins(tokens, amount.next);
  const at = tied ? amount.next + 1 : amount.next;
  const word = tokenAt(tokens, at);
  const times = word.lower === 'times' && AFTER_TIMES.has(tokenAt(tokens, at + 1).lower);
  const fold = word.lower === 'fold';
  const sign =
    (word.lower === 'x' || word.lower === '×') && !word.gap && tokenAt(tokens, at + 1).kind !== 'number';
  if (!times && !fold && !sign) return amount;
  return { ...amount, kind: 'ratio', unit: '1', next: at + 1, end: word.end };
}
