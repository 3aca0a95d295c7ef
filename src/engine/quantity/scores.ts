import { isPlural } from './lemma.js';
import { changesBy } from './modifiers.js';
import { joins } from './number-words.js';
import type { Read } from './quantities.js';
import { MAGNITUDE_WORDS } from './tables/magnitudes.js';
import { AFTER_SCORES, SCORE_WORDS, THREES, VOTE_WORDS } from './tables/score-words.js';
import { tokenAt, type Token, type Tokens } from './tokens.js';
import type { Quantity } from './types.js';
import { isUnitAt } from './units.js';

const LOOK_BACK = 6;
/** A whole up to this one stands for any: `4-of-5 users`. */
const SMALL_WHOLE = 12;

/** Whether a quantity is a pair of numbers that stand against each other: `113-107`, `7-of-16`. */
export function isScore({ kind, per }: Quantity): boolean {
  return kind === 'ratio' && per?.unit === '1';
}

/**
 * A score or a proportion of two bare numbers: `113-107`, `won 2-1`, `3:1`, `5 to 4`. The first number is the value
 * and the second is what it is per. Undefined where the two are a range (`5-7 days`) or a date.
 */
export function readScore(tokens: Tokens, at: number): Read | undefined {
  const first = tokenAt(tokens, at);
  const tie = tokenAt(tokens, at + 1);
  const second = tokenAt(tokens, at + 2);
  const made = readMade(tokens, at) ?? readVotes(tokens, at);
  if (made !== undefined) return made;
  if (!isPlain(first) || !isPlain(second)) return undefined;
  const to =
    tie.lower === 'to' &&
    first.number!.value > second.number!.value &&
    playedBefore(tokens, at) &&
    !changesBy(tokens, at);
  const dash = tie.lower === '-' || tie.lower === '–' || tie.lower === '−';
  // `won , 111 - 106`: as text is written that was taken apart into words.
  const spaced = dash && tie.gap && second.gap && (playedBefore(tokens, at) || isRecord(tokens, at));
  if (!to && !spaced && (tie.gap || second.gap)) return undefined;
  if (!dash && !to && tie.lower !== ':') return undefined;
  // `down 5 - 6 percent`, `lost 10 - 15 pounds`: a range of something.
  if ((to || spaced) && (isUnitAt(tokens, at + 3) || isScaledAt(tokens, at + 3))) return undefined;
  const after = tokenAt(tokens, at + 3);
  if (!after.gap && after.kind !== 'end' && !'.,;:!?)]"”'.includes(after.lower) && after.kind !== 'word')
    return undefined;
  const [a, b] = [first.number!.value, second.number!.value];
  if (dash && a <= b && !playedBefore(tokens, at) && !playedAfter(tokens, at + 3) && !isRecord(tokens, at))
    return undefined;
  return score(tokens, first, second, at + 3);
}

function isScaledAt(tokens: Tokens, at: number): boolean {
  const { lower } = tokenAt(tokens, at);
  return MAGNITUDE_WORDS.has(lower) || lower === 'percent' || lower === 'per';
}

/**
 * `8-of-19`, `3-for-7`: how many of those tried came off. A small whole is a share where its things are named:
 * `4-of-5 users`.
 */
function readMade(tokens: Tokens, at: number): Read | undefined {
  const word = tokenAt(tokens, at + 2).lower;
  if ((word !== 'of' && word !== 'for') || !joins(tokens, at + 1) || !joins(tokens, at + 3)) return undefined;
  const [first, second] = [tokenAt(tokens, at), tokenAt(tokens, at + 4)];
  if (!isPlain(first) || !isPlain(second) || first.number!.value > second.number!.value) return undefined;
  const shared =
    word === 'of' && second.number!.value <= SMALL_WHOLE && isPlural(tokenAt(tokens, at + 5).lower);
  return shared ? undefined : score(tokens, first, second, at + 5);
}

/** `by 31 votes to 22`, `by 31 to 22`. */
function readVotes(tokens: Tokens, at: number): Read | undefined {
  const counted = tokenAt(tokens, at + 1).lower === 'votes';
  const to = counted ? at + 2 : at + 1;
  const [first, second] = [tokenAt(tokens, at), tokenAt(tokens, to + 1)];
  if (tokenAt(tokens, to).lower !== 'to' || !isPlain(first) || !isPlain(second)) return undefined;
  const behind = tokenAt(tokens, to + 2).lower;
  // `gave 31 votes to 22 candidates`, `fell by 40 to 35`.
  if (counted ? behind !== 'votes' && isPlural(behind) : !isCarried(tokens, at)) return undefined;
  if (!counted && first.number!.value <= second.number!.value) return undefined;
  if (isUnitAt(tokens, to + 2) || isScaledAt(tokens, to + 2)) return undefined;
  return score(tokens, first, second, behind === 'votes' ? to + 3 : to + 2);
}

/** Whether a motion was carried by what follows, in words that stand before votes only. */
function isCarried(tokens: Tokens, at: number): boolean {
  return tokenAt(tokens, at - 1).lower === 'by' && standsBefore(tokens, at, VOTE_WORDS);
}

/** The first number per the second. */
function score(tokens: Tokens, first: Token, second: Token, next: number): Read {
  const range = { start: first.start, end: second.end };
  const value = first.number!.value;
  const quantity = {
    range,
    surface: tokens.text.slice(range.start, range.end),
    kind: 'ratio',
    low: value,
    high: value,
    comparator: '=',
    approximate: false,
    unit: '1',
    per: { amount: second.number!.value, unit: '1' },
    precision: 0,
    phrase: range,
    readings: [],
  } as const;
  return { quantity, next };
}

/** `the Knicks (21-25)`: what stands between brackets after a name. */
export function isRecord(tokens: Tokens, at: number): boolean {
  const name = tokenAt(tokens, at - 2);
  if (tokenAt(tokens, at - 1).lower !== '(' || tokenAt(tokens, at + 3).lower !== ')') return false;
  if (tokenAt(tokens, at + 1).gap !== tokenAt(tokens, at + 2).gap) return false;
  const first = tokens.text.charAt(name.start);
  return name.kind === 'word' && first !== first.toLowerCase() && isPlain(tokenAt(tokens, at + 2));
}

function isPlain(token: Token): boolean {
  const { number } = token;
  return (
    number?.shape === 'number' && number.decimals === 0 && number.integerDigits <= 3 && !number.leadingZero
  );
}

/** `8-19 FG`, `5-9 at home`, `a 2-4 loss`. */
function playedAfter(tokens: Tokens, at: number): boolean {
  const first = tokenAt(tokens, at);
  const second = tokenAt(tokens, at + 1).lower;
  if (first.number?.value === 3 && !tokenAt(tokens, at + 1).gap) return THREES.has(second);
  return (
    AFTER_SCORES.has(first.lower) || AFTER_SCORES.has(`${first.lower} ${second}`) || THREES.has(first.lower)
  );
}

function playedBefore(tokens: Tokens, at: number): boolean {
  return standsBefore(tokens, at, SCORE_WORDS);
}

function standsBefore(tokens: Tokens, at: number, words: ReadonlySet<string>): boolean {
  for (let back = 1; back <= LOOK_BACK; back += 1)
    if (words.has(tokenAt(tokens, at - back).lower)) return true;
  return false;
}
