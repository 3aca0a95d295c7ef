import { memoize } from './memoize.js';
import { STATE_NAMES } from './names/tables/names.js';
import { COUNT_SYNONYMS } from './tables/count-synonyms.js';
import { OPPOSITE_PAIRS } from './tables/opposites.js';
import { METONYMS, PLACES } from './tables/places.js';
import { SYNONYMS } from './tables/synonyms.js';

// Endings that make a noun, adjective or adverb of a verb or another noun, longest first. What is left of the word is its stem.
const ENDINGS = [
  'ification',
  'isation',
  'ization',
  'ations',
  'ation',
  'ments',
  'ment',
  'ition',
  'ness',
  'ance',
  'ence',
  'ally',
  'tion',
  'sion',
  'ing',
  'ity',
  'ers',
  'ors',
  'ive',
  'ion',
  'ed',
  'er',
  'or',
  'al',
  'ly',
  'es',
  'e',
  's',
  'y',
];

/** A stem shorter than this stands for too many words: `station` is no form of `state`. */
const SHORTEST_STEM = 5;

const INITIALS = /^(?:\p{L}\.){2,}$/u;

/**
 * What a word is compared by: the name of its country, of its group of near-synonyms, or its stem, so that `Israeli`
 * meets `Israel` and `production` meets `manufacture`. Takes a lemma in lower case.
 */
export const conceptOf: (lemma: string) => string = memoize(readConcept, 8192);

function readConcept(lemma: string): string {
  const known = PLACES.get(lemma) ?? SYNONYMS.get(lemma);
  if (known !== undefined) return known;
  // `J.K.` is `JK`.
  if (INITIALS.test(lemma)) return conceptOf(lemma.replaceAll('.', ''));
  // The tagger leaves names in the plural: `Jews`, `Russians`.
  const singular = lemma.endsWith('s') ? lemma.slice(0, -1) : lemma;
  return PLACES.get(singular) ?? SYNONYMS.get(singular) ?? stem(lemma);
}

/**
 * Whether two nouns count the same things: one noun, two spellings or synonyms of it, or a people by two words. Takes
 * lemmas in lower case.
 */
export function countsSame(left: string, right: string): boolean {
  return countOf(left) === countOf(right);
}

function countOf(noun: string): string {
  return PLACES.get(noun) ?? COUNT_SYNONYMS.get(noun) ?? noun;
}

/** The concepts that exclude a concept: `fall` for `rise`; empty for most. */
export function oppositesOf(concept: string): readonly string[] {
  return OPPOSITES.get(concept) ?? [];
}

/** The country that a capital may stand for (`moscow` → `russia`); undefined for other words. */
export function metonymOf(lemma: string): string | undefined {
  return METONYMS.get(lemma);
}

/** Whether a lemma is a country, its adjective or its people. */
export function isPlace(lemma: string): boolean {
  return PLACES.has(lemma);
}

const PLACE_CONCEPTS: ReadonlySet<string> = new Set([
  ...PLACES.values(),
  ...STATE_NAMES.map(([name = '']) => name.toLowerCase()),
]);

/** Whether a concept is that of a country. */
export function isPlaceConcept(concept: string): boolean {
  return PLACE_CONCEPTS.has(concept);
}

function stem(lemma: string): string {
  for (const ending of ENDINGS) {
    if (lemma.length - ending.length < SHORTEST_STEM || !lemma.endsWith(ending)) continue;
    const rest = lemma.slice(0, -ending.length);
    return SYNONYMS.get(rest) ?? SYNONYMS.get(`${rest}e`) ?? rest;
  }
  return lemma;
}

const OPPOSITES = readOpposites();

function readOpposites(): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const pair of OPPOSITE_PAIRS) {
    const [left, right] = [conceptOf(pair[0]), conceptOf(pair[1])];
    table.set(left, [...(table.get(left) ?? []), right]);
    table.set(right, [...(table.get(right) ?? []), left]);
  }
  return table;
}
