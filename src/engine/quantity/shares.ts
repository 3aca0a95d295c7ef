import type { Amount } from './amounts.js';
import { readAmount } from './amounts.js';
import { singularOf } from './lemma.js';
import { readCounted, type NounPhrase } from './nouns.js';
import { tokenAt, type Tokens } from './tokens.js';

/**
 * A share of one number in another, as a fraction: `one in seven people` is 1/7 of `person`, `nine out of ten` 0.9,
 * `1-of-5` 0.2. Undefined where the amount is no part of one.
 */
export function readShare(tokens: Tokens, part: Amount): Amount | undefined {
  if (part.kind !== 'count' || part.numeral.form === 'vague' || part.numeral.scale > 1) return undefined;
  const inner = part.low === 1 ? innerNoun(tokens, part.next) : undefined;
  const at = wholeAt(tokens, inner?.next ?? part.next);
  if (at === undefined) return undefined;
  const whole = readAmount(tokens, at);
  if (whole?.kind !== 'count' || whole.numeral.form === 'vague') return undefined;
  if (!(part.low < whole.low) || part.low <= 0 || whole.low > 1e12 || isYearLike(whole)) return undefined;
  if (part.low !== 1 && !isTypical(whole.low)) return undefined;
  const value = part.low / whole.low;
  const noun = inner ?? readCounted(tokens, whole.next, 'plural');
  return {
    ...whole,
    from: part.from,
    start: part.start,
    kind: 'ratio',
    low: value,
    high: value,
    precision: 0,
    readings: [],
    ...(noun === undefined ? {} : { noun }),
  };
}

/** `one person in three`: the noun stands before the whole. */
function innerNoun(tokens: Tokens, at: number): NounPhrase | undefined {
  const token = tokenAt(tokens, at);
  if (token.kind !== 'word' || tokenAt(tokens, at + 1).lower !== 'in') return undefined;
  return { lemma: singularOf(token.lower), range: { start: token.start, end: token.end }, next: at + 1 };
}

/** The token after `in`, `in every`, `out of`, `-of-`, `-in-`. */
function wholeAt(tokens: Tokens, at: number): number | undefined {
  const [a, b, c] = [tokenAt(tokens, at).lower, tokenAt(tokens, at + 1).lower, tokenAt(tokens, at + 2).lower];
  if (a === 'out' && b === 'of') return c === 'every' ? at + 3 : at + 2;
  if (a === 'in') return b === 'every' || b === 'each' ? at + 2 : at + 1;
  if (a === '-' && (b === 'in' || b === 'of') && c === '-') return at + 3;
  return a === '-' && b === 'out' && tokenAt(tokens, at + 4).lower === '-' ? at + 5 : undefined;
}

/** `28 out of 33 drones` are two counts; a share is of a number that stands for any: up to 12, or a round one. */
function isTypical(whole: number): boolean {
  return whole <= 12 || /^[125]0+(?:e\+\d+)?$/.test(String(whole)) || whole > 1e4;
}

/** `5 in 2023`: a number of things in a year. */
function isYearLike({ low, numeral }: Amount): boolean {
  return low >= 1900 && low < 2100 && numeral.bare?.grouped === false;
}
