/** A magnitude word as written, with the space before it. */
export interface Magnitude {
  /** The space and the word, to the letter. */
  readonly written: string;
  readonly space: string;
  readonly text: string;
  readonly value: number;
}

/** Families of magnitude words: a correction stays within the family that the writer used. */
const FAMILIES: readonly Readonly<Record<string, number>>[] = [
  { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
  { k: 1e3, m: 1e6, bn: 1e9, tn: 1e12 },
  { K: 1e3, M: 1e6, B: 1e9, T: 1e12 },
  { k: 1e3, mn: 1e6, bn: 1e9, trn: 1e12 },
  { k: 1e3, mln: 1e6, bln: 1e9, tln: 1e12 },
  { k: 1e3, mio: 1e6, bn: 1e9, tn: 1e12 },
  { lakh: 1e5, crore: 1e7 },
  { lakhs: 1e5, crores: 1e7 },
];

const MAGNITUDE =
  /^([ \u00a0\u202f-]?)(thousand|million|billion|trillion|lakhs|lakh|crores|crore|trn|tln|mln|bln|mio|bn|mn|tn|[kmbt])(?![a-z])/i;

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
    FAMILIES.find((words) => Object.hasOwn(words, word)) ??
    FAMILIES.find((words) => Object.hasOwn(words, word.toLowerCase()))
  );
}
