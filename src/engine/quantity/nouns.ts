import type { Range } from '../prose/types.js';
import { isPlural, singularOf } from './lemma.js';
import { joins } from './number-words.js';
import { SMALL_NUMBERS } from './tables/number-words.js';
import { NOUN_STOPS, PARTITIVE_DETERMINERS, PARTITIVE_PRONOUNS } from './tables/noun-stops.js';
import { ATTRIBUTIVE_PLURALS, UNCHANGING_PLURALS } from './tables/plurals.js';
import { SHARE_NOUNS, SIZE_ADJECTIVES, SIZE_NOUNS } from './tables/share-nouns.js';
import { tokenAt, type Tokens } from './tokens.js';

/** The noun phrase that a number counts. */
export interface NounPhrase {
  readonly lemma: string;
  /** From its first modifier to its head: `attack drones`. */
  readonly range: Range;
  /** The first token after it. */
  readonly next: number;
}

const MAX_WORDS = 8;

/** What number the head stands in: `any` for `one` and for shares (`15% of the population`). */
export type HeadNumber = 'plural' | 'singular' | 'any';

/**
 * The counted noun phrase at a token: `attack drones` in `6,000 attack drones`, `editors` in `12 of the editors`.
 * Undefined where no noun follows: `6,000 of them`, `rose to 350.`
 */
export function readCounted(tokens: Tokens, at: number, head: HeadNumber): NounPhrase | undefined {
  if (tokenAt(tokens, at).lower === 'out' && tokenAt(tokens, at + 1).lower === 'of')
    return readShared(tokens, at + 1, 'plural');
  if (tokenAt(tokens, at).lower !== 'of') return readPhrase(tokens, at, head);
  return readShared(tokens, at, 'plural');
}

/** What a share or a partitive is of: `Israel's total population` in `15% of Israel's total population`. */
export function readShared(tokens: Tokens, of: number, head: HeadNumber): NounPhrase | undefined {
  let at = of + 1;
  while (PARTITIVE_DETERMINERS.has(tokenAt(tokens, at).lower) && at < of + 4) at += 1;
  if (at === of + 1 && PARTITIVE_PRONOUNS.has(tokenAt(tokens, at).lower)) return undefined;
  if (tokenAt(tokens, at).kind !== 'number' && !SMALL_NUMBERS.has(tokenAt(tokens, at).lower))
    return readPhrase(tokens, at, head);
  // `three-quarters of the 1,200 respondents`: the inner number is read after this one.
  const phrase = readPhrase(tokens, at + 1, head);
  return phrase === undefined ? undefined : { ...phrase, next: at };
}

/** The noun before a colon, where the number stands after it: `drones: 6,000`. */
export function readLeading(tokens: Tokens, number: number): NounPhrase | undefined {
  const colon = tokenAt(tokens, number - 1);
  const noun = tokenAt(tokens, number - 2);
  if (colon.lower !== ':' || colon.gap || noun.kind !== 'word' || !isPlural(noun.lower)) return undefined;
  const range = { start: noun.start, end: noun.end };
  return { lemma: singularOf(noun.lower), range, next: number };
}

/** The words of a phrase, in order, as far as they may belong to it. */
function readPhrase(tokens: Tokens, from: number, head: HeadNumber): NounPhrase | undefined {
  const words: number[] = [];
  let start = afterSize(tokens, from);
  let at = start;
  for (let steps = 0; steps < MAX_WORDS; steps += 1) {
    const token = tokenAt(tokens, at);
    if (token.lower === "'s" && words.length > 0) {
      // The owner is not what is counted.
      words.length = 0;
      at += 1;
      start = at;
      continue;
    }
    const model = readModels(tokens, at);
    if (model !== undefined) {
      const range = { start: tokenAt(tokens, start).start, end: model.range.end };
      return head === 'singular' ? undefined : { ...model, range };
    }
    const tied = joins(tokens, at + 1) || joins(tokens, at - 1);
    if (token.kind !== 'word' || (!tied && ends(tokens, at, words, head))) break;
    if (token.line && words.length > 0) break;
    const designator = joins(tokens, at + 1) && tokenAt(tokens, at + 2).kind === 'number';
    if (designator) {
      // `12 F-16 jets`: a model name is a modifier.
      at += 3;
      continue;
    }
    words.push(at);
    at += joins(tokens, at + 1) && tokenAt(tokens, at + 2).kind === 'word' ? 2 : 1;
  }
  const last = headOf(tokens, words, head);
  if (last === undefined) return undefined;
  const token = tokenAt(tokens, last);
  const range = { start: tokenAt(tokens, start).start, end: token.end };
  return { lemma: lemmaAt(tokens, last), range, next: last + 1 };
}

