import { ordinalEnding, ordinalInWords } from './number-words.js';

const DIGITS = /^(\d+)(?:st|nd|rd|th)\b/;

/** A rank as the writer of `surface` writes one: `5th` as `6th`, `fifth` as `sixth`; undefined where it is neither. */
export function writeOrdinal(value: number, surface: string): string | undefined {
  if (!Number.isInteger(value) || value < 1) return undefined;
  const form = DIGITS.exec(surface);
  if (form !== null) return `${value}${ordinalEnding(value)}${surface.slice(form[0].length)}`;
  return /^[a-z-]+$/i.test(surface) ? ordinalInWords(value) : undefined;
}
