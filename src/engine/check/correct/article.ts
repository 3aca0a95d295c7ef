import type { Correction } from './types.js';

const ARTICLE = /(?<![\p{L}\p{N}'’-])(an?)([ \u00a0])$/iu;

/** A correction with the article before it, where the new text is spoken with another sound at its start. */
export function withArticle(sentence: string, correction: Correction): Correction {
  const { range, text } = correction;
  const before = sentence.slice(Math.max(0, range.start - 4), range.start);
  const match = ARTICLE.exec(before);
  if (match === null) return correction;
  const written = match[1]!;
  const article = startsWithVowel(text) ? 'an' : 'a';
  if (written.toLowerCase() === article) return correction;
  const start = range.start - match[0].length;
  const cased = written.charAt(0) + article.slice(1);
  return { ...correction, range: { start, end: range.end }, text: `${cased}${match[2]!}${text}` };
}

/** Eight, eleven and eighteen, and what is grouped behind them by threes: `11,000`, `18 million`, `80`, `800`. */
const SPOKEN = /^(?:8|1[18](?!\d)(?!\.?\d))/;
const THOUSANDS = /^(?:11|18)(?:[,.'’\u00a0\u202f ]?\d{3})+(?!\d)/;

/** Whether a text that begins with a number is spoken with a vowel first. */
function startsWithVowel(text: string): boolean {
  const spoken = text.replace(/^[$€£¥]+/u, '');
  if (/^\d/.test(spoken)) return SPOKEN.test(spoken) || THOUSANDS.test(spoken);
  return /^[aeiou]/i.test(spoken) && !/^(?:one|uni|eu|us)/i.test(spoken);
}
