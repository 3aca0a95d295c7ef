import { overlaps } from '../prose/ranges.js';
import type { Per, Quantity } from '../quantity/types.js';
import type { Token } from './tagger.js';
import { clauseAt, type Clauses } from './clauses.js';

/** Adjectives that make a figure a rate: `annual output`, `monthly sales`. */
const ADJECTIVES: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  weekly: 'P1W',
  monthly: 'P1M',
  quarterly: 'P3M',
  annual: 'P1Y',
  yearly: 'P1Y',
};
/** Nouns of `every month`, `each year`. */
const PERIODS: Readonly<Record<string, string>> = {
  hour: 'PT1H',
  day: 'P1D',
  week: 'P1W',
  month: 'P1M',
  quarter: 'P3M',
  year: 'P1Y',
};
const RATED: ReadonlySet<Quantity['kind']> = new Set(['count', 'money', 'measure']);

/**
 * The period that a quantity's clause states apart from the number: `Every year the plant builds 50,000 drones`,
 * `its annual output exceeds 70,000`, `drones per month: 6,000`. Without clauses the whole text counts. Undefined
 * where the number has its own rate, or the clause states none.
 */
export function impliedRate(
  tokens: readonly Token[],
  clauses: Clauses | undefined,
  quantity: Quantity,
): Per | undefined {
  if (quantity.per !== undefined || !RATED.has(quantity.kind)) return undefined;
  const clause = clauses && clauseAt(clauses, quantity.range.start);
  for (const [i, token] of tokens.entries()) {
    const own =
      clauses === undefined ||
      (clauseAt(clauses, token.start) === clause && !overlaps(token, quantity.range));
    const unit = own ? periodOf(token, tokens[i - 1]) : undefined;
    if (unit !== undefined) return { amount: 1, unit };
  }
  return undefined;
}

function periodOf(token: Token, before: Token | undefined): string | undefined {
  const lower = token.text.toLowerCase();
  if (Object.hasOwn(ADJECTIVES, lower)) return ADJECTIVES[lower];
  const rated =
    before !== undefined && /^(?:every|each|per)$/i.test(before.text) && Object.hasOwn(PERIODS, token.lemma);
  return rated ? PERIODS[token.lemma] : undefined;
}
