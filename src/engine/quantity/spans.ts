import type { Amount } from './amounts.js';
import { readAmount } from './amounts.js';
import { isPlural } from './lemma.js';
import { changesBy, hasChanged } from './modifiers.js';
import { round } from './numeral.js';
import { readNumeral } from './numerals.js';
import { CHANGE_VERBS } from './tables/comparators.js';
import { NOUN_STOPS } from './tables/noun-stops.js';
import { tokenAt, type Tokens } from './tokens.js';

/** Two amounts that bound an interval, as one; `from` includes the word before (`between`, `from`). */
export interface Span {
  readonly amount: Amount;
  readonly comparator: '=' | 'between';
  readonly from: number;
}

const LOOK_BACK = 6;

/**
 * Joins the amount with the one after it where they bound an interval: `between 5 and 7 days`, `5–7%`, `$3-4 million`,
 * `from 10 to 20 km`, `five or six`, `5 ± 0.3`. `rose from 200 to 350` and `113-107` are no intervals.
 */
export function readSpan(tokens: Tokens, first: Amount): Span {
  const single: Span = { amount: first, comparator: '=', from: first.from };
  if (first.kind === 'ordinal') return single;
  const spread = readSpread(tokens, first);
  if (spread !== undefined) return { amount: spread, comparator: 'between', from: first.from };
  const opening = tokenAt(tokens, first.from - 1).lower;
  const tieAt = suspended(tokens, first.next) ? first.next + 1 : first.next;
  const tie = tokenAt(tokens, tieAt);
  const at = skipHedge(tokens, tieAt + 1);
  const second = ties(tokens, first, tieAt, opening)
    ? inherit(tokens, first, readSigned(tokens, at))
    : undefined;
  if (second === undefined || tie.kind === 'end' || second.kind === 'ordinal') return single;
  if (opening === 'from' && changesBefore(tokens, first.from)) return single;
  const start = fitted(first, second);
  if (start !== undefined && start.low > second.low && isRanging(tokens, first.from))
    return between(second, start, first, opening);
  if (start === undefined || start.low >= second.low) return single;
  if (isChangeToLevel(tokens, first, second, tie.lower)) return single;
  if (tie.lower === 'or' && !isNear(start.low, second.low)) return single;
  return between(start, second, first, opening);
}

/**
 * `rose by $30 to $115`, `grew by 12 to 48`, `rose $18 to $2,436`: by how much, and to what; `grew by 5 to 8`, `by 5 to 20
 * percent` and `rose 5% to 20%` are ranges.
 */
function isChangeToLevel(tokens: Tokens, first: Amount, second: Amount, tie: string): boolean {
  if (tie !== 'to' || first.kind !== second.kind || first.unit !== second.unit) return false;
  const quotient = second.low / first.low;
  if (changesBy(tokens, first.from)) return quotient > WIDEST_CHANGE;
  if (first.kind === 'percent' || !hasChanged(tokens, first.from)) return false;
  return quotient > (isCounted(tokens, second) ? WIDEST_COUNTED : WIDEST_UNTOLD);
}

/** A change is not told by two bounds of which one is more than so many times the other. */
const WIDEST_CHANGE = 2;
/** … nor where no `by` tells that it is one. */
const WIDEST_UNTOLD = 3;
/** … and what is counted may be a loose range: `lost 10 to 40 soldiers`. */
const WIDEST_COUNTED = 20;

function isCounted(tokens: Tokens, { kind, next }: Amount): boolean {
  const after = tokenAt(tokens, next);
  return kind === 'count' && after.kind === 'word' && !NOUN_STOPS.has(after.lower);
}

/** The interval of two amounts, the lower first; the text runs from `first` to the end of the later one. */
function between(lower: Amount, higher: Amount, first: Amount, opening: string): Span {
  const later = lower.end > higher.end ? lower : higher;
  const amount: Amount = {
    ...later,
    from: first.from,
    start: first.start,
    low: lower.low,
    high: higher.high,
    precision: Math.max(lower.precision, higher.precision),
    readings: [],
  };
  return {
    amount,
    comparator: 'between',
    from: opening === 'between' || opening === 'from' ? first.from - 1 : first.from,
  };
}