/** Models in the plural: `Su-35s`, `A330s`. */
function readModels(tokens: Tokens, at: number): NounPhrase | undefined {
  const name = tokenAt(tokens, at);
  const number = joins(tokens, at + 1) ? at + 2 : at + 1;
  const [digits, plural] = [tokenAt(tokens, number), tokenAt(tokens, number + 1)];
  const isTied = digits.kind === 'number' && !digits.gap && plural.lower === 's' && !plural.gap;
  const first = tokens.text.charAt(name.start);
  // `mid-1990s` is a decade.
  if (name.kind !== 'word' || !isTied || first === first.toLowerCase()) return undefined;
  const lemma = tokens.text.slice(name.start, digits.end).toLowerCase();
  return { lemma, range: { start: name.start, end: plural.end }, next: number + 2 };
}

/** `the total number of drones`: what is numbered is counted. The same token where nothing is. */
function afterSize(tokens: Tokens, from: number): number {
  const at = SIZE_ADJECTIVES.has(tokenAt(tokens, from).lower) ? from + 1 : from;
  const sized = SIZE_NOUNS.has(tokenAt(tokens, at).lower) && tokenAt(tokens, at + 1).lower === 'of';
  if (!sized) return from;
  return PARTITIVE_DETERMINERS.has(tokenAt(tokens, at + 2).lower) ? at + 3 : at + 2;
}

/** Whether a word ends the phrase: a function word, a verb after the noun, a number word. */
function ends(tokens: Tokens, at: number, words: readonly number[], head: HeadNumber): boolean {
  const { lower } = tokenAt(tokens, at);
  if (SMALL_NUMBERS.has(lower)) return true;
  if (!NOUN_STOPS.has(lower)) return false;
  // `15% of the population lives`: the whole is named, and its verb follows.
  if (head === 'any' && words.some((word) => SHARE_NOUNS.has(tokenAt(tokens, word).lower))) return true;
  // `60 votes`, `12 works`: where no noun has come yet, a word in `s` is one.
  return !isPlural(lower) || words.some((word) => isPlural(tokenAt(tokens, word).lower));
}

/** The singular of the head; of a word that a hyphen makes, the whole of it: `start-up`. */
function lemmaAt(tokens: Tokens, head: number): string {
  const { lower } = tokenAt(tokens, head);
  if (!joins(tokens, head - 1) || isPlural(lower)) return singularOf(lower);
  return `${tokenAt(tokens, head - 2).lower}-${lower.endsWith('s') ? lower.slice(0, -1) : lower}`;
}

/** The last of the first run of plurals; without one, the last word where a singular may be counted. */
function headOf(tokens: Tokens, words: readonly number[], head: HeadNumber): number | undefined {
  const plural = head === 'singular' ? undefined : pluralHead(tokens, words);
  return plural === undefined && head !== 'plural' ? singularHead(tokens, words) : plural;
}

function pluralHead(tokens: Tokens, words: readonly number[]): number | undefined {
  let found: number | undefined;
  for (const word of words) {
    const firstPart = joins(tokens, word + 1) && words.includes(word + 2);
    if (firstPart) continue;
    const { lower } = tokenAt(tokens, word);
    const compound = joins(tokens, word - 1) && lower.endsWith('s') && lower.length > 1;
    const plural = isPlural(lower) || compound;
    if (found !== undefined && (!plural || !isAttributive(tokens, found))) break;
    if (plural) found = word;
  }
  return found;
}

/** Whether a plural may stand before the noun that is counted: `sports halls`, `police officers`, `Hamas fighters`. */
function isAttributive(tokens: Tokens, at: number): boolean {
  const token = tokenAt(tokens, at);
  const first = tokens.text.charAt(token.start);
  return (
    ATTRIBUTIVE_PLURALS.has(token.lower) ||
    UNCHANGING_PLURALS.has(token.lower) ||
    first !== first.toLowerCase()
  );
}

/** Stops before a participle or an adverb that cannot head a phrase. */
function singularHead(tokens: Tokens, words: readonly number[]): number | undefined {
  let found: number | undefined;
  for (const word of words) {
    const { lower } = tokenAt(tokens, word);
    if (found !== undefined && (lower.endsWith('ed') || lower.endsWith('ing') || lower.endsWith('ly'))) break;
    found = word;
    const whole = SHARE_NOUNS.has(lower) && !SIZE_ADJECTIVES.has(lower);
    if (whole && !HEADS_AFTER_SHARES.has(tokenAt(tokens, word + 1).lower)) break;
  }
  return found;
}

const HEADS_AFTER_SHARES: ReadonlySet<string> = new Set(
  'growth density size capacity output deficit surplus area tax share market costs cost level levels'.split(
    ' ',
  ),
);
