import { DIGIT_ZEROS, GROUP_SIGNS, VULGAR_FRACTIONS } from './tables/characters.js';

/** A number written in digits: `6,000`, `1.5`, `1 234,56`, `12,34,567`, `1½`, `2e6`. */
export interface DigitNumber {
  readonly end: number;
  /** NaN for the shapes `dotted` and `huge`. */
  readonly value: number;
  /** How many digits stand after the decimal sign. */
  readonly decimals: number;
  /** How many digits stand before it. */
  readonly integerDigits: number;
  readonly grouped: boolean;
  readonly leadingZero: boolean;
  /** What else an ambiguous separator can mean: 3141 for `3.141`. */
  readonly readings: readonly number[];
  /** `dotted`: `1.2.3`, a version or an address. `huge`: more digits than any quantity has. */
  readonly shape: 'number' | 'dotted' | 'huge' | 'fraction';
}

const MAX_INTEGER_DIGITS = 24;
const MAX_INDIAN_GROUPS = 6;
const COMMA = 0x2c;
const POINT = 0x2e;
const SPACE = 0x20;

/** The value of a decimal digit in any script that is read, or -1. */
export function digitValue(code: number): number {
  if (code < 0x660) return code >= 0x30 && code <= 0x39 ? code - 0x30 : -1;
  for (const zero of DIGIT_ZEROS) if (code >= zero && code <= zero + 9) return code - zero;
  return -1;
}

/**
 * Reads the number that begins at the digit (or one-character fraction, or point before a digit) at `start`. Takes
 * time linear in its length.
 */
export function scanDigits(text: string, start: number, decimalSign: '.' | ',' = '.'): DigitNumber {
  const first = runEnd(text, start);
  if (first === start && text.charCodeAt(start) === POINT)
    return finish(text, start, { end: start, sign: 0, groups: 0 }, runEnd(text, start + 1));
  if (first === start) return fractionSign(text, start);
  const grouping = scanGroups(text, start, first);
  if (decimalSign === ',') return withComma(text, start, first, grouping);
  const { end } = grouping;
  if (text.charCodeAt(end) === POINT && grouping.sign !== POINT && isDigit(text, end + 1))
    return withPoint(text, start, grouping);
  if (text.charCodeAt(end) === POINT && grouping.sign === POINT && isDigit(text, end + 1))
    return dotted(text, start, end);
  if (text.charCodeAt(end) === COMMA && isDecimalComma(text, start, grouping))
    return finish(text, start, grouping, runEnd(text, end + 1));
  if (grouping.sign === POINT && grouping.groups === 1) return pointOrGroup(text, start, grouping);
  return finish(text, start, grouping, end);
}

/** Where the comma is the decimal sign, the point parts thousands: `6.000`, `1,75`, `1.234,5`. */
function withComma(text: string, start: number, first: number, grouping: Grouping): DigitNumber {
  const plain = grouping.sign === COMMA ? { end: first, sign: 0, groups: 0 } : grouping;
  const decimals = text.charCodeAt(plain.end) === COMMA && isDigit(text, plain.end + 1);
  if (text.charCodeAt(plain.end) === POINT && isDigit(text, plain.end + 1))
    return dotted(text, start, plain.end);
  return finish(text, start, plain, decimals ? runEnd(text, plain.end + 1) : plain.end);
}

/** The integer part: where it ends, and by which sign its groups are parted (0 where there are none). */
interface Grouping {
  readonly end: number;
  readonly sign: number;
  readonly groups: number;
}

function scanGroups(text: string, start: number, first: number): Grouping {
  const ungrouped = { end: first, sign: 0, groups: 0 };
  const sign = text.charCodeAt(first);
  const isGroupSign =
    sign === COMMA || sign === POINT || sign === SPACE || GROUP_SIGNS.includes(text.charAt(first));
  if (!isGroupSign || first - start > 3 || digitValue(text.charCodeAt(start)) === 0) return ungrouped;
  let end = first;
  let groups = 0;
  while (text.charCodeAt(end) === sign && runLength(text, end + 1, 4) === 3) {
    end += 4;
    groups += 1;
  }
  if (groups === 0 && sign === COMMA && first - start <= 2) return indianGroups(text, first) ?? ungrouped;
  if (groups === 0) return ungrouped;
  if (sign === SPACE && !endsGroups(text, end)) return ungrouped;
  return { end, sign, groups };
}

/**
 * `7 000 1234` is a list, and `375 737 MAX` and `14 787s` are numbers before a name: plain spaces group none of them.
 */
function endsGroups(text: string, end: number): boolean {
  if (/\p{L}/u.test(text.charAt(end))) return false;
  return text.charCodeAt(end) !== SPACE || !/[\d\p{Lu}]/u.test(text.charAt(end + 1));
}

/** `12,34,567`: groups of two, then one of three. */
function indianGroups(text: string, first: number): Grouping | undefined {
  let end = first;
  for (let groups = 1; groups <= MAX_INDIAN_GROUPS; groups += 1) {
    if (text.charCodeAt(end) !== COMMA) return undefined;
    const length = runLength(text, end + 1, 4);
    end += 1 + length;
    if (length === 3) return { end, sign: COMMA, groups };
    if (length !== 2) return undefined;
  }
  return undefined;
}

