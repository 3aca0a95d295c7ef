import type { Range } from '../prose/types.js';

const COMPARED =
  /(?:\b(?:compared (?:with|to)|relative to|than(?: in)?|versus|vs\.?|against)|\b(?:up|down|ris\w+|rose|increas\w+|f[ae]ll\w*|decreas\w+|declin\w+|drop\w*|gr[eo]w\w*|growth|gain\w*|higher|lower|more|fewer|less)\b[^,.;:()]{0,40}\b(?:on|over|from))\s+(?:the\s+(?:year\s+)?)?$/i;

/** How much text before a date is looked at for what it is compared with. */
const REACH = 70;

/** Whether a date of a sentence says only what a change is counted from: `up 8% on 2022`, `more than in 2019`. */
export function isBase(sentence: string, date: Range): boolean {
  return COMPARED.test(sentence.slice(Math.max(0, date.start - REACH), date.start));
}
