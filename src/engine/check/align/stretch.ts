import type { Claim } from '../../claim/types.js';
import type { Range } from '../../prose/types.js';
import type { Word } from './words.js';

/** What divides the words between two numbers: what stands before it belongs to the first, what follows to the second. */
const DIVIDES = /[,;:()–—]|\b(?:and|but|while|whereas)\b/gi;

/** What a sentence says of one of its quantities. */
export interface Stretch {
  /** The content words; all of the sentence's where it has one quantity. */
  readonly words: readonly Word[];
  readonly concepts: ReadonlySet<string>;
}

/** The stretch of a claim's quantity, of the claim's words. */
export function readStretch({ sentence, quantity, others }: Claim, all: readonly Word[]): Stretch {
  let [start, end] = [0, sentence.length];
  for (const { range } of others) {
    if (range.end <= quantity.range.start)
      start = Math.max(start, divide(sentence, range, quantity.range) ?? range.end);
    else if (range.start >= quantity.range.end)
      end = Math.min(end, divide(sentence, quantity.range, range) ?? range.start);
  }
  const words = all.filter(({ term }) => term.range.start >= start && term.range.end <= end);
  return { words, concepts: new Set(words.map(({ concept }) => concept)) };
}

/** Where the words between two numbers are divided: at the last sign or conjunction; undefined where there is none. */
function divide(sentence: string, left: Range, right: Range): number | undefined {
  let at: number | undefined;
  for (const match of sentence.slice(left.end, right.start).matchAll(DIVIDES)) at = left.end + match.index;
  return at;
}
