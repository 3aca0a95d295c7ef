import type { Quantity } from '../quantity/types.js';
import { oneOf } from './one-of.js';
import { BASED_CHANGES, COMPARING } from './tables/figure-words.js';

const THE_YEAR = String.raw`(?:the\s+(?:year\s+)?)?`;
/** Before what something is compared with: `more than in 2019`. */
const COMPARED = new RegExp(String.raw`\b${oneOf(COMPARING)}\s+${THE_YEAR}$`, 'iu');
/** Before what a change is counted from: `up 8% on 2022`. A day there is the day of the change: `rose on 5 May`. */
const CHANGED = new RegExp(
  String.raw`\b${oneOf(BASED_CHANGES)}\b[^,.;:()]{0,40}\b(?:on|over|from)\s+${THE_YEAR}$`,
  'iu',
);
/** A day, ISO 8601, with or without its year. */
const DAY = /-\d\d-\d\d$/;

/** How much text before a date is looked at for what it is compared with. */
const REACH = 70;

/** Whether a date of a sentence says only what another one is compared with, or a change counted from. */
export function isBase(sentence: string, { range, unit }: Quantity): boolean {
  const before = sentence.slice(Math.max(0, range.start - REACH), range.start);
  return COMPARED.test(before) || (!DAY.test(unit) && CHANGED.test(before));
}
