import type { Quantity } from '../quantity/types.js';
import type { Claim } from './types.js';

/** Nouns that count what was won, and those that count what was lost. */
const WON: ReadonlySet<string> = new Set(['win', 'victory']);
const LOST: ReadonlySet<string> = new Set(['loss', 'defeat', 'lose']);
/** A record's two numbers stand at most this many characters apart. */
const APART = 8;

/**
 * The records that a sentence's counts make: `21 wins and 4 losses` states what `21–4` does. One claim for each pair,
 * with the words of its first count; empty where there is none.
 */
export function recordsOf(claims: readonly Claim[]): readonly Claim[] {
  return claims.flatMap((won, i) => {
    const lost = claims[i + 1];
    return lost === undefined || !isRecord(won.quantity, lost.quantity) ? [] : [recordOf(won, lost)];
  });
}

/** Whether quantities of one sentence, in order, make a record. */
export function holdsRecord(quantities: readonly Quantity[]): boolean {
  return quantities.some((won, i) => {
    const lost = quantities[i + 1];
    return lost !== undefined && isRecord(won, lost);
  });
}

function isRecord(won: Quantity, lost: Quantity): boolean {
  if (won.noun === undefined || lost.noun === undefined) return false;
  const isPair = WON.has(won.noun) && LOST.has(lost.noun);
  return (
    isPair && lost.phrase.start - won.phrase.end <= APART && won.low === won.high && lost.low === lost.high
  );
}

function recordOf(won: Claim, lost: Claim): Claim {
  const range = { start: won.quantity.phrase.start, end: lost.quantity.phrase.end };
  const quantity: Quantity = {
    range,
    surface: won.sentence.slice(range.start, range.end),
    kind: 'ratio',
    low: won.quantity.low,
    high: won.quantity.high,
    comparator: '=',
    approximate: false,
    unit: '1',
    per: { amount: lost.quantity.low, unit: '1' },
    precision: 0,
    phrase: range,
    readings: [],
  };
  return { ...won, quantity, others: won.others.filter((other) => other !== lost.quantity) };
}
