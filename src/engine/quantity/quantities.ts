import { readAmount, type Amount } from './amounts.js';
import { readDate } from './dates/dates.js';
import type { DateReading } from './dates/types.js';
import { readAfter, readBefore, type Modified, type ModifiedAfter } from './modifiers.js';
import { readCounted, readLeading, readShared, type NounPhrase } from './nouns.js';
import { readRate, type Rate } from './rates.js';
import { aged } from './ages.js';
import { readScore } from './scores.js';
import { readShare } from './shares.js';
import { readSpan, type Span } from './spans.js';
import { BEFORE_DATES } from './tables/date-comparators.js';
import { tokenAt, type Tokens } from './tokens.js';
import type { Comparator, Quantity } from './types.js';

/** A quantity with the first token after it. */
export interface Read {
  readonly quantity: Quantity;
  readonly next: number;
}

/** The quantity that begins at a token, with everything around it that says how it is meant. */
export function readQuantity(tokens: Tokens, at: number): Read | undefined {
  const date = readDate(tokens, at);
  if (date !== undefined) return ofDate(tokens, date);
  const score = readScore(tokens, at);
  if (score !== undefined) return score;
  const amount = readAmount(tokens, at);
  if (amount === undefined) return undefined;
  const share = readShare(tokens, amount);
  const span = share === undefined ? readSpan(tokens, aged(tokens, amount)) : single(share);
  return ofAmount(tokens, span);
}

function single(amount: Amount): Span {
  return { amount, comparator: '=', from: amount.from };
}

function ofAmount(tokens: Tokens, span: Span): Read {
  const { amount } = span;
  const before = readBefore(tokens, span.from, amount.kind);
  const early = readAfter(tokens, amount.next);
  const noun = nounOf(tokens, amount, early?.next ?? amount.next);
  const late = early ?? readAfter(tokens, noun?.next ?? amount.next);
  const next = Math.max(amount.next, early?.next ?? 0, noun?.next ?? 0, late?.next ?? 0);
  const rate = amount.kind === 'ordinal' ? undefined : readRate(tokens, next);
  const quantity = build(tokens, span, before, late, noun, rate);
  return {
    quantity,
    next: Math.max(amount.next, late?.next === next ? next : amount.next, rate?.next ?? 0, noun?.next ?? 0),
  };
}

/** What an amount counts or shares out. */
function nounOf(tokens: Tokens, amount: Amount, at: number): NounPhrase | undefined {
  const of = tokenAt(tokens, at).lower === 'of';
  if (amount.noun !== undefined) return amount.noun;
  if (amount.kind === 'percent' || amount.numeral.form === 'fraction')
    return of ? readShared(tokens, at, 'any') : undefined;
  if (amount.kind === 'ordinal') return readCounted(tokens, at, 'singular');
  if (amount.kind !== 'count') return undefined;
  const hyphen = tokenAt(tokens, at);
  const after = tokenAt(tokens, at + 1);
  if (hyphen.lower === '-' && !hyphen.gap && !after.gap && after.kind === 'word')
    return { lemma: after.lower, range: { start: after.start, end: after.end }, next: at + 2 };
  if (hyphen.kind === 'word' && !hyphen.gap) return undefined;
  const counted = readCounted(tokens, at, amount.high === 1 && amount.low === 1 ? 'any' : 'plural');
  return counted ?? readLeading(tokens, amount.from);
}

function build(
  tokens: Tokens,
  span: Span,
  before: Modified,
  after: ModifiedAfter | undefined,
  noun: NounPhrase | undefined,
  rate: Rate | undefined,
): Quantity {
  const { amount } = span;
  const vague = amount.numeral.form === 'vague' && amount.low < amount.high;
  const comparator: Comparator =
    span.comparator === 'between' || vague ? 'between' : (after?.modifier.comparator ?? before.comparator);
  const counted = (amount.kind === 'count' || amount.kind === 'ordinal') && noun !== undefined;
  const end = Math.max(amount.end, after?.end ?? 0, noun?.range.end ?? 0, rate?.end ?? 0);
  return {
    range: { start: amount.start, end: amount.end },
    surface: tokens.text.slice(amount.start, amount.end),
    kind: amount.kind,
    ...bounded(amount, comparator),
    comparator,
    approximate:
      before.approximate || after?.modifier.approximate === true || amount.numeral.form === 'vague',
    unit: counted ? noun.lemma : amount.unit,
    ...(rate === undefined ? {} : { per: rate.per }),
    ...(noun === undefined ? {} : { noun: noun.lemma, nounRange: noun.range }),
    precision: amount.precision,
    phrase: { start: Math.min(amount.start, tokenAt(tokens, before.from).start), end },
    readings: amount.readings,
    ...(amount.others.length === 0 ? {} : { otherUnits: amount.others }),
  };
}

/** Opens the interval on the side that the comparator leaves open. */
function bounded(
  { low, high }: { readonly low: number; readonly high: number },
  comparator: Comparator,
): { readonly low: number; readonly high: number } {
  if (comparator === '>' || comparator === '>=') return { low, high: Infinity };
  if (comparator === '<' || comparator === '<=') return { low: -Infinity, high };
  return { low, high };
}

function ofDate(tokens: Tokens, date: DateReading): Read {
  const word = tokenAt(tokens, date.from - 1);
  const opened = date.comparator === undefined ? BEFORE_DATES.get(word.lower) : undefined;
  const hedged = readBefore(tokens, opened === undefined ? date.from : date.from - 1, 'date');
  const comparator = opened ?? date.comparator ?? '=';
  const start = tokenAt(tokens, date.from).start;
  const { end } = tokenAt(tokens, date.next - 1);
  const between = comparator === 'between' && (word.lower === 'from' || word.lower === 'between');
  const phraseStart = between ? word.start : tokenAt(tokens, hedged.from).start;
  const quantity: Quantity = {
    range: { start, end },
    surface: tokens.text.slice(start, end),
    kind: 'date',
    ...openDate(date, comparator),
    comparator,
    approximate: date.approximate === true || hedged.approximate,
    unit: date.unit,
    precision: 0,
    phrase: { start: Math.min(phraseStart, start), end },
    readings: date.readings ?? [],
  };
  return { quantity, next: date.next };
}

/** `after 1948` begins with its last day, `since 1948` with its first. */
function openDate(
  { low, high }: DateReading,
  comparator: Comparator,
): { readonly low: number; readonly high: number } {
  if (comparator === '>') return { low: high, high: Infinity };
  if (comparator === '>=') return { low, high: Infinity };
  if (comparator === '<') return { low: -Infinity, high: low };
  if (comparator === '<=') return { low: -Infinity, high };
  return { low, high };
}
