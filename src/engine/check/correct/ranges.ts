import { magnitudeAt } from './magnitudes.js';
import { NUMBER_WORDS, numberInWords } from './number-words.js';
import { numeralStyle, type NumeralStyle } from './numeral-style.js';
import type { Figure } from './types.js';
import { inDigits, shownOf } from './write-number.js';

const DIGITS = /\d+(?:[.,'’\u00a0\u2009\u202f]\d+)*/g;
const JOINT = / to | and | or | ?[-–—] ?/i;

/** The marks between digits, where they are not those of the range itself. */
export type RangeMarks = Partial<Pick<NumeralStyle, 'grouping' | 'separator' | 'decimalMark'>>;

/**
 * The surface of a range with both its ends replaced (`5–7` as `6–8`, `$1.5-2.5 million` as `$2-3 million`); undefined where
 * it does not hold two numbers that can be.
 */
export function writeRange(
  surface: string,
  old: Figure,
  now: Figure,
  marks: RangeMarks = {},
): string | undefined {
  const numerals = [...surface.matchAll(DIGITS)];
  if (numerals.length === 0) return inWords(surface, now);
  const [first, second] = numerals;
  if (first === undefined || second === undefined || numerals.length > 2) return undefined;
  const magnitudes = [first, second].map((numeral) =>
    magnitudeAt(surface, numeral.index + numeral[0].length),
  );
  const ends = [
    { numeral: first, value: now.low, old: old.low, size: (magnitudes[0] ?? magnitudes[1])?.value ?? 1 },
    { numeral: second, value: now.high, old: old.high, size: magnitudes[1]?.value ?? 1 },
  ];
  let text = '';
  let at = 0;
  for (const end of ends) {
    const style = numeralStyle(end.numeral[0], end.old / end.size);
    if (style === undefined) return undefined;
    const shown = shownOf(style, now.decimals, end.size);
    text +=
      surface.slice(at, end.numeral.index) + inDigits(end.value / end.size, { ...style, ...marks }, shown);
    at = end.numeral.index + end.numeral[0].length;
  }
  return text + surface.slice(at);
}

function inWords(surface: string, now: Figure): string | undefined {
  const joint = JOINT.exec(surface);
  if (joint === null) return undefined;
  const first = surface.slice(0, joint.index);
  const second = /^[a-z]+/i.exec(surface.slice(joint.index + joint[0].length))?.[0];
  if (second === undefined || ![first, second].every((word) => NUMBER_WORDS.has(word.toLowerCase())))
    return undefined;
  const [low, high] = [numberInWords(now.low), numberInWords(now.high)];
  if (low === undefined || high === undefined) return undefined;
  return low + joint[0] + high + surface.slice(joint.index + joint[0].length + second.length);
}
