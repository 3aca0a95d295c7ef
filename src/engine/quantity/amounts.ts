import { readCodeAfter, readCurrencyAfter, readCurrencyBefore } from './money.js';
import { readDigitOrdinal, withParts } from './number-words.js';
import { type Numeral, round } from './numeral.js';
import { readNumeral } from './numerals.js';
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
    return amount(tokens, at, numeral, named ?? money);
  }
  const plain = readNumeral(tokens, at);
  if (plain === undefined) return undefined;
  const numeral =
    readDigitOrdinal(tokens, plain) ?? (plain.form === 'digits' ? withParts(tokens, plain) : plain);
  if (numeral.form === 'ordinal') return amount(tokens, at, numeral, undefined);
  const unit = readUnit(tokens, numeral);
  return amount(tokens, at, numeral, unit);
}

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
  return sign.gap || (before.kind === 'sign' && '(["“'.includes(before.lower));
}
