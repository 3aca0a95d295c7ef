import { hasNumberWord } from './lexicon.js';
import { isPlural, singularOf } from './lemma.js';
import { periodOf } from './period-words.js';
import { NOUN_STOPS } from './tables/noun-stops.js';
import { tokenAt, type Tokens } from './tokens.js';
import type { Quantity } from './types.js';
import { isUnitAt } from './units.js';

/** What counts the noun behind it, in a list of counts. */
const DETERMINERS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['no', 0],
]);

/**
 * The quantities with those that an article or `no` states in a list of counts: `two planes and a ship`, `a ship, four
 * planes and no tanks`. Outside of lists an article counts nothing. In the text's order.
 */
export function withListedOnes(tokens: Tokens, quantities: readonly Quantity[]): readonly Quantity[] {
  const found = quantities.flatMap((quantity) =>
    quantity.kind === 'count' && quantity.noun !== undefined ? membersBeside(tokens, quantity) : [],
  );
  if (found.length === 0) return quantities;
  const taken = new Set(quantities.map(({ range }) => range.start));
  const fresh = found.filter(({ range }) => !taken.has(range.start) && taken.add(range.start));
  return [...quantities, ...fresh].sort((a, b) => a.range.start - b.range.start);
}

/** A conjunction makes a list: between commas alone an article opens an aside (`12 people, an official said`). */
function membersBeside(tokens: Tokens, quantity: Quantity): readonly Quantity[] {
  const members = [...before(tokens, quantity), ...behind(tokens, quantity)];
  const ends = [quantity, ...members].map(({ phrase }) => indexOf(tokens, phrase.end));
  const isList = ends.some((at) => isConjunction(tokenAt(tokens, (afterTie(tokens, at) ?? 0) - 1).lower));
  return isList ? members : [];
}

/** What an opening begins with. */
const OPENERS: ReadonlySet<string> = new Set(['as', 'in', 'after', 'at', 'without', 'is', 'are']);

/** The members of the list before a count: `a ship, ` and `a ship and `. */
function before(tokens: Tokens, { phrase }: Quantity): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let at = indexOf(tokens, phrase.start) - 1; ;) {
    const tie = tieBefore(tokens, at);
    const one = tie === undefined ? undefined : readOne(tokens, tie - 1);
    // `As a result, 12 people`, `In a statement, two senators`: an opening is no member of a list.
    if (one === undefined || OPENERS.has(tokenAt(tokens, tie! - 2).lower)) return found;
    found.push(one);
    at = tie! - 2;
  }
}

/** The members of the list behind a count: `, a ship` and ` and a ship`. */
function behind(tokens: Tokens, { phrase }: Quantity): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let at = indexOf(tokens, phrase.end); ;) {
    const next = afterTie(tokens, at);
    const one = next === undefined ? undefined : readOne(tokens, next);
    if (one === undefined || !endsAt(tokens, next! + 2)) return found;
    found.push(one);
    at = next! + 2;
  }
}

/**
 * The index of the noun before a comma, a conjunction or both, whose last token is given; undefined for anything
 * else.
 */
function tieBefore(tokens: Tokens, at: number): number | undefined {
  const conjunction = isConjunction(tokenAt(tokens, at).lower);
  const noun = conjunction && tokenAt(tokens, at - 1).lower !== ',' ? at - 1 : conjunction ? at - 2 : at - 1;
  return conjunction || tokenAt(tokens, at).lower === ',' ? noun : undefined;
}

/** The index behind a comma, a conjunction or both; undefined where none begins there. */
function afterTie(tokens: Tokens, at: number): number | undefined {
  const comma = tokenAt(tokens, at).lower === ',' ? at + 1 : at;
  const next = isConjunction(tokenAt(tokens, comma).lower) ? comma + 1 : comma;
  return next === at ? undefined : next;
}

function isConjunction(word: string): boolean {
  return word === 'and' || word === 'or';
}

/** An article and one noun: more words may be a name, or a thing that is described and not counted. */
function readOne(tokens: Tokens, at: number): Quantity | undefined {
  const determiner = tokenAt(tokens, at);
  const value = DETERMINERS.get(determiner.lower);
  const noun = tokenAt(tokens, at + 1);
  if (value === undefined || noun.kind !== 'word' || !noun.gap || noun.line) return undefined;
  if (tokens.text.slice(noun.start, noun.end) !== noun.lower || !isNoun(tokens, at + 1, value))
    return undefined;
  const range = { start: determiner.start, end: determiner.end };
  const lemma = singularOf(noun.lower);
  return {
    range,
    surface: tokens.text.slice(range.start, range.end),
    kind: 'count',
    low: value,
    high: value,
    comparator: '=',
    approximate: false,
    unit: lemma,
    noun: lemma,
    nounRange: { start: noun.start, end: noun.end },
    precision: 0,
    phrase: { start: range.start, end: noun.end },
    readings: [],
  };
}

function isNoun(tokens: Tokens, at: number, value: number): boolean {
  const { lower } = tokenAt(tokens, at);
  if (lower.length < 3 || NOUN_STOPS.has(lower) || hasNumberWord(tokens, at - 1)) return false;
  if (value === 1 && isPlural(lower)) return false;
  return periodOf(lower) === undefined && !isUnitAt(tokens, at);
}

/** Whether a member of a list ends: `a ship of the line` and `a ship that` are described, not counted. */
function endsAt(tokens: Tokens, at: number): boolean {
  const { kind, lower } = tokenAt(tokens, at);
  if (kind === 'end') return true;
  if (kind === 'sign') return ',.;:!?)'.includes(lower);
  return kind === 'word' && lower !== 'of' && (NOUN_STOPS.has(lower) || isConjunction(lower));
}

/** The index of the first token that ends behind an offset. */
function indexOf({ list }: Tokens, offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
