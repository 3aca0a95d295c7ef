import type { Quantity } from '../quantity/types.js';

/** No word begins with it. */
const SIGN = '=';
/** Digits that count: enough for every figure that is written, and no more than arithmetic leaves exact. */
const PRECISION = 12;

/**
 * What a quantity is found by in a search for a number: each of its bounds as a number in its unit (`=6000`), a date as
 * its year, month and day (`=2023`, `=2023-01`). Each once; empty where it has no bounds.
 */
export function valueConcepts(quantity: Quantity): readonly string[] {
  const values = quantity.kind === 'date' ? datesOf(quantity.unit) : boundsOf(quantity);
  return [...new Set(values)].map((value) => SIGN + value);
}

function boundsOf({ low, high }: Quantity): readonly string[] {
  return [low, high].filter(Number.isFinite).map((bound) => String(Number(bound.toPrecision(PRECISION))));
}

/** `2023-01-25` with `2023-01` and `2023`; a date without a year is found by none of these. */
function datesOf(unit: string): readonly string[] {
  const [, year, month, day] = /^(\d{4})(-\d{2})?(-\d{2})?$/u.exec(unit) ?? [];
  if (year === undefined) return [];
  const dates = [year, ...(month === undefined ? [] : [year + month])];
  return day === undefined ? dates : [...dates, unit];
}
