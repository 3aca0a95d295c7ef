import { NUMBER_WORDS } from './number-words.js';
import type { Range } from '../../prose/types.js';

/** How a writer wrote a numeral. */
export interface NumeralStyle {
  /** The numeral with its magnitude, within the surface. */
  readonly range: Range;
  readonly words: boolean;
  readonly capital: boolean;
  /** Between groups of three digits; empty where the numeral has none. */
  readonly separator: string;
  readonly decimalMark: '.' | ',';
  /** How many digits stand behind the decimal mark. */
  readonly decimals: number;
  readonly magnitude: Magnitude | undefined;
}

/** A magnitude word as written, with the space before it. */
export interface Magnitude {
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
  { lakh: 1e5, crore: 1e7 },
];

/** The style of the first numeral of a quantity's surface; undefined where it holds none that can be rewritten. */
export function numeralStyle(surface: string, value: number): NumeralStyle | undefined {
  return digitStyle(surface, value) ?? wordStyle(surface);
}

/** The magnitude word of the same family that leaves at least one and less than a thousand; undefined for none. */
export function fittingMagnitude(of: Magnitude, value: number): Magnitude | undefined {
  const family = FAMILIES.find(
    (words) => Object.hasOwn(words, of.text) || Object.hasOwn(words, of.text.toLowerCase()),
  );
  if (family === undefined) return undefined;
  const quotient = Math.abs(value) / of.value;
  if (quotient >= 1 && quotient < 1000) return of;
  const fitting = Object.entries(family)
    .filter(([, size]) => Math.abs(value) >= size)
    .at(-1);
  return fitting === undefined ? undefined : { space: of.space, text: fitting[0], value: fitting[1] };
}

const DIGITS = /\d+(?:[.,'’ \u00a0\u2009\u202f]\d+)*/;

function digitStyle(surface: string, value: number): NumeralStyle | undefined {
  const match = DIGITS.exec(surface);
  if (match === null) return undefined;
  const text = match[0];
  const end = match.index + text.length;
  const magnitude = magnitudeAt(surface, end);
  const number = magnitude === undefined ? value : value / magnitude.value;
  const marks = text.replace(/\d/g, '');
  const last = marks.at(-1);
  const tail = text.length - 1 - (last === undefined ? text.length : text.lastIndexOf(last));
  const fraction = (last === '.' || last === ',') && !Number.isInteger(roundOff(number)) ? last : undefined;
  const trailingZero = last === '.' && tail !== 3;
  const decimalMark = fraction ?? (trailingZero ? '.' : undefined);
  const separators = decimalMark === undefined ? marks : marks.slice(0, -1);
  return {
    range: {
      start: match.index,
      end: end + (magnitude === undefined ? 0 : magnitude.space.length + magnitude.text.length),
    },
    words: false,
    capital: false,
    separator: separators[0] ?? '',
    decimalMark: decimalMark ?? (separators.startsWith('.') ? ',' : '.'),
    decimals: decimalMark === undefined ? 0 : tail,
    magnitude,
  };
}

const MAGNITUDE =
  /^([ \u00a0-]?)(thousand|million|billion|trillion|lakh|crore|trn|bn|mn|tn|[kKmMbBT])(?![A-Za-z])/i;

function magnitudeAt(surface: string, at: number): Magnitude | undefined {
  const match = MAGNITUDE.exec(surface.slice(at, at + 12));
  if (match === null) return undefined;
  const text = match[2]!;
  for (const words of FAMILIES) {
    const value = words[text] ?? words[text.toLowerCase()];
    if (value !== undefined) return { space: match[1]!, text, value };
  }
  return undefined;
}

const WORD = /[A-Za-z]+/g;

function wordStyle(surface: string): NumeralStyle | undefined {
  let start = -1;
  let end = -1;
  for (const match of surface.matchAll(WORD)) {
    if (!NUMBER_WORDS.has(match[0].toLowerCase())) {
      if (start >= 0) break;
      continue;
    }
    if (start < 0) start = match.index;
    end = match.index + match[0].length;
  }
  if (start < 0) return undefined;
  const capital = /[A-Z]/.test(surface[start]!);
  return {
    range: { start, end },
    words: true,
    capital,
    separator: '',
    decimalMark: '.',
    decimals: 0,
    magnitude: undefined,
  };
}

function roundOff(value: number): number {
  return Number(value.toPrecision(12));
}
