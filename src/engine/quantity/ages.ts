import type { Amount } from './amounts.js';
import { readBefore } from './modifiers.js';
import { NOUN_STOPS } from './tables/noun-stops.js';
import { PERSONS } from './tables/persons.js';
import { tokenAt, type Tokens } from './tokens.js';

/**
 * `aged 15`, `15 years old`, `15-year-old`, `age 15`, `Kim Lee, 15, left`, `she was 15 when …`: an age is a duration
 * in years. Other amounts are unchanged.
 */
export function aged(tokens: Tokens, amount: Amount): Amount {
  if (amount.kind === 'duration') return withOld(tokens, amount);
  if (amount.kind !== 'count' || amount.high > 130) return amount;
  const bound = readBefore(tokens, amount.from, 'duration').from;
  const before = tokenAt(tokens, bound - 1).lower;
  const of = before === 'of' && tokenAt(tokens, bound - 2).lower === 'age';
  const between = before === 'between' && tokenAt(tokens, bound - 2).lower === 'aged';
  const told = before === 'aged' || before === 'age' || before === 'ages' || of || between;
  if (!told && !isAge(tokens, amount) && !isAgeOfPersons(tokens, amount)) return amount;
  return { ...amount, kind: 'duration', unit: 'P1Y' };
}

/** `young people under 30`, `women over 50`: a bare number behind people and a bound is their age. */
function isAgeOfPersons(tokens: Tokens, { from, next, unit }: Amount): boolean {
  const bound = readBefore(tokens, from, 'count').from;
  if (unit !== '1' || bound === from || !AGE_BOUNDS.has(tokenAt(tokens, bound).lower)) return false;
  const behind = tokenAt(tokens, next);
  const ends = behind.kind === 'end' || behind.kind === 'sign' || NOUN_STOPS.has(behind.lower);
  return ends && behind.lower !== '-' && PERSONS.has(tokenAt(tokens, bound - 1).lower);
}

/** First words of the bounds that stand before an age. */
const AGE_BOUNDS: ReadonlySet<string> = new Set(['under', 'over', 'above', 'below', 'younger', 'older']);

/** Takes `old` into the amount: `15-year-old`, `15 years old`, `three years of age`. */
function withOld(tokens: Tokens, amount: Amount): Amount {
  const tie = tokenAt(tokens, amount.next);
  const at = tie.lower === '-' && !tie.gap ? amount.next + 1 : amount.next;
  const old = tokenAt(tokens, at);
  if (old.lower === 'old' || old.lower === 'olds') return { ...amount, next: at + 1, end: old.end };
  const age = tokenAt(tokens, at + 1);
  return old.lower === 'of' && age.lower === 'age' ? { ...amount, next: at + 2, end: age.end } : amount;
}

/** No age that is written as a bare number is higher. */
const OLDEST = 110;
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'who']);
const BEING: ReadonlySet<string> = new Set(['was', 'is', 'turned', 'turns', "'s"]);
/** What follows an age in its own clause. */
const BEHIND: ReadonlySet<string> = new Set(['when', '.', ',', ';', '']);

/** A bare number behind a full name, between commas, or said of `she` or `he`. */
function isAge(tokens: Tokens, { from, next, low, high, unit, numeral }: Amount): boolean {
  if (low !== high || low < 1 || low > OLDEST || unit !== '1' || numeral.form === 'vague') return false;
  const [before, behind] = [tokenAt(tokens, from - 1), tokenAt(tokens, next)];
  if (before.lower === ',' && behind.lower === ',')
    return isName(tokens, from - 2) && isName(tokens, from - 3) && !isListed(tokens, from, next);
  const subject = tokenAt(tokens, from - 2).lower;
  return BEING.has(before.lower) && PRONOUNS.has(subject) && BEHIND.has(behind.lower);
}

/**
 * Whether names and numbers take turns, as in a table run into a line: `South Korea, 12, North Korea, 3, and Japan,
 * 20`.
 */
function isListed(tokens: Tokens, from: number, next: number): boolean {
  return hasNumber(tokens, next + 1, next + LISTED) || hasNumber(tokens, from - LISTED, from - 1);
}

/** How many tokens the next member of such a list may be away. */
const LISTED = 6;

/** Whether a number stands behind a name and a comma somewhere between two tokens. */
function hasNumber(tokens: Tokens, from: number, to: number): boolean {
  for (let at = Math.max(from, 2); at < to; at++) {
    const isNumber = tokenAt(tokens, at).kind === 'number';
    if (isNumber && tokenAt(tokens, at - 1).lower === ',' && isName(tokens, at - 2)) return true;
  }
  return false;
}

function isName({ text, list }: Tokens, at: number): boolean {
  const token = list[at];
  if (token?.kind !== 'word') return false;
  const first = text.charAt(token.start);
  return first !== first.toLowerCase();
}
