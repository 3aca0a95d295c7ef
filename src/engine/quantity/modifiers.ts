import { CHANGED_ADVERBS, CHANGED_VERBS, FURTHER, MAY_GO } from './tables/changed-verbs.js';
import {
  CHANGE_VERBS,
  MODIFIERS_AFTER,
  MODIFIERS_BEFORE,
  NEGATIONS,
  TURNED,
  type Modifier,
} from './tables/comparators.js';
import { NOUN_STOPS } from './tables/noun-stops.js';
import { TO_BE } from './tables/ordinal-context.js';
import { PERSONS } from './tables/persons.js';
import { SPANNING_VERBS } from './tables/spanning-verbs.js';
import { AVERAGED, SPREADING_VERBS } from './tables/spreading-verbs.js';
import { tokenAt, wordsAt, type Tokens } from './tokens.js';
import type { Comparator, QuantityKind } from './types.js';

/** The comparators and hedges around a number, taken together. */
export interface Modified {
  readonly comparator: Exclude<Comparator, 'between'>;
  readonly approximate: boolean;
  /** The first token of the words before; the number's own where there are none. */
  readonly from: number;
}

/** A comparator or hedge behind a number: the token after it, and where its text ends. */
export interface ModifiedAfter {
  readonly modifier: Modifier;
  readonly next: number;
  readonly end: number;
}

interface Phrase {
  readonly words: readonly string[];
  readonly modifier: Modifier;
}

/** By their last word, longest first. */
const BEFORE = index(MODIFIERS_BEFORE, (words) => words.at(-1)!);
/** By their first word, longest first. */
const AFTER = index(MODIFIERS_AFTER, (words) => words[0]!);
const NO_PHRASES: readonly Phrase[] = [];
const MAX_PHRASES = 3;

/** Reads backwards from the number at `at`: `no more than about`, `upwards of`, `an estimated`. */
export function readBefore(tokens: Tokens, at: number, kind: QuantityKind): Modified {
  let result: Modified = { comparator: '=', approximate: false, from: at };
  for (let phrases = 0; phrases < MAX_PHRASES; phrases += 1) {
    const phrase = phraseBefore(tokens, result.from);
    if (phrase === undefined) break;
    const from = result.from - phrase.words.length;
    if (!bounds(tokens, from, phrase, kind)) break;
    const { comparator, approximate } = phrase.modifier;
    const turned = comparator !== undefined && NEGATIONS.has(tokenAt(tokens, from - 1).lower);
    result = {
      comparator:
        comparator === undefined ? result.comparator : turned ? TURNED.get(comparator)! : comparator,
      approximate: result.approximate || approximate === true,
      from: turned ? from - 1 : from,
    };
  }
  return result;
}

/** The comparator or hedge that begins at a token after the number: `or more`, `at most`, `-odd`, `+`. */
export function readAfter(tokens: Tokens, at: number): ModifiedAfter | undefined {
  const token = tokenAt(tokens, at);
  for (const { words, modifier } of AFTER.get(token.lower) ?? NO_PHRASES) {
    if (!wordsAt(tokens, at, words)) continue;
    if ((token.lower === '+' || token.lower === '-') && token.gap) continue;
    // `at least 5, plus 6 more`: a plus before a number adds.
    const after = tokenAt(tokens, at + words.length);
    if (token.lower === '+' && !after.gap && after.kind === 'number') continue;
    if (token.lower === 'plus' && (after.kind === 'number' || after.lower === 'a')) continue;
    if (
      (token.lower === 'minimum' || token.lower === 'maximum' || token.lower === 'max') &&
      after.kind === 'word'
    )
      continue;
    // `200 cases and more than 40 deaths`: the words belong to the number that comes.
    const goesOn = after.kind === 'number' || after.lower === 'than' || (after.lower === '-' && !after.gap);
    if ((token.lower === 'at' || token.lower === 'and' || token.lower === 'or') && goesOn) continue;
    return { modifier, next: at + words.length, end: tokenAt(tokens, at + words.length - 1).end };
  }
  return undefined;
}

