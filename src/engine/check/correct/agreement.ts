import { oneOf } from '../../claim/one-of.js';
import { singularOf } from '../../quantity/lemma.js';
import { IRREGULAR_PLURALS, UNCHANGING_PLURALS } from '../../quantity/tables/plurals.js';
import { AFTER_OBJECTS, BEFORE_SUBJECTS } from './tables/clause-words.js';
import { UNCHANGING_UNITS } from './tables/units.js';
import type { Correction, Stated } from './types.js';

const PLURALS: ReadonlyMap<string, string> = new Map(
  [...IRREGULAR_PLURALS].reverse().map(([plural, singular]) => [singular, plural]),
);

/** The plural of a noun in the singular; undefined where its form cannot be told. */
export function pluralOf(word: string): string | undefined {
  const lower = word.toLowerCase();
  if (UNCHANGING_PLURALS.has(lower) || UNCHANGING_UNITS.has(lower)) return word;
  const known = PLURALS.get(lower);
  if (known !== undefined) return known;
  const plural = /(?:s|x|z|ch|sh)$/.test(word)
    ? `${word}es`
    : /[^aeiou]y$/.test(word)
      ? `${word.slice(0, -1)}ies`
      : `${word}s`;
  return singularOf(plural.toLowerCase()) === lower ? plural : undefined;
}

/**
 * A correction with the unit or noun behind the number in the form that the new number asks for. Undefined where the
 * sentence may need another change, as of its verb.
 */
export function withNoun(stated: Stated, correction: Correction, value: number): Correction | undefined {
  const { quantity, sentence } = stated;
  const [was, now] = [quantity.low === 1 && quantity.high === 1, value === 1];
  if (was === now || quantity.kind === 'percent') return correction;
  if (quantity.kind === 'count') return withCounted(stated, correction, now);
  const unit = UNIT.exec(correction.text);
  // A unit in the singular before a hyphen or another noun stays (`a 1-day war`), and a symbol has no plural.
  if (unit === null || UNCHANGING_UNITS.has(unit[0].toLowerCase())) return correction;
  const word = now ? singularOf(unit[0]) : pluralOf(unit[0]);
  if (word === undefined || !isSafe(sentence, correction.range.start, correction.range.end)) return undefined;
  return { ...correction, text: correction.text.slice(0, unit.index) + word };
}

/** A unit that is a word of its own: three letters at least. */
const UNIT = /(?<=[ \u00a0])[a-z]{3,}$/;

function withCounted(
  { quantity, sentence }: Stated,
  correction: Correction,
  now: boolean,
): Correction | undefined {
  const { nounRange } = quantity;
  if (nounRange === undefined || nounRange.start < correction.range.end) return undefined;
  if (!isSafe(sentence, correction.range.start, nounRange.end)) return undefined;
  const between = sentence.slice(correction.range.end, nounRange.end);
  const last = /\p{L}+$/u.exec(between);
  if (last === null) return undefined;
  const word = now ? singularOf(last[0]) : pluralOf(last[0]);
  if (word === undefined || /^ ?of\b/.test(between)) return undefined;
  return {
    ...correction,
    range: { start: correction.range.start, end: nounRange.end },
    text: correction.text + between.slice(0, last.index) + word,
  };
}

/** Where the number may be the subject of a verb: at the start of a clause, or behind `there was`. */
const SUBJECT = new RegExp(String.raw`(?:^|[,;:.!?(“"‘—–]\s*|\b${oneOf(BEFORE_SUBJECTS)}\s+)$`, 'iu');
/** What can follow a noun that is no subject: a preposition, the end, a stop. */
const FOLLOWING = new RegExp(String.raw`^(?:\s*$|\s*[,;:.!?)”"’—–]|\s+${oneOf(AFTER_OBJECTS)}\b)`, 'iu');

function isSafe(sentence: string, start: number, end: number): boolean {
  return !SUBJECT.test(sentence.slice(0, start)) && FOLLOWING.test(sentence.slice(end));
}
