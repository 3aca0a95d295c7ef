import { keptBefore } from './kept-tokens.js';
import { readTerms, termsIn, termsOf } from './terms.js';
import { memoize } from './memoize.js';
import { readClauses } from './clauses.js';
import { tagSentence, type Token } from './tagger.js';
import { takenUp } from './taken-up.js';
import { isWithin } from '../prose/ranges.js';
import type { SentenceContext, Term } from './types.js';

/** The content words of a text that many sentences share: a title, a heading, a column's header. */
export const sharedTerms: (text: string) => readonly Term[] = memoize(
  (text: string) => (text === '' ? [] : readTerms(text)),
  4096,
);

/** What a sentence speaks of: the words before its first verb, or all words of a text without one; not `the film`. */
const sharedSubject: (text: string) => readonly Term[] = memoize(
  (text: string) => subjectIn(tagSentence(text), text.length),
  4096,
);

/** The content words of what stands before a sentence. */
export function termsBefore(context: SentenceContext): readonly Term[] {
  const tokens = keptBefore(context);
  return tokens === undefined ? sharedTerms(context.before) : termsIn(tokens);
}

/** What each of the sentences before a sentence speaks of, the nearest first. */
export function* subjectsBefore(context: SentenceContext): Generator<readonly Term[]> {
  const tokens = keptBefore(context);
  yield tokens === undefined ? sharedSubject(context.before) : subjectIn(tokens, context.before.length);
  for (const text of context.earlier ?? []) yield sharedSubject(text);
}

function subjectIn(tokens: readonly Token[], length: number): readonly Term[] {
  const clauses = readClauses(tokens, length);
  const taken = takenUp(tokens);
  const subject = (clauses.subjects[0] ?? []).filter((token) => !taken.some((one) => isWithin(token, one)));
  return termsOf(subject, clauses, []);
}

/** The concepts of what surrounds a sentence: title, headings, the prose before, the columns' headers. */
export function contextConcepts(context: SentenceContext): ReadonlySet<string> {
  const texts = [
    context.title,
    ...context.headings,
    context.before,
    ...context.cells.map((cell) => cell.header),
  ];
  return new Set(texts.flatMap((text) => sharedTerms(text).map((term) => term.concept)));
}
