import { daysOf, daysInMonth } from '../quantity/dates/calendar.js';
import type { Quantity } from '../quantity/types.js';
import { conceptOf } from './concept.js';
import type { Claim, Term } from './types.js';

/** A year, a month of a year, a day. */
const CALENDAR = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/;

/** In days: fewer years than fifteen in brackets are a term of office more often than a life. */
const SHORTEST = 15 * 365;

/**
 * Whether a claim's quantity is the two dates in brackets behind a name that say when it began and ended: `Anna Lang
 * (3 May 1820 – 4 June 1899)`. What lies between them is said of no day.
 */
export function isLifespan({ quantity, sentence, subject, terms }: Claim): boolean {
  const { kind, comparator, range } = quantity;
  const name = subject.at(-1);
  if (kind !== 'date' || comparator !== 'between' || quantity.high - quantity.low < SHORTEST) return false;
  if (name === undefined || name.end > range.start) return false;
  const between = sentence.slice(name.end, range.start).trim();
  if (between !== '(' || !sentence.slice(range.end).trimStart().startsWith(')')) return false;
  return terms.some((term) => term.role === 'name' && term.range.end === name.end);
}

/**
 * What each lifespan among claims says of its two days: that the name was born, and that it died. Empty where there
 * is none.
 */
export function lifespanEnds(claims: readonly Claim[]): readonly Claim[] {
  return claims.flatMap((claim) => {
    if (!isLifespan(claim)) return [];
    const [from = '', to = ''] = claim.quantity.unit.split('/');
    return [endOf(claim, from, 'birth'), endOf(claim, to, 'die')].flatMap((end) => end ?? []);
  });
}

/** Whether a claim is of one end of a lifespan. */
export function isLifespanEnd({ quantity, terms }: Claim): boolean {
  const { start } = quantity.range;
  return quantity.kind === 'date' && terms.some(({ range }) => range.start === start && range.end === start);
}

function endOf(claim: Claim, unit: string, word: string): Claim | undefined {
  const days = daysNamed(unit);
  if (days === undefined) return undefined;
  const { quantity, clause } = claim;
  const { start } = quantity.range;
  const implied: Term = {
    lemma: word,
    concept: conceptOf(word),
    role: 'verb',
    range: { start, end: start },
    clause,
  };
  const end: Quantity = { ...quantity, ...days, unit, comparator: '=' };
  const at = claim.terms.findIndex(({ range }) => range.start >= start);
  const cut = at < 0 ? claim.terms.length : at;
  return {
    ...claim,
    quantity: end,
    terms: [...claim.terms.slice(0, cut), implied, ...claim.terms.slice(cut)],
  };
}

/** The first and the last day of a calendar date; undefined for other forms. */
function daysNamed(unit: string): { readonly low: number; readonly high: number } | undefined {
  const match = CALENDAR.exec(unit);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), match[2], match[3]];
  const low = daysOf(year, Number(month ?? 1), Number(day ?? 1));
  if (day !== undefined) return { low, high: low };
  const last = Number(month ?? 12);
  return { low, high: daysOf(year, last, daysInMonth(last, year)) };
}
