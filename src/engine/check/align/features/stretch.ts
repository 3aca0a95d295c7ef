import type { Range } from '../../../prose/types.js';
import type { Side, Word } from '../words.js';

/** What divides the words between two numbers: what stands before it belongs to the first, what follows to the second. */
const DIVIDES = /[,;:()–—]|\b(?:and|but|while|whereas)\b/gi;

/**
 * The share of the claim's own stretch that the evidence's own stretch says too: 0 to 1, by weight; 0.5 where the claim has
 * no words of its own. A sentence falls into stretches, one for each of its numbers: `earned 3 million in Spain, and 5 million
 * worldwide` says of the second one `worldwide` only.
 */
export function stretchCoverage(claim: Side, evidence: Side): number {
  const own = stretchOf(claim);
  if (own.length === 0) return 0.5;
  const other = new Set(stretchOf(evidence).map(({ concept }) => concept));
  let total = 0;
  let met = 0;
  for (const { concept, metonym, weight } of own) {
    total += weight;
    if (other.has(concept) || (metonym !== undefined && other.has(metonym))) met += weight;
  }
  return met / total;
}

const stretches = new WeakMap<Side, readonly Word[]>();

/** The content words of a quantity's stretch; all of the sentence's where it has one quantity. */
function stretchOf(side: Side): readonly Word[] {
  const known = stretches.get(side);
  if (known !== undefined) return known;
  const { sentence, quantity, others } = side.claim;
  let [start, end] = [0, sentence.length];
  for (const { range } of others) {
    if (range.end <= quantity.range.start)
      start = Math.max(start, divide(sentence, range, quantity.range) ?? range.end);
    else if (range.start >= quantity.range.end)
      end = Math.min(end, divide(sentence, quantity.range, range) ?? range.start);
  }
  const words = side.words.filter(({ term }) => term.range.start >= start && term.range.end <= end);
  stretches.set(side, words);
  return words;
}

/** Where the words between two numbers are divided: at the last sign or conjunction; undefined where there is none. */
function divide(sentence: string, left: Range, right: Range): number | undefined {
  let at: number | undefined;
  for (const match of sentence.slice(left.end, right.start).matchAll(DIVIDES)) at = left.end + match.index;
  return at;
}
