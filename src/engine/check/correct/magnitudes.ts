import { oneOf } from '../../claim/one-of.js';
import { MAGNITUDE_FAMILIES } from './tables/magnitude-families.js';

/** A magnitude word as written, with the space before it. */
export interface Magnitude {
  /** The space and the word, to the letter. */
  readonly written: string;
  readonly space: string;
  readonly text: string;
  readonly value: number;
}

const WORDS = MAGNITUDE_FAMILIES.flatMap((words) => Object.keys(words));
const MAGNITUDE = new RegExp(String.raw`^([ \u00a0\u202f-]?)(${oneOf(WORDS)})(?![a-z])`, 'iu');

/** The magnitude word that stands at an offset of a text, with the space before it; undefined for none. */
export function magnitudeAt(text: string, at: number): Magnitude | undefined {
  const match = MAGNITUDE.exec(text.slice(at, at + 12));
  if (match === null) return undefined;
  const word = match[2]!;
  const family = familyOf(word);
  const value = family?.[word] ?? family?.[word.toLowerCase()];
  return value === undefined ? undefined : { written: match[0], space: match[1]!, text: word, value };
}

/**
 * The magnitude word of the same family that leaves at least one and less than a thousand; the writer's own where the
 * writer's number was of that size too (`1,500k`); undefined for none.
 */
export function fittingMagnitude(of: Magnitude, value: number, quotient: number): Magnitude | undefined {
  const now = Math.abs(value) / of.value;
  if (now >= Math.min(1, quotient) && (now < 1000 || quotient >= 1000)) return of;
  const fitting = Object.entries(familyOf(of.text) ?? {})
    .filter(([, size]) => Math.abs(value) >= size)
    .at(-1);
  if (fitting === undefined) return undefined;
  return { written: of.space + fitting[0], space: of.space, text: fitting[0], value: fitting[1] };
}

function familyOf(word: string): Readonly<Record<string, number>> | undefined {
  return (
    MAGNITUDE_FAMILIES.find((words) => Object.hasOwn(words, word)) ??
    MAGNITUDE_FAMILIES.find((words) => Object.hasOwn(words, word.toLowerCase()))
  );
}
