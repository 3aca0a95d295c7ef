import { NUMBER_WORDS } from './number-words.js';
import type { Range } from '../../prose/types.js';
import { magnitudeAt, type Magnitude } from './magnitudes.js';

/** How digits are grouped: by threes, or as in `50,00,000`; `none` where the writer sets no mark. */
export type Grouping = 'threes' | 'indian' | 'none';

/** How a writer wrote a numeral. */
export interface NumeralStyle {
  /** The numeral with its magnitude, within the surface. */
  readonly range: Range;
  readonly form: 'digits' | 'words' | 'dozens';
  /** Whether a number in words has `and` after its hundreds. */
  readonly and: boolean;
  readonly grouping: Grouping;
  readonly separator: string;
  readonly decimalMark: '.' | ',';
  /** How many digits stand behind the decimal mark. */
  readonly decimals: number;
  /** Whether a part of one is written as a sign or word: `2½`, `two and a half`. */
  readonly vulgar: boolean;
  readonly magnitude: Magnitude | undefined;
  /** The number before the magnitude. */
  readonly quotient: number;
}

const DIGITS = /\d+(?:[.,'’ \u00a0\u2009\u202f]\d+)*[½¼¾]?/;
const INDIAN = /^\d{1,2}(?:,\d\d)+,\d{3}$/;

/** Marks between groups of three that another number of the text shows; a point may be a decimal mark, and shows nothing. */
const GROUPED = /(?<!\d)\d{1,3}([,'’\u00a0\u2009\u202f])\d{3}(?!\d)/;

/**
 * The style of the first numeral of a quantity's surface; undefined where it holds none that can be rewritten. Where the
 * numeral is too short to show how the writer groups digits, another number of `around` shows it, else it is a comma.
 */
export function numeralStyle(surface: string, value: number, around = ''): NumeralStyle | undefined {
  return digitStyle(surface, value, around) ?? wordStyle(surface);
}

function digitStyle(surface: string, value: number, around: string): NumeralStyle | undefined {
  const match = DIGITS.exec(surface);
  if (match === null) return undefined;
  const vulgar = /[½¼¾]$/.test(match[0]);
  const text = vulgar ? match[0].slice(0, -1) : match[0];
  const end = match.index + match[0].length;
  const magnitude = magnitudeAt(surface, end);
  const quotient = magnitude === undefined ? value : value / magnitude.value;
  const signed = value < 0 && /[-−]/.test(surface[match.index - 1] ?? '');
  const marks = text.replace(/\d/g, '');
  const last = marks.at(-1);
  const tail = text.length - 1 - (last === undefined ? text.length : text.lastIndexOf(last));
  const isMark = (last === '.' || last === ',') && !vulgar;
  // What is no whole number has a fraction behind its mark; else a mark that stands once before other than three digits is one.
  const isFraction =
    !Number.isInteger(roundOff(quotient)) || (tail !== 3 && marks.indexOf(last!) === marks.length - 1);
  const decimalMark = isMark && isFraction ? last : undefined;
  const separators = decimalMark === undefined ? marks : marks.slice(0, -1);
  const shown = separators[0] ?? GROUPED.exec(around)?.[1];
  const isPlain = separators === '' && digitsOf(text) >= 4;
  return {
    range: { start: match.index - (signed ? 1 : 0), end: end + (magnitude?.written.length ?? 0) },
    form: 'digits',
    and: false,
    grouping: INDIAN.test(text) ? 'indian' : isPlain ? 'none' : 'threes',
    separator: shown ?? (decimalMark === ',' ? '.' : ','),
    decimalMark: decimalMark ?? (separators.startsWith('.') ? ',' : '.'),
    decimals: decimalMark === undefined ? 0 : tail,
    vulgar,
    magnitude,
    quotient,
  };
}

/** How many digits stand before the first mark. */
function digitsOf(text: string): number {
  return /^\d+/.exec(text)?.[0].length ?? 0;
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
  const words = surface.slice(start, end).toLowerCase();
  return {
    range: { start, end },
    form: words.endsWith('dozen') ? 'dozens' : 'words',
    and: /\b(?:hundred|thousand|million) and (?!a\b)/.test(words),
    grouping: 'threes',
    separator: ',',
    decimalMark: '.',
    decimals: 0,
    vulgar: words.includes('half'),
    magnitude: undefined,
    quotient: 0,
  };
}

function roundOff(value: number): number {
  return Number(value.toPrecision(12));
}
