import { ofMagnitude, readFraction } from './fractions.js';
import { joins, readNumberWords } from './number-words.js';
import { type Numeral, round } from './numeral.js';
import { CLEAR_SUFFIXES, MAGNITUDE_SUFFIXES, MAGNITUDE_WORDS } from './tables/magnitudes.js';
import { NOUN_AFTER_METRES } from './tables/measured.js';
import { NOUN_STOPS } from './tables/noun-stops.js';
import { tokenAt, type Tokens } from './tokens.js';
import { readVague } from './vague.js';

/**
 * The numeral that begins at a token: `6,000`, `1.75 billion`, `25bn`, `two and a half million`, `three quarters`,
 * `hundreds of thousands`, `5th`. Undefined where none does.
 */
export function readNumeral(tokens: Tokens, at: number, money = false): Numeral | undefined {
  const token = tokenAt(tokens, at);
  if (token.kind === 'number') return readDigits(tokens, at, money);
  if (token.kind !== 'word') return undefined;
  const vague = readVague(tokens, at);
  if (vague !== undefined) return vague;
  const fraction = readFraction(tokens, at);
  if (fraction !== undefined) return fraction;
  const words = readNumberWords(tokens, at);
  if (words === undefined) return undefined;
  return words.form === 'fraction' ? ofMagnitude(tokens, words) : magnify(tokens, words, money);
}

function readDigits(tokens: Tokens, at: number, money: boolean): Numeral | undefined {
  const numeral = readPart(tokens, at, money);
  return numeral === undefined ? undefined : chain(tokens, numeral);
}

/** Digits with their fraction, power of ten and magnitude. */
function readPart(tokens: Tokens, at: number, money: boolean): Numeral | undefined {
  const token = tokenAt(tokens, at);
  const number = token.number!;
  if (Number.isNaN(number.value)) return undefined;
  const slash = readFraction(tokens, at);
  if (slash !== undefined) return magnify(tokens, slash, money);
  const rounding = 0.5 * 10 ** -number.decimals;
  const numeral: Numeral = {
    next: at + 1,
    start: token.start,
    end: token.end,
    low: number.value,
    high: number.value,
    precision: number.decimals > 0 ? rounding : 0,
    rounding,
    readings: number.readings,
    form: number.shape === 'fraction' ? 'fraction' : 'digits',
    bare: number,
    scale: 1,
  };
  return magnify(tokens, timesPowerOfTen(tokens, mixed(tokens, numeral)), money);
}

/** `4 thousand 3 hundred and 21`: smaller parts after a magnitude. */
function chain(tokens: Tokens, numeral: Numeral): Numeral {
  let result = numeral;
  for (let parts = 0; parts < 3 && result.scale > 1; parts += 1) {
    const and = tokenAt(tokens, result.next).lower === 'and' ? 1 : 0;
    const token = tokenAt(tokens, result.next + and);
    const plain = token.number?.shape === 'number' && token.number.decimals === 0 && !token.number.grouped;
    const part = plain
      ? readPart(tokens, result.next + and, false)
      : wordsAfter(tokens, result, result.next + and);
    if (
      part === undefined ||
      part.high >= result.scale ||
      (part.scale === 1 && result.scale > 1000 && part.form !== 'words') ||
      isOwn(tokens, part)
    )
      break;
    result = {
      ...result,
      next: part.next,
      end: part.end,
      low: result.low + part.low,
      high: result.high + part.high,
      precision: part.precision,
      rounding: part.rounding,
      scale: part.scale,
    };
  }
  return result;
}

/** `3 hundred and one`, `6 crore and two hundred`: after an `and`, of hundreds any number and else whole hundreds. */
function wordsAfter(tokens: Tokens, { scale }: Numeral, at: number): Numeral | undefined {
  if (tokenAt(tokens, at - 1).lower !== 'and' || tokenAt(tokens, at).kind !== 'word') return undefined;
  const part = readNumberWords(tokens, at);
  if (part?.form !== 'words' || (part.low < 100 && scale !== 100)) return undefined;
  return { ...part, scale: 1 };
}

/** `5 million and 3 percent`: the number after it has a unit of its own. */
function isOwn(tokens: Tokens, part: Numeral): boolean {
  const { lower } = tokenAt(tokens, part.next);
  return lower === '%' || lower === 'percent' || lower === 'per' || lower === '-' || lower === '/';
}

/** `2 1/2`: a fraction straight after a whole number. */
function mixed(tokens: Tokens, numeral: Numeral): Numeral {
  const token = tokenAt(tokens, numeral.next);
  if (token.kind !== 'number' || numeral.bare?.decimals !== 0 || numeral.bare.grouped) return numeral;
  const fraction = readFraction(tokens, numeral.next);
  if (fraction === undefined || fraction.low >= 1) return numeral;
  return grow(numeral, fraction.next, fraction.end, numeral.low + fraction.low);
}

