import { isPlural } from '../lemma.js';
import { CHANGE_VERBS } from '../tables/comparators.js';
import { MAGNITUDE_WORDS } from '../tables/magnitudes.js';
import { NOUN_STOPS } from '../tables/noun-stops.js';
import { BEFORE_COUNTS, BEFORE_YEARS } from '../tables/year-context.js';
import { tokenAt, type Token, type Tokens } from '../tokens.js';
import { isUnitAt } from '../units.js';

/** Four digits that can be a year by their form, or undefined: no separator, no decimals, 1000 to 2199. */
export function yearValue(token: Token): number | undefined {
  const { number } = token;
  if (number?.integerDigits !== 4 || number.grouped || number.decimals > 0 || number.shape !== 'number')
    return undefined;
  if (number.readings.length > 0 || token.end - token.start !== 4) return undefined;
  return number.value >= 1000 && number.value < 2200 ? number.value : undefined;
}

/**
 * Whether four digits are a year by what stands around them: `in 1948`, `the 2019 election`, `(2003)`, but not
 * `2000 people`, `some 1500 troops`, `$2000`.
 */
export function isYear(tokens: Tokens, at: number): boolean {
  const year = yearValue(tokenAt(tokens, at));
  if (year === undefined) return false;
  const before = tokenAt(tokens, at - 1);
  const next = tokenAt(tokens, at + 1);
  if (before.kind === 'sign' && !tokenAt(tokens, at).gap && !'(*_[-–—/"“‘\''.includes(before.lower))
    return false;
  if (next.kind === 'word' && !next.gap) return false;
  if (next.lower === '%' || MAGNITUDE_WORDS.has(next.lower)) return false;
  if (next.kind === 'number' && next.gap) return false;
  if (isUnitAt(tokens, unitAfter(tokens, at)) && !SINGULAR_AFTER_YEARS.has(next.lower)) return false;
  if (isComparedYear(tokens, at) && year % 100 !== 0) return year > 1800 && year < 2100;
  const than = before.lower === 'than' && /^(?:later|earlier)$/.test(tokenAt(tokens, at - 2).lower);
  if (than || isLifespanYear(tokens, at) || isBaseYear(tokens, at)) return true;
  if (BEFORE_COUNTS.has(before.lower) || (before.lower === 'to' && changes(tokens, at))) return false;
  const preposition = BEFORE_YEARS.has(before.lower);
  if (counts(tokens, at + 1)) return preposition && year > 1800 && year < 2100 && year % 100 !== 0;
  if (preposition) return true;
  return year >= 1900 && year < 2100;
}

/** `8% over 2021`: what a change is counted from. */
function isBaseYear(tokens: Tokens, at: number): boolean {
  const share = tokenAt(tokens, at - 2).lower;
  return (
    tokenAt(tokens, at - 1).lower === 'over' && (share === '%' || share === 'percent' || share === 'cent')
  );
}

/** `against 2022 figures`, `compared with 2019 levels`: figures and the like are of a year. */
function isComparedYear(tokens: Tokens, at: number): boolean {
  return OF_YEARS.has(tokenAt(tokens, at + 1).lower) && !BEFORE_COUNTS.has(tokenAt(tokens, at - 1).lower);
}

/** What a year is said before, and nobody counts. */
const OF_YEARS: ReadonlySet<string> = new Set(
  'figures levels prices numbers data values rates results elections accounts estimates'.split(' '),
);

/** `the 2019 second quarter`, `1984 day`: period words in the singular may follow a year. */
const SINGULAR_AFTER_YEARS: ReadonlySet<string> = new Set(
  'second quarter month day min hour week year decade'.split(' '),
);

/** `Anna Lang (1820–1899)`: two years in brackets behind a name. */
function isLifespanYear(tokens: Tokens, at: number): boolean {
  const first = tokenAt(tokens, at - 1).lower === '(' ? at : at - 2;
  const [from, to] = [yearValue(tokenAt(tokens, first)), yearValue(tokenAt(tokens, first + 2))];
  if (from === undefined || to === undefined || to <= from || to - from > LONGEST_LIFE) return false;
  const name = tokenAt(tokens, first - 2);
  const letter = tokens.text.charAt(name.start);
  const isTied = /^[-–—]$/.test(tokenAt(tokens, first + 1).lower);
  const isBracketed = tokenAt(tokens, first - 1).lower === '(' && tokenAt(tokens, first + 3).lower === ')';
  return isTied && isBracketed && name.kind === 'word' && letter !== letter.toLowerCase();
}

/** Years further apart are no lifespan. */
const LONGEST_LIFE = 120;

/** The token where a unit of the digits, or of a range that they begin, would stand. */
function unitAfter(tokens: Tokens, at: number): number {
  const dash = tokenAt(tokens, at + 1).lower;
  const tied = dash === '-' || dash === '–' || dash === '—';
  return tied && tokenAt(tokens, at + 2).kind === 'number' ? at + 3 : at + 1;
}

/** `rose to 1950`: a new level rather than a year. */
function changes(tokens: Tokens, at: number): boolean {
  for (let back = 2; back <= 4; back += 1)
    if (CHANGE_VERBS.has(tokenAt(tokens, at - back).lower)) return true;
  return false;
}

/** Whether a plural follows within two words: what a number counts. */
function counts(tokens: Tokens, from: number): boolean {
  for (let at = from; at < from + 2; at += 1) {
    const token = tokenAt(tokens, at);
    if (token.kind !== 'word' || NOUN_STOPS.has(token.lower)) return false;
    if (isPlural(token.lower)) return true;
  }
  return false;
}
