import { readTerms } from './terms.js';
import { memoize } from './memoize.js';
import type { SentenceContext, Term } from './types.js';

/** The content words of a text that many sentences share: a title, a heading, a column's header. */
export const sharedTerms: (text: string) => readonly Term[] = memoize(
  (text: string) => (text === '' ? [] : readTerms(text)),
  4096,
);

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
