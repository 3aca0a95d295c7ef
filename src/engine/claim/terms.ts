import { readClauses } from './clauses.js';
import { conceptOf } from './concept.js';
import { STOP_WORDS } from './tables/stop-words.js';
import { tagSentence, type Token } from './tagger.js';
import type { Range } from '../prose/types.js';
import type { Term, TermRole } from './types.js';

const ROLES: Readonly<Record<string, TermRole>> = {
  PROPN: 'name',
  NOUN: 'noun',
  VERB: 'verb',
  ADJ: 'modifier',
  ADV: 'modifier',
  X: 'noun',
};

/** The content words of a text, in order. */
export function readTerms(text: string): readonly Term[] {
  const tokens = tagSentence(text);
  return termsOf(tokens, readClauses(tokens, text.length), []);
}

/** The content words among tokens, in order, without those that overlap one of the `masked` ranges. */
export function termsOf(
  tokens: readonly Token[],
  clauses: readonly Range[],
  masked: readonly Range[],
): readonly Term[] {
  const terms: Term[] = [];
  for (const token of tokens) {
    const role = roleOf(token);
    if (role === undefined || masked.some((range) => token.start < range.end && token.end > range.start))
      continue;
    const range = { start: token.start, end: token.end };
    terms.push({
      lemma: token.lemma,
      concept: conceptOf(token.lemma),
      role,
      range,
      clause: clauseAt(clauses, token.start),
    });
  }
  return terms;
}

/** The number of the clause that holds an offset; 0 where there are none. */
export function clauseAt(clauses: readonly Range[], offset: number): number {
  let low = 0;
  let high = clauses.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offset < clauses[middle]!.end) high = middle;
    else low = middle + 1;
  }
  return low;
}

function roleOf(token: Token): TermRole | undefined {
  const role = ROLES[token.pos];
  if (role === undefined || !/\p{L}/u.test(token.text)) return undefined;
  const lower = token.text.toLowerCase();
  // `US` is a country, `us` is not.
  if (token.text === 'US') return 'name';
  if (STOP_WORDS.has(token.lemma) || STOP_WORDS.has(lower)) return undefined;
  return role;
}
