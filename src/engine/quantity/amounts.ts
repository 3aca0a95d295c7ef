import { readCodeAfter, readCurrencyAfter, readCurrencyBefore } from './money.js';
import { readDigitOrdinal, withParts } from './number-words.js';
import { exactNumeral, type Numeral, round } from './numeral.js';
import { magnify, readNumeral } from './numerals.js';
import { periodOf } from './period-words.js';
import { readPercent } from './percent.js';
import { tokenAt, type Tokens } from './tokens.js';
import type { NounPhrase } from './nouns.js';
import type { QuantityKind } from './types.js';
import { readMeasure, type UnitReading } from './units.js';

/** A numeral with its unit, before its noun, its rate and its comparators are read. */
export interface Amount {
  /** Its first token and the first token after it. */
  readonly from: number;
  readonly next: number;
  readonly start: number;
  readonly end: number;
  readonly kind: QuantityKind;
  readonly low: number;
  readonly high: number;
  readonly precision: number;
  readonly readings: readonly number[];
  readonly unit: string;
  readonly others: readonly string[];
  readonly numeral: Numeral;
  /** Whether it was written in hundredths of its unit: cents, pence. */
  readonly hundredth: boolean;
  /** What the amount counts, where its own form says so: `one in seven people`. */
  readonly noun?: NounPhrase;
}

/** `6,000`, `15%`, `$1.75 billion`, `12-day`, `-5 °C`, `60 km/h`, `5th`. Undefined where no number begins. */
export function readAmount(tokens: Tokens, at: number): Amount | undefined {
  const before = readCurrencyBefore(tokens, at);
  if (before !== undefined) {
    const numeral = readNumeral(tokens, before.next, true);
    if (numeral === undefined) return undefined;
    const { code, others, factor } = before.currency;
    const money = {
      next: numeral.next,
      end: numeral.end,
      kind: 'money',
      unit: code,
      factor,
      others,
    } as const;
    const named = readCodeAfter(tokens, numeral.next) ?? spelled(tokens, numeral, code);
    const negative =
      tokenAt(tokens, before.next - 1).lower === '-' || tokenAt(tokens, before.next - 1).lower === '−';
    return amount(tokens, at, negative ? negated(numeral) : numeral, named ?? money);
  }
  const plain = readNumeral(tokens, at);
  if (plain === undefined) return undefined;
  const numeral = readDigitOrdinal(tokens, plain) ?? (plain.form === 'digits' ? mixed(tokens, plain) : plain);
  if (numeral.form === 'ordinal') return amount(tokens, at, numeral, undefined);
  const unit = readUnit(tokens, numeral);
  return belowZero(tokens, amount(tokens, at, numeral, unit));
}

/** `2 and a half`, `2 and three-quarter million`. */
function mixed(tokens: Tokens, numeral: Numeral): Numeral {
  const parts = withParts(tokens, numeral);
  return parts === numeral || numeral.scale > 1 ? parts : magnify(tokens, parts, false);
}

/** `2 degrees below zero`, `10 below zero`. */
function belowZero(tokens: Tokens, one: Amount): Amount {
  const zero = tokenAt(tokens, one.next + 1);
  if (tokenAt(tokens, one.next).lower !== 'below' || zero.lower !== 'zero') return one;
  if (one.kind !== 'count' && !/^(?:deg|Cel|\[degF\])$/.test(one.unit)) return one;
  const unit = one.kind === 'count' ? 'deg' : one.unit;
  return { ...one, kind: 'measure', unit, low: -one.high, high: -one.low, next: one.next + 2, end: zero.end };
}

function negated(numeral: Numeral): Numeral {
  return {
    ...numeral,
    low: -numeral.high,
    high: -numeral.low,
    readings: numeral.readings.map((one) => -one),
  };
}

/** `a decade`, `a year and a half`: an article that counts one period, by itself only where the period is long. */
export function readArticlePeriod(tokens: Tokens, at: number): Amount | undefined {
  const article = tokenAt(tokens, at);
  if (article.lower !== 'a' && article.lower !== 'an') return undefined;
  const period = tokenAt(tokens, at + 1);
  const unit = periodOf(period.lower);
  if (unit === undefined || period.lower.endsWith('s')) return undefined;
  const whole = exactNumeral({ next: at + 2, start: article.start, end: period.end }, 1, 'words');
  const numeral = withParts(tokens, whole);
  const { next, end } = numeral;
  return amount(tokens, at, numeral, { next, end, kind: 'duration', unit, factor: 1, others: [] });
}

/** Periods that an article alone counts. */
export const LONG_PERIODS: ReadonlySet<string> = new Set(['P2W', 'P10Y', 'P100Y', 'P1000Y']);

function readUnit(tokens: Tokens, numeral: Numeral): UnitReading | undefined {
  return (
    readPercent(tokens, numeral.next) ?? readCurrencyAfter(tokens, numeral) ?? readMeasure(tokens, numeral)
  );
}

/** `$5 million dollars`: the noun says the sign again. */
function spelled(tokens: Tokens, numeral: Numeral, code: string): UnitReading | undefined {
  const after = readCurrencyAfter(tokens, numeral);
  return after?.factor === 1 && (after.unit === code || after.others.includes(code)) ? after : undefined;
}

function amount(tokens: Tokens, at: number, numeral: Numeral, unit: UnitReading | undefined): Amount {
  const from = signed(tokens, at) ? at - 1 : at;
  const sign = from === at || tokenAt(tokens, from).lower === '+' ? 1 : -1;
  const factor = (unit?.factor ?? 1) * sign;
  const [a, b] = [round(numeral.low * factor), round(numeral.high * factor)];
  const measured = unit !== undefined && unit.kind !== 'duration' && numeral.form !== 'vague';
  return {
    from,
    next: unit?.next ?? numeral.next,
    start: tokenAt(tokens, from).start,
    end: Math.max(unit?.end ?? 0, numeral.end),
    kind:
      unit?.kind ??
      (numeral.form === 'ordinal' ? 'ordinal' : numeral.form === 'fraction' ? 'ratio' : 'count'),
    low: Math.min(a, b),
    high: Math.max(a, b),
    precision: Math.abs(round((measured ? numeral.rounding : numeral.precision) * factor)),
    readings: numeral.readings.map((reading) => round(reading * factor)),
    unit: unit?.unit ?? '1',
    others: unit?.others ?? [],
    hundredth: unit?.factor === 0.01,
    numeral,
  };
}

/** Whether a sign before the amount is its own: `-5`, `(−3%)`, `+10`, `minus 7`, but not the dash of `2019-20`. */
function signed(tokens: Tokens, at: number): boolean {
  const sign = tokenAt(tokens, at - 1);
  if (sign.lower === 'minus' || sign.lower === 'negative') return tokenAt(tokens, at - 2).kind !== 'number';
  if (sign.lower !== '-' && sign.lower !== '−' && sign.lower !== '+' && sign.lower !== '–') return false;
  if (tokenAt(tokens, at).gap) return false;
  const before = tokenAt(tokens, at - 2);
  return sign.gap || (before.kind === 'sign' && '(["“<>=~≈'.includes(before.lower));
}
