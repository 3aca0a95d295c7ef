import { clauseAt, type Clauses } from './clauses.js';
import { conceptOf } from './concept.js';
import { excludedNames } from './exclusions.js';
import { namesAmong } from './names/name-concepts.js';
import { STOP_WORDS } from './tables/stop-words.js';
import { tagSentence, type Token } from './tagger.js';
import { overlaps } from '../prose/ranges.js';
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

/** The content words of a text, in order; of which clause each is, is not read. */
export function readTerms(text: string): readonly Term[] {
  return termsIn(tagSentence(text));
}

/** The content words among the tokens of a text; of which clause each is, is not read. */
export function termsIn(tokens: readonly Token[]): readonly Term[] {
  return termsOf(tokens, NO_CLAUSES, []);
}

const NO_CLAUSES: Pick<Clauses, 'stretches'> = { stretches: [] };

/** The content words among tokens, in order, without those that overlap one of the `masked` ranges. */
export function termsOf(
  tokens: readonly Token[],
  clauses: Pick<Clauses, 'stretches'>,
  masked: readonly Range[],
): readonly Term[] {
  const terms: Term[] = [];
  const names = namesAmong(tokens);
  const excluded = excludedNames(tokens);
  const add = (i: number, term: Term): void => {
    terms.push(excluded.has(i) ? leftOut(term) : term);
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (masked.some((range) => overlaps(token, range))) continue;
    const clause = clauseAt(clauses, token.start);
    const named = names.get(i);
    if (named !== undefined) {
      const { concept, end } = named;
      const range = rangeOf(token, tokens[end - 1]!);
      add(i, { lemma: concept, concept, role: 'name', range, clause });
      i = end - 1;
      continue;
    }
    const role = roleOf(token);
    if (role === undefined) continue;
    const concept = conceptOf(token.lemma);
    add(i, { lemma: token.lemma, concept, role, range: rangeOf(token, token), clause });
  }
  return terms;
}

/** A name that a figure leaves out is met only where another leaves it out too. */
function leftOut(term: Term): Term {
  return { ...term, lemma: `outside ${term.lemma}`, concept: `outside ${term.concept}` };
}

function rangeOf({ start }: Token, { end }: Token): Range {
  return { start, end };
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