/** `8- to 16-metre`, `10- and 12-year-olds`: a hyphen that waits for its word. */
function suspended(tokens: Tokens, at: number): boolean {
  const hyphen = tokenAt(tokens, at);
  const tie = tokenAt(tokens, at + 1);
  return hyphen.lower === '-' && !hyphen.gap && tie.gap && (tie.lower === 'to' || tie.lower === 'or');
}

/** An amount that may have a minus before it. */
function readSigned(tokens: Tokens, at: number): Amount | undefined {
  const sign = tokenAt(tokens, at);
  const minus = sign.lower === '-' || sign.lower === '−' || sign.lower === 'minus';
  return readAmount(tokens, minus ? at + 1 : at);
}

/** Whether the token after the amount ties it to a second one. */
function ties(tokens: Tokens, first: Amount, at: number, opening: string): boolean {
  const tie = tokenAt(tokens, at);
  const after = tokenAt(tokens, at + 1);
  if (tie.lower === 'to' || tie.lower === 'through') return true;
  if (tie.lower === 'and') return opening === 'between';
  if (tie.lower === 'or') return first.kind === 'count' && first.high <= 20;
  if (tie.lower === '-' || tie.lower === '–' || tie.lower === '—' || tie.lower === '−')
    return tie.gap === after.gap || (first.unit === '1' && after.kind === 'number' && !after.gap);
  return tie.lower === '~';
}

/** `$3-4 million`: the currency before the first number holds for the second, unless that one counts something. */
function inherit(tokens: Tokens, first: Amount, second: Amount | undefined): Amount | undefined {
  const open = second?.kind === 'count' && first.kind === 'money' && first.numeral.start > first.start;
  if (!open) return second;
  const numeral = readNumeral(tokens, second.from, true) ?? second.numeral;
  if (tokenAt(tokens, numeral.next).kind === 'word' && isPlural(tokenAt(tokens, numeral.next).lower))
    return undefined;
  const { low, high, rounding, next, end } = numeral;
  return {
    ...first,
    from: second.from,
    start: second.start,
    end,
    next,
    low,
    high,
    precision: rounding,
    numeral,
  };
}

/** The first amount in the unit of the second: `3-4 million`, `5 to 7%`, `$3–4`. Undefined where they do not fit. */
function fitted(first: Amount, second: Amount): Amount | undefined {
  const same = first.kind === second.kind && first.unit === second.unit;
  const open = first.kind === 'count' && first.unit === '1';
  if (!same && !open) return undefined;
  const { scale } = second.numeral;
  if (scale === 1 || first.numeral.scale > 1 || second.numeral.form === 'vague') return first;
  return {
    ...first,
    low: round(first.low * scale),
    high: round(first.high * scale),
    precision: round(first.precision * scale),
  };
}

/** `ranged from -18 to -34`: an interval whichever end comes first. */
function isRanging(tokens: Tokens, at: number): boolean {
  for (let back = 1; back <= 3; back += 1)
    if (/^(?:rang|vari|between)/.test(tokenAt(tokens, at - back).lower)) return true;
  return false;
}

const HEDGES: ReadonlySet<string> = new Set(
  'about around approximately roughly nearly almost ~ ∼ some'.split(' '),
);

function skipHedge(tokens: Tokens, at: number): number {
  return HEDGES.has(tokenAt(tokens, at).lower) ? at + 1 : at;
}

function isNear(low: number, high: number): boolean {
  return high <= low * 2 + 1;
}

function changesBefore(tokens: Tokens, at: number): boolean {
  for (let back = 2; back < 2 + LOOK_BACK; back += 1)
    if (CHANGE_VERBS.has(tokenAt(tokens, at - back).lower)) return true;
  return false;
}

/** `5 ± 0.3`, `5 +/- 0.3`, `5 plus or minus 2`. */
function readSpread(tokens: Tokens, first: Amount): Amount | undefined {
  const at = first.next;
  const [a, b, c] = [tokenAt(tokens, at).lower, tokenAt(tokens, at + 1).lower, tokenAt(tokens, at + 2).lower];
  const length =
    a === '±'
      ? 1
      : (a === '+' && b === '/' && c === '-') || (a === 'plus' && b === 'or' && c === 'minus')
        ? 3
        : 0;
  if (length === 0) return undefined;
  const spread = readAmount(tokens, at + length);
  if (spread === undefined) return undefined;
  return {
    ...spread,
    from: first.from,
    start: first.start,
    low: round(first.low - spread.low),
    high: round(first.high + spread.low),
  };
}
