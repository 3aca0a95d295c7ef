import { type Numeral, round } from './numeral.js';
import { MAGNITUDE_WORDS } from './tables/magnitudes.js';
import { GROUP_WORDS, PLURAL_MAGNITUDES, VAGUE_NUMBERS } from './tables/number-words.js';
import { tokenAt, type Tokens } from './tokens.js';

/**
 * A vague number as an interval: `several` 3–9, `a few thousand` 2,000–9,000, `a couple of hundred` 200–300,
 * `dozens` 24–99, `hundreds of thousands` 200,000–999,999. Undefined where none begins.
 */
export function readVague(tokens: Tokens, at: number): Numeral | undefined {
  const first = tokenAt(tokens, at).lower;
  const plural = PLURAL_MAGNITUDES.get(first);
  if (plural !== undefined) return readPlural(tokens, at, plural);
  if (first === 'several') return withMagnitude(tokens, at, at + 1, VAGUE_NUMBERS.get(first)!);
  if (first !== 'a' && first !== 'the') return undefined;
  const word = tokenAt(tokens, at + 1).lower;
  const interval = VAGUE_NUMBERS.get(word);
  if (interval === undefined || (first === 'the' && word !== 'few')) return undefined;
  if (first === 'the') return undefined;
  const of = tokenAt(tokens, at + 2).lower === 'of';
  // `a pair`, `a couple` by themselves are two people, not a number.
  if ((word === 'pair' || word === 'handful') && !of) return undefined;
  return withMagnitude(tokens, at, at + 2, interval);
}

function readPlural(tokens: Tokens, at: number, unit: number): Numeral | undefined {
  const of = tokenAt(tokens, at + 1).lower === 'of';
  const second = of ? PLURAL_MAGNITUDES.get(tokenAt(tokens, at + 2).lower) : undefined;
  if (second !== undefined && second >= 100) {
    const high = unit === 12 ? 99 * second : (unit * 10 - 1) * second;
    return vague(tokens, at, at + 3, [2 * unit * second, high]);
  }
  if (unit === 10 || (unit === 20 && !of)) return undefined;
  if (tokenAt(tokens, at - 1).kind === 'number') return undefined;
  return vague(tokens, at, at + 1, [2 * unit, unit < 100 ? 99 : unit >= 1000 ? unit * 1000 - 1 : 999]);
}

function withMagnitude(
  tokens: Tokens,
  at: number,
  next: number,
  [low, high]: readonly [number, number],
): Numeral {
  const skip = tokenAt(tokens, next).lower === 'of' ? next + 1 : next;
  const { lower } = tokenAt(tokens, skip);
  const first = MAGNITUDE_WORDS.get(lower) ?? GROUP_WORDS.get(lower);
  if (first === undefined) return vague(tokens, at, next, [low, high]);
  // `several hundred thousand`: one magnitude may multiply another.
  const second = MAGNITUDE_WORDS.get(tokenAt(tokens, skip + 1).lower) ?? 1;
  const factor = first * second;
  return vague(tokens, at, second === 1 ? skip + 1 : skip + 2, [round(low * factor), round(high * factor)]);
}

function vague(tokens: Tokens, at: number, next: number, [low, high]: readonly [number, number]): Numeral {
  return {
    next,
    start: tokenAt(tokens, at).start,
    end: tokenAt(tokens, next - 1).end,
    low,
    high,
    precision: 0,
    rounding: 0,
    readings: [],
    form: 'vague',
    bare: undefined,
    scale: 1,
  };
}
