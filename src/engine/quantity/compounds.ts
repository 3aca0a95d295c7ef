import type { Amount } from './amounts.js';
import { readAmount } from './amounts.js';
import { joins } from './number-words.js';
import { round } from './numeral.js';
import { COMPOUNDS } from './tables/compounds.js';
import { tokenAt, type Tokens } from './tokens.js';

const MAX_PARTS = 4;

/**
 * Adds the smaller parts of an amount: `6 ft 2 in` is 74 inches, `1 hour 30 minutes` 90 minutes, `3 dollars 50 cents`
 * 3.5 dollars, `5'10"` 70 inches, `5-foot-10` 70 inches. The amount itself where none follow.
 */
export function readCompound(tokens: Tokens, first: Amount): Amount {
  const feet = readFeet(tokens, first);
  if (feet !== undefined) return feet;
  let result = first;
  for (let parts = 0; parts < MAX_PARTS; parts += 1) {
    const longer = addPart(tokens, result);
    if (longer === undefined) break;
    result = longer;
  }
  return result;
}

function addPart(tokens: Tokens, whole: Amount): Amount | undefined {
  const { kind } = whole;
  if ((kind !== 'duration' && kind !== 'measure' && kind !== 'money') || whole.low !== whole.high)
    return undefined;
  const at = partAt(tokens, whole);
  const start = tokenAt(tokens, at);
  if (start.kind !== 'number' && start.kind !== 'word') return undefined;
  const inches =
    whole.unit === '[ft_i]' && tokenAt(tokens, at + 1).lower === 'in' ? inchesAt(tokens, at) : undefined;
  const part = inches ?? readAmount(tokens, at);
  if (part?.kind !== kind || part.low !== part.high || part.low < 0) return undefined;
  return kind === 'money' ? cents(whole, part) : smaller(whole, part);
}

/** `2 in` after feet, where `in` can be nothing else. */
function inchesAt(tokens: Tokens, at: number): Amount | undefined {
  const amount = readAmount(tokens, at);
  if (amount?.kind !== 'count' || amount.next !== at + 1) return amount;
  const unit = { kind: 'measure', unit: '[in_i]', precision: amount.numeral.rounding } as const;
  return { ...amount, ...unit, next: at + 2, end: tokenAt(tokens, at + 1).end };
}

/** The token after `and`, or after the comma between periods. */
function partAt(tokens: Tokens, { next, kind }: Amount): number {
  const comma = kind === 'duration' && tokenAt(tokens, next).lower === ',' ? 1 : 0;
  const and = tokenAt(tokens, next + comma).lower === 'and' ? 1 : 0;
  return next + comma + and;
}

function cents(whole: Amount, part: Amount): Amount | undefined {
  const currency =
    part.unit === whole.unit || part.others.includes(whole.unit) || whole.others.includes(part.unit);
  if (!part.hundredth || whole.hundredth || !currency || part.low >= 1) return undefined;
  const value = round(whole.low + part.low);
  return { ...whole, next: part.next, end: part.end, low: value, high: value, precision: part.precision };
}

function smaller(whole: Amount, part: Amount): Amount | undefined {
  const ratio = COMPOUNDS.get(`${whole.unit} ${part.unit}`);
  if (ratio === undefined || part.low >= ratio * 4 || !Number.isInteger(whole.low)) return undefined;
  const value = round(whole.low * ratio + part.low);
  return { ...part, from: whole.from, start: whole.start, low: value, high: value };
}

/** `5'10"`, `6' 2"`, `5-foot-10`, `6 feet 2`: feet with inches that are not named. */
function readFeet(tokens: Tokens, first: Amount): Amount | undefined {
  const quote = tokenAt(tokens, first.next);
  const isQuote =
    first.kind === 'count' &&
    !quote.gap &&
    (quote.lower === "'" || quote.lower === '’' || quote.lower === '′');
  const isFoot = first.unit === '[ft_i]' && joins(tokens, first.next);
  if ((!isQuote && !isFoot) || !Number.isInteger(first.low) || first.low > 12) return undefined;
  const at = first.next + 1;
  const inches = tokenAt(tokens, at);
  const { number } = inches;
  if (number?.shape === 'dotted' || number === undefined || !(number.value < 12)) return undefined;
  const double = tokenAt(tokens, at + 1);
  const closed = !double.gap && ['"', '”', '″', "'", '’'].includes(double.lower);
  if (isQuote && !closed && inches.gap) return undefined;
  const twice =
    closed && (double.lower === "'" || double.lower === '’') && tokenAt(tokens, at + 2).lower === double.lower
      ? 1
      : 0;
  const next = at + 1 + (closed ? 1 + twice : 0);
  const value = first.low * 12 + number.value;
  const { end } = tokenAt(tokens, next - 1);
  return { ...first, next, end, kind: 'measure', unit: '[in_i]', low: value, high: value, precision: 0.5 };
}
