import { readTerms, termsOf } from './terms.js';
import { memoize } from './memoize.js';
import { readClauses } from './clauses.js';
import { tagSentence } from './tagger.js';
import { takenUp } from './taken-up.js';
import { isWithin } from '../prose/ranges.js';
import type { SentenceContext, Term } from './types.js';

/** The content words of a text that many sentences share: a title, a heading, a column's header. */
export const sharedTerms: (text: string) => readonly Term[] = memoize(
  (text: string) => (text === '' ? [] : readTerms(text)),
  4096,
);

/** What a sentence speaks of: the words before its first verb, or all words of a text without one; not `the film`. */
export const sharedSubject: (text: string) => readonly Term[] = memoize((text: string) => {
  const tokens = tagSentence(text);
  const clauses = readClauses(tokens, text.length);
  const taken = takenUp(tokens);
  const subject = (clauses.subjects[0] ?? []).filter((token) => !taken.some((one) => isWithin(token, one)));
  return termsOf(subject, clauses, []);
}, 4096);

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