/** A point after an integer part that has no points: decimals, or `1.2.3`. */
function withPoint(text: string, start: number, grouping: Grouping): DigitNumber {
  const end = runEnd(text, grouping.end + 1);
  if (text.charCodeAt(end) === POINT && isDigit(text, end + 1)) return dotted(text, start, end);
  return finish(text, start, grouping, end);
}

/** `3.141` is read as a decimal in English, with 3141 as its other reading. */
function pointOrGroup(text: string, start: number, grouping: Grouping): DigitNumber {
  const decimal = finish(text, start, { end: grouping.end - 4, sign: 0, groups: 0 }, grouping.end);
  return { ...decimal, readings: [numberOf(text, start, grouping.end, -1)] };
}

function isDecimalComma(text: string, start: number, grouping: Grouping): boolean {
  if (grouping.sign === COMMA || grouping.end - start > 12) return false;
  const end = grouping.end + 1;
  const length = runLength(text, end, 5);
  if (length === 0 || (length === 3 && grouping.sign === 0 && text.charAt(start) !== '0')) return false;
  if (length > 2 && text.charAt(start) !== '0' && grouping.sign === 0) return false;
  if (grouping.sign === 0 && grouping.end - start > 3) return false;
  const inList =
    (text.charCodeAt(end + length) === COMMA && isDigit(text, end + length + 1)) ||
    (text.charCodeAt(start - 1) === COMMA && isDigit(text, start - 2));
  return !inList && length <= 4;
}

function finish(text: string, start: number, grouping: Grouping, mantissaEnd: number): DigitNumber {
  const decimals = Math.max(0, mantissaEnd - grouping.end - 1);
  const integerDigits = grouping.end - start - grouping.groups;
  if (integerDigits > MAX_INTEGER_DIGITS || decimals > 60) return unread(mantissaEnd, 'huge', integerDigits);
  let value = numberOf(text, start, mantissaEnd, decimals > 0 ? grouping.end : -1);
  let end = mantissaEnd;
  const fraction = VULGAR_FRACTIONS.get(text.charAt(end));
  if (fraction !== undefined && decimals === 0) {
    value += fraction;
    end += 1;
  }
  const exponent = scanExponent(text, end);
  if (exponent !== undefined) {
    value *= 10 ** exponent.power;
    end = exponent.end;
  }
  return {
    end,
    value,
    decimals: fraction !== undefined && decimals === 0 ? 2 : Math.max(0, decimals - (exponent?.power ?? 0)),
    integerDigits,
    grouped: grouping.groups > 0,
    leadingZero: text.charAt(start) === '0' && integerDigits > 1,
    readings: [],
    shape: 'number',
  };
}

function fractionSign(text: string, start: number): DigitNumber {
  const value = VULGAR_FRACTIONS.get(text.charAt(start)) ?? Number.NaN;
  const rest = { decimals: 2, integerDigits: 0, grouped: false, leadingZero: false, readings: [] };
  return { end: start + 1, value, ...rest, shape: 'fraction' };
}

/** `1.2.3`: consumed to its end, so that no part of it is read again. */
function dotted(text: string, start: number, from: number): DigitNumber {
  let end = from;
  while (text.charCodeAt(end) === POINT && isDigit(text, end + 1)) end = runEnd(text, end + 1);
  return unread(end, 'dotted', end - start);
}

function unread(end: number, shape: 'dotted' | 'huge', integerDigits: number): DigitNumber {
  const rest = { decimals: 0, grouped: false, leadingZero: false, readings: [] };
  return { end, value: Number.NaN, ...rest, integerDigits, shape };
}

/** `e6`, `E-3` with nothing of a word after it. */
function scanExponent(
  text: string,
  at: number,
): { readonly power: number; readonly end: number } | undefined {
  if (text.charAt(at) !== 'e' && text.charAt(at) !== 'E') return undefined;
  const signed = text.charAt(at + 1) === '-' || text.charAt(at + 1) === '+';
  const from = signed ? at + 2 : at + 1;
  const length = runLength(text, from, 4);
  if (length === 0 || length > 3 || /[\p{L}\d]/u.test(text.charAt(from + length))) return undefined;
  const size = numberOf(text, from, from + length, -1);
  return { power: text.charAt(at + 1) === '-' ? -size : size, end: from + length };
}

/** The digits of `[start, end)` as a number, whatever parts them; the sign at `point` is the decimal sign. */
function numberOf(text: string, start: number, end: number, point: number): number {
  let digits = '';
  for (let i = start; i < end; i += 1) {
    const digit = digitValue(text.charCodeAt(i));
    if (digit >= 0) digits += String(digit);
    else if (i === point) digits += '.';
  }
  return Number(digits);
}

function isDigit(text: string, at: number): boolean {
  return digitValue(text.charCodeAt(at)) >= 0;
}

function runEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text, end)) end += 1;
  return end;
}

/** How many digits stand at `at`, counting no further than `most`. */
function runLength(text: string, at: number, most: number): number {
  let length = 0;
  while (length < most && isDigit(text, at + length)) length += 1;
  return length;
}
