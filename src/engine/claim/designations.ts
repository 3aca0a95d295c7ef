import type { Claim } from './types.js';

/** Words before an ordinal that says which one is meant. */
const DEFINITE = /\b(?:the|this|that|his|her|its|their|our|my)\s+$/i;
/** Behind one that ranks instead: `the third-largest`, `the third highest`. */
const RANKING = /^(?:-|\s+(?:\p{L}+est|most|least|best|worst)\b)/iu;
/** How far before and behind the ordinal is looked, in UTF-16 units. */
const REACH = 30;

/** Whether a number only says which one its clause speaks of: `The second flight reached 90 km`. */
export function isDesignation({ quantity: { kind, range }, sentence, subject }: Claim): boolean {
  if (kind !== 'ordinal') return false;
  const { start, end } = range;
  if (!DEFINITE.test(sentence.slice(Math.max(0, start - REACH), start))) return false;
  if (RANKING.test(sentence.slice(end, end + REACH))) return false;
  return subject.some((word) => word.end > end && word.start <= end + REACH);
}