function phraseBefore(tokens: Tokens, at: number): Phrase | undefined {
  const last = tokenAt(tokens, at - 1);
  for (const phrase of BEFORE.get(last.lower) ?? NO_PHRASES) {
    const from = at - phrase.words.length;
    if (wordsAt(tokens, from, phrase.words)) return phrase;
  }
  // `approx. 5`, `c. 1900`.
  if (last.lower !== '.' || last.gap) return undefined;
  const short = tokenAt(tokens, at - 2).lower;
  if (short !== 'approx' && short !== 'ca' && short !== 'c' && short !== 'est') return undefined;
  return { words: [short, '.'], modifier: { approximate: true } };
}

/** Words that bound in some places only: `fell over three months`, `went up to 15%`, `the top 10`. */
function bounds(tokens: Tokens, from: number, phrase: Phrase, kind: QuantityKind): boolean {
  const [first = ''] = phrase.words;
  const before = tokenAt(tokens, from - 1).lower;
  if (first === 'over' && isSpread(tokens, from - 1)) return false;
  if (first === 'over' && kind === 'duration' && PERSONS.has(before) && isBareAt(tokens, from + 1))
    return true;
  if (first === 'over' && (kind === 'duration' || kind === 'date')) return SPANNING_VERBS.has(before);
  if (first === 'up') return !CHANGE_VERBS.has(before);
  if (first === 'top')
    return before === 'to' || before === 'could' || before === 'will' || before === 'would';
  if (first === 'c' || first === 'near') return kind === 'date' || first === 'near';
  if (first === 'beyond' || first === 'around' || first === 'about' || first === 'some') return true;
  return true;
}

/** `adults over 65 and`, but not `killed 40 people over 3 months`. */
function isBareAt(tokens: Tokens, at: number): boolean {
  const next = tokenAt(tokens, at + 1);
  return tokenAt(tokens, at).kind === 'number' && (next.kind !== 'word' || NOUN_STOPS.has(next.lower));
}

/** Whether an amount says by how much something changed: `went down by 40 to 35`, `rose by some $30 to $115`. */
export function changesBy(tokens: Tokens, at: number): boolean {
  const by = readBefore(tokens, at, 'count').from - 1;
  return tokenAt(tokens, by).lower === 'by' && CHANGE_VERBS.has(tokenAt(tokens, by - 1).lower);
}

/** Whether an amount stands as that by which something changed, without `by`: `rose $18`, `was down another 4 cents`. */
export function hasChanged(tokens: Tokens, at: number): boolean {
  let verb = readBefore(tokens, at, 'count').from - 1;
  while (FURTHER.has(tokenAt(tokens, verb).lower)) verb -= 1;
  const { lower } = tokenAt(tokens, verb);
  if (CHANGED_ADVERBS.has(lower)) return !MAY_GO.has(tokenAt(tokens, verb - 1).lower);
  return CHANGED_VERBS.has(lower);
}

/** `spread over 12 sites`, `averaged over 7 critics`: the things that something is reckoned over. */
function isSpread(tokens: Tokens, verb: number): boolean {
  const { lower } = tokenAt(tokens, verb);
  if (SPREADING_VERBS.has(lower)) return true;
  if (lower !== AVERAGED) return false;
  const before = tokenAt(tokens, verb - 1);
  return before.kind !== 'word' || TO_BE.has(before.lower) || tokenAt(tokens, verb).line;
}

function index(
  table: ReadonlyMap<string, Modifier>,
  key: (words: readonly string[]) => string,
): ReadonlyMap<string, readonly Phrase[]> {
  const result = new Map<string, Phrase[]>();
  for (const [phrase, modifier] of table) {
    const words = phrase.split(' ');
    const phrases = result.get(key(words)) ?? [];
    phrases.push({ words, modifier });
    result.set(key(words), phrases);
  }
  for (const phrases of result.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return result;
}
