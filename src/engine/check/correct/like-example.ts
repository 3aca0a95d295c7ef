import { readQuantities } from '../../quantity/read.js';
import type { Quantity } from '../../quantity/types.js';
import { suggest } from './suggest.js';

/**
 * A figure written as an example of its kind is, by the code that corrects one to the other: `12 March 2020` makes `14 April
 * 2021` of `April 14, 2021`, and `5–7 km` makes `8–9 km` of `8 to 9 km`. Undefined where the two are not of one form, or the
 * correction would not state the figure.
 */
export function likeExample(figure: Quantity, example: Quantity): string | undefined {
  if (example.kind !== figure.kind || isRange(example) !== isRange(figure)) return undefined;
  if (!hasForm(figure, example) || (figure.kind !== 'ratio' && isAttributive(example))) return undefined;
  const { surface } = example;
  const [quantity] = readQuantities(surface).quantities;
  if (quantity?.surface !== surface) return undefined;
  const stated = { sentence: surface, quantity, date: '' };
  if (isSame(quantity, figure)) return surface;
  const correction = suggest(stated, figure);
  if (correction?.range.start !== 0 || correction.range.end !== surface.length) return undefined;
  const [written] = readQuantities(correction.text).quantities;
  return written !== undefined && isSame(written, figure) ? correction.text : undefined;
}

/** Whether a number is tied to a noun behind it: `12-day` stands before that noun only. */
export function isAttributive({ surface }: Quantity): boolean {
  return /\p{Nd}-\p{L}/u.test(surface);
}

/** Whether one is the other to the last digit, however it is written, and whatever a count counts. */
export function isSame(one: Quantity, other: Quantity): boolean {
  const { kind, low, high, unit } = other;
  const isNear = (a: number, b: number): boolean => a === b || Math.abs(a - b) <= Math.abs(b) * 1e-9;
  const isSameUnit = kind === 'count' || one.unit === unit;
  return one.kind === kind && isSameUnit && isNear(one.low, low) && isNear(one.high, high);
}

function isRange({ comparator, kind, unit }: Quantity): boolean {
  return kind === 'date' ? unit.includes('/') : comparator === 'between';
}

/** Whether two figures of a kind have their unit, or name the same of year, month and day. What is counted stands beside. */
function hasForm({ kind, unit }: Quantity, example: Quantity): boolean {
  if (kind === 'count') return true;
  return kind === 'date' ? partsOf(unit) === partsOf(example.unit) : unit === example.unit;
}

function partsOf(date: string): string {
  return date.replace(/\d/gu, '0');
}
