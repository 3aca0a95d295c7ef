import type { Range } from '../../prose/types.js';

/** A name and the short form that a text gives it: `World Health Organization (WHO)`. */
export interface IntroducedName {
  /** The name in full, to the letter, without its article. */
  readonly name: string;
  /** The short form in the singular, without points: `WHO`, `ICBM`. */
  readonly acronym: string;
  /** Name, brackets and short form in the text. */
  readonly range: Range;
}

const BRACKETS = /\(([^()\n]{2,120})\)/g;
/** How far before brackets a name may begin, in characters. */
const REACH = 160;
const ACRONYM =
  /^(?:(?:the|hereafter|henceforth|or|aka|a\.k\.a\.) )?["“‘']?(\p{Lu}[\p{L}\d&./-]{1,12})["”’']?$/u;
const LAST_WORD = /(?<![\p{L}\p{N}])([\p{Lu}][\p{L}\d&.-]{1,11})$/u;
const ARTICLE = /^the\s+/i;

/**
 * The short forms that a text introduces in brackets, either way round: `World Health Organization (WHO)`, `the WHO (World
 * Health Organization)`. In the text's order; empty where there are none. Linear in the text. A pair counts where the letters
 * of the short form stand in the name in their order, the first of them at its start (the method of Schwartz and Hearst, "A
 * simple algorithm for identifying abbreviation definitions in biomedical text", 2003).
 */
export function introducedNames(text: string): readonly IntroducedName[] {
  const found: IntroducedName[] = [];
  for (const match of text.matchAll(BRACKETS)) {
    const inside = match[1]!.trim();
    const before = text.slice(Math.max(0, match.index - REACH), match.index).trimEnd();
    const end = match.index + match[0].length;
    const pair = acronymInside(before, inside) ?? nameInside(before, inside);
    if (pair === undefined) continue;
    const start = text.lastIndexOf(pair.opening, match.index);
    found.push({ name: pair.name, acronym: pair.acronym, range: { start, end } });
  }
  return found;
}

interface Pair {
  readonly name: string;
  readonly acronym: string;
  /** The part of the pair that stands before the brackets. */
  readonly opening: string;
}

/** `World Health Organization (WHO)`. */
function acronymInside(before: string, inside: string): Pair | undefined {
  const acronym = acronymOf(ACRONYM.exec(inside)?.[1]);
  if (acronym === undefined) return undefined;
  const name = longForm(lastSentence(before), lettersOf(acronym));
  return name === undefined ? undefined : { name, acronym, opening: name };
}

/** `the WHO (World Health Organization)`. */
function nameInside(before: string, inside: string): Pair | undefined {
  const short = LAST_WORD.exec(before)?.[1];
  const acronym = acronymOf(short);
  if (short === undefined || acronym === undefined) return undefined;
  const name = inside.replace(ARTICLE, '');
  return longForm(name, lettersOf(acronym)) === name ? { name, acronym, opening: short } : undefined;
}

/** A word with two capitals at least, in the singular and without points; undefined for other words. */
function acronymOf(word: string | undefined): string | undefined {
  if (word === undefined || (word.match(/\p{Lu}/gu) ?? []).length < 2) return undefined;
  return word.replace(/(?<=\p{Lu})s$/u, '').replaceAll('.', '');
}

/** The shortest end of a text that spells the letters, beginning with the first of them at the start of a word. */
function longForm(text: string, letters: string): string | undefined {
  if (letters.length < 2) return undefined;
  const lower = text.toLowerCase();
  let at = lower.length;
  for (let i = letters.length - 1; i >= 0; i -= 1) {
    const letter = letters.charAt(i);
    do at -= 1;
    while (at >= 0 && (lower.charAt(at) !== letter || (i === 0 && isInWord(lower, at))));
    if (at < 0) return undefined;
  }
  const name = text.slice(at);
  const words = name.split(/[\s-]+/).length;
  // As many words as letters and a few small ones more; a single word is no name in full.
  const fits = words >= 2 && words <= Math.min(letters.length + 5, letters.length * 2);
  return fits && !spelledByOneWord(name, letters) ? name : undefined;
}

/** `NATO forces (NATO)`: the short form itself. */
function spelledByOneWord(name: string, letters: string): boolean {
  return name.split(/\s+/).some((word) => lettersOf(word) === letters);
}

function isInWord(text: string, at: number): boolean {
  return at > 0 && /[\p{L}\p{N}]/u.test(text.charAt(at - 1));
}

function lettersOf(acronym: string): string {
  return acronym.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/** What of a text belongs to its last sentence: a point within a name (`U.S. Navy`) ends none. */
function lastSentence(text: string): string {
  const parts = text.split(/(?<=\p{Ll}[.!?]["”’']?)\s+(?=\p{Lu})|[;:]\s+/u);
  return parts.at(-1) ?? '';
}