/** `2.5 × 10^6`, `2.5 x 10⁶`: scientific notation. */
function timesPowerOfTen(tokens: Tokens, numeral: Numeral): Numeral {
  const sign = tokenAt(tokens, numeral.next);
  if (sign.lower !== '×' && sign.lower !== 'x' && sign.lower !== '·' && sign.lower !== '*') return numeral;
  const ten = tokenAt(tokens, numeral.next + 1);
  if (ten.number?.value !== 10) return numeral;
  const caret = tokenAt(tokens, numeral.next + 2).lower === '^';
  let at = numeral.next + (caret ? 3 : 2);
  const minus = tokenAt(tokens, at).lower === '-' || tokenAt(tokens, at).lower === '−';
  if (minus) at += 1;
  const power = tokenAt(tokens, at);
  const size = power.number?.value ?? superscript(power.lower);
  if ((!caret && !minus && power.number !== undefined && power.gap) || size === undefined || size > 300)
    return numeral;
  const factor = 10 ** (minus ? -size : size);
  return scale(numeral, at + 1, power.end, factor);
}

function superscript(sign: string): number | undefined {
  const digit = '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign);
  return sign === '' || digit < 0 ? undefined : digit;
}

/** Adds what multiplies a number: `million`, `bn`, `k`, and a half after it (`a million and a half`). */
export function magnify(tokens: Tokens, numeral: Numeral, money: boolean): Numeral {
  let result = numeral;
  for (let limit = 0; limit < 3; limit += 1) {
    const next = nextMagnitude(tokens, result, money);
    if (next === undefined) break;
    result = next;
  }
  return result;
}

function nextMagnitude(tokens: Tokens, numeral: Numeral, money: boolean): Numeral | undefined {
  const at = joins(tokens, numeral.next) ? numeral.next + 1 : numeral.next;
  const token = tokenAt(tokens, at);
  if (token.kind !== 'word') return undefined;
  const factor = tokens.language.magnitudes.get(token.lower) ?? pluralMagnitude(token.lower);
  if (factor !== undefined) return scale(numeral, at + 1, token.end, factor);
  if (numeral.form !== 'digits' || numeral.scale > 1) return undefined;
  const suffix = MAGNITUDE_SUFFIXES.get(token.lower);
  if (suffix === undefined || !isSuffix(tokens, at, money)) return undefined;
  return scale(numeral, at + 1, token.end, suffix);
}

/** `5 millions`, `three thousand millions`, `2 dozens`, `3 dozen`. */
function pluralMagnitude(word: string): number | undefined {
  if (word === 'dozen' || word === 'dozens') return 12;
  return word.endsWith('s') ? MAGNITUDE_WORDS.get(word.slice(0, -1)) : undefined;
}

/** Whether the letters after digits are a magnitude and no unit: `2.4m people` and `£2.4m`, but not `2.4m high`. */
function isSuffix(tokens: Tokens, at: number, money: boolean): boolean {
  const token = tokenAt(tokens, at);
  const written = tokens.text.slice(token.start, token.end);
  if (CLEAR_SUFFIXES.has(token.lower)) return true;
  if (written === 'M') return true;
  if (token.gap) return money && token.lower !== 'mm' && token.lower !== 't' && token.lower !== 'mil';
  if (money) return true;
  if (token.lower === 'k') return written === 'k' || tokenAt(tokens, at - 1).number?.decimals === 0;
  if (token.lower === 'b')
    return (
      written === 'B' || (tokenAt(tokens, at - 1).number?.decimals ?? 0) > 0 || isCountable(tokens, at + 1)
    );
  if (token.lower === 'mil') return true;
  if (token.lower === 'm' || token.lower === 'cr') return isCountable(tokens, at + 1);
  return false;
}

/** Whether a word follows that can be counted, rather than nothing or one that is measured (`high`, `race`). */
function isCountable(tokens: Tokens, at: number): boolean {
  const token = tokenAt(tokens, at);
  return (
    token.kind === 'word' && token.gap && !NOUN_AFTER_METRES.has(token.lower) && !NOUN_STOPS.has(token.lower)
  );
}

function scale(numeral: Numeral, next: number, end: number, factor: number): Numeral {
  return {
    ...numeral,
    next,
    end,
    low: round(numeral.low * factor),
    high: round(numeral.high * factor),
    precision: round(numeral.rounding * factor),
    rounding: round(numeral.rounding * factor),
    readings: numeral.readings.map((reading) => round(reading * factor)),
    form: numeral.form === 'fraction' ? 'words' : numeral.form,
    bare: undefined,
    scale: numeral.scale * factor,
  };
}

function grow(numeral: Numeral, next: number, end: number, value: number): Numeral {
  return { ...numeral, next, end, low: value, high: value, bare: undefined };
}
