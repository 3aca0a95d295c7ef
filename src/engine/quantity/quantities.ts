import { LONG_PERIODS, readAmount, readArticlePeriod, type Amount } from './amounts.js';
import { readDate } from './dates/dates.js';
import { agoReading } from './dates/relative.js';
import type { DateReading } from './dates/types.js';
import { readAfter, readBefore, type Modified, type ModifiedAfter } from './modifiers.js';
import { withListUnit } from './lists.js';
import { readMultiple, withTimes } from './multiples.js';
import { readCompound } from './compounds.js';
import { readCounted, readLeading, readShared, type NounPhrase } from './nouns.js';
import { readRate, type Rate } from './rates.js';
import { aged } from './ages.js';
import { readScore } from './scores.js';
import { readShare } from './shares.js';
import { readSpan, type Span } from './spans.js';
import { AFTER_DATES, BEFORE_DATES } from './tables/date-comparators.js';
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
  const first = readAmount(tokens, at) ?? readArticlePeriod(tokens, at) ?? readMultiple(tokens, at);
  if (first === undefined) return undefined;
  const amount = readCompound(tokens, first);
  if (isBareArticle(tokens, first, amount)) return undefined;
  const ago = readAgo(tokens, amount);
  if (ago !== undefined) return ofDate(tokens, ago);
  const share = readShare(tokens, amount);
  const span = share === undefined ? ofAge(tokens, readSpan(tokens, amount)) : single(share);
  return ofAmount(tokens, span);
}

/** `a month`, `an hour` by themselves: the article counts nothing. */
function isBareArticle(tokens: Tokens, first: Amount, whole: Amount): boolean {
  const article = tokenAt(tokens, first.from).lower;
  if ((article !== 'a' && article !== 'an') || first.kind !== 'duration' || first.low !== 1) return false;
  if (tokenAt(tokens, whole.next).lower === 'ago') return false;
  return first === whole && !LONG_PERIODS.has(first.unit);
}

/** `three years ago`, `two weeks ago`. */
function readAgo(tokens: Tokens, amount: Amount): DateReading | undefined {
  if (
    amount.kind !== 'duration' ||
    tokenAt(tokens, amount.next).lower !== 'ago' ||
    amount.low !== amount.high
  )
    return undefined;
  return agoReading(tokens, amount.from, amount.next + 1, amount.low, amount.unit);
}

/** The span with its amount as an age, where the words around it say so. */
function ofAge(tokens: Tokens, span: Span): Span {
  const amount = span.comparator === '=' ? withListUnit(tokens, span.amount) : span.amount;
  return { ...span, amount: withTimes(tokens, aged(tokens, amount)) };
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
  if (hyphen.lower === '-' && after.lower === 'strong') return undefined;
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
  const opened = date.comparator === undefined ? openingOf(tokens, date.from) : undefined;
  const hedged = readBefore(tokens, date.from - (opened?.length ?? 0), 'date');
  const after = date.comparator === undefined ? openedAfter(tokens, date.next) : undefined;
  const comparator = after?.comparator ?? opened?.comparator ?? date.comparator ?? '=';
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
    phrase: { start: Math.min(phraseStart, start), end: after?.end ?? end },
    readings: date.readings ?? [],
    ...(date.weekdayDisagrees === true ? { weekdayDisagrees: true } : {}),
  };
  return { quantity, next: after?.next ?? date.next };
}

/** `since`, `no later than`, `prior to` before a date, with how many tokens it takes. */
function openingOf(
  tokens: Tokens,
  from: number,
): { readonly comparator: Comparator; readonly length: number } | undefined {
  const year = tokenAt(tokens, from - 1).lower === 'year' ? from - 1 : from;
  const at = tokenAt(tokens, year - 1).lower === 'the' ? year - 1 : year;
  if (!LAST_BEFORE_DATES.has(tokenAt(tokens, at - 1).lower)) return undefined;
  const last = tokenAt(tokens, at - 1).lower;
  const two = `${tokenAt(tokens, at - 2).lower} ${last}`;
  const three = BEFORE_DATES.get(`${tokenAt(tokens, at - 3).lower} ${two}`);
  const comparator = three ?? BEFORE_DATES.get(two) ?? BEFORE_DATES.get(last);
  if (comparator === undefined) return undefined;
  const length = three !== undefined ? 3 : BEFORE_DATES.has(two) ? 2 : 1;
  return { comparator, length: length + from - at };
}

/** The last words of the phrases that open a date: a cheap look before they are put together. */
const LAST_BEFORE_DATES: ReadonlySet<string> = new Set(
  [...BEFORE_DATES.keys()].map((phrase) => phrase.split(' ').at(-1)!),
);

/** `or later`, `onwards`, `and earlier` after a date. */
function openedAfter(
  tokens: Tokens,
  at: number,
): { readonly comparator: Comparator; readonly next: number; readonly end: number } | undefined {
  const first = tokenAt(tokens, at);
  const one = AFTER_DATES.get(first.lower);
  if (one !== undefined) return { comparator: one, next: at + 1, end: first.end };
  const second = tokenAt(tokens, at + 1);
  const two = AFTER_DATES.get(`${first.lower} ${second.lower}`);
  // `after 2016 and before 2018`: the words belong to the date that follows them.
  if (two === undefined || readDate(tokens, at + 2) !== undefined) return undefined;
  return { comparator: two, next: at + 2, end: second.end };
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
