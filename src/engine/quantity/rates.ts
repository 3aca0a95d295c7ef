import { singularOf } from './lemma.js';
import { readNumeral } from './numerals.js';
import { NOUN_STOPS } from './tables/noun-stops.js';
import { PERIOD_ADVERBS } from './tables/periods.js';
import { tokenAt, type Tokens } from './tokens.js';
import type { Per } from './types.js';
import { factorAt, periodAt } from './units.js';

/** A rate after a quantity. */
export interface Rate {
  readonly per: Per;
  readonly next: number;
  readonly end: number;
}

/** Words after `a year` that make it a distance in time: `$2.8bn a year earlier`. */
const NO_RATE: ReadonlySet<string> = new Set(
  'ago earlier later before after from on into and old prior hence - ahead'.split(' '),
);

/**
 * The rate at a token: `a month`, `per month`, `each month`, `every two weeks`, `monthly`, `/day`, `per 100,000
 * people`, `a barrel`, `per capita`. Undefined where there is none.
 */
export function readRate(tokens: Tokens, at: number): Rate | undefined {
  const token = tokenAt(tokens, at);
  const adverb = PERIOD_ADVERBS.get(token.lower);
  if (adverb !== undefined && token.lower !== 'annual') return rate(tokens, at + 1, 1, adverb);
  if (token.lower === 'per' || token.lower === '/' || token.lower === 'every') return readPer(tokens, at + 1);
  if (token.lower !== 'a' && token.lower !== 'an' && token.lower !== 'each') return undefined;
  const one = token.lower === 'each' && tokenAt(tokens, at + 1).lower === 'and' ? at + 3 : at + 1;
  const period = periodAt(tokens, one);
  if (period === undefined) return token.lower === 'each' ? undefined : pricePer(tokens, at + 1);
  if (NO_RATE.has(tokenAt(tokens, one + 1).lower)) return undefined;
  return tokenAt(tokens, one).lower === 'second' ? ofSeconds(tokens, one) : rate(tokens, one + 1, 1, period);
}

function readPer(tokens: Tokens, at: number): Rate | undefined {
  const numeral = readNumeral(tokens, at);
  const from = numeral === undefined ? at : numeral.next;
  const amount = numeral === undefined || numeral.form === 'ordinal' ? 1 : numeral.low;
  const every = tokenAt(tokens, at - 1).lower === 'every';
  const period = periodAt(tokens, from);
  if (period !== undefined) return rate(tokens, from + 1, amount, period);
  if (every) return undefined;
  const token = tokenAt(tokens, from);
  if (token.kind !== 'word') return numeral === undefined ? undefined : rate(tokens, from, amount, '1');
  if (token.lower === 'capita' || token.lower === 'head') return rate(tokens, from + 1, amount, 'person');
  const measure = factorAt(tokens, from);
  if (measure !== undefined) return rate(tokens, measure.next, amount, measure.unit);
  // `3.5 people per 1,000 die`: per so many of the same.
  if (NOUN_STOPS.has(token.lower)) return numeral === undefined ? undefined : rate(tokens, from, amount, '1');
  return rate(tokens, from + 1, amount, singularOf(token.lower));
}

/** `$80 a barrel`, `£3 a litre`: a measure after the article. */
function pricePer(tokens: Tokens, at: number): Rate | undefined {
  const measure = factorAt(tokens, at);
  if (measure !== undefined) return rate(tokens, measure.next, 1, measure.unit);
  const { lower } = tokenAt(tokens, at);
  const sold =
    lower === 'share' || lower === 'head' || lower === 'person' || lower === 'piece' || lower === 'ticket';
  return sold ? rate(tokens, at + 1, 1, lower === 'head' ? 'person' : lower) : undefined;
}

/** `a second time` is no rate. */
function ofSeconds(tokens: Tokens, at: number): Rate | undefined {
  const next = tokenAt(tokens, at + 1);
  const ends = next.kind !== 'word' || NOUN_STOPS.has(next.lower);
  return ends ? rate(tokens, at + 1, 1, 'PT1S') : undefined;
}

function rate(tokens: Tokens, next: number, amount: number, unit: string): Rate {
  return { per: { amount, unit }, next, end: tokenAt(tokens, next - 1).end };
}
