import assert from 'node:assert/strict';
import { readQuantities } from '../../../src/engine/quantity/read.js';
import type { Quantity } from '../../../src/engine/quantity/types.js';

/** One text with the quantities that must be read in it, each as `show` writes it. */
export type Row = readonly [text: string, ...expected: readonly string[]];

const SIGNS = { '=': '', '>': '>', '>=': '>=', '<': '<', '<=': '<=', between: '' } as const;

/** `surface = kind ~>=value unit per 1 P1M of noun`, with what does not apply left out. */
export function show(quantity: Quantity): string {
  const { low, high, comparator, approximate, unit, per, noun } = quantity;
  const value =
    comparator === '<' || comparator === '<=' || low === high
      ? String(high)
      : comparator === 'between' || high !== Infinity
        ? `${low}..${high}`
        : String(low);
  return [
    `${quantity.surface} = ${quantity.kind}`,
    `${approximate ? '~' : ''}${SIGNS[comparator]}${quantity.kind === 'date' ? '' : value}${quantity.kind === 'date' ? unit : ` ${unit}`}`,
    ...(per === undefined ? [] : [`per ${per.amount} ${per.unit}`]),
    ...(noun === undefined || noun === unit ? [] : [`of ${noun}`]),
  ].join(' ');
}

/** Defines one test a row: exactly these quantities are read, in this order. */
export function rows(table: readonly Row[], date?: string): void {
  for (const [text, ...expected] of table)
    it(text, () => {
      const { quantities } = readQuantities(text, date === undefined ? {} : { date });
      assert.deepEqual(quantities.map(show), expected);
    });
}

/** Defines one test a row: these numbers are passed over for this reason, and no quantity is read. */
export function passedRows(table: readonly (readonly [text: string, ...passed: readonly string[]])[]): void {
  for (const [text, ...expected] of table)
    it(text, () => {
      const { quantities, passedOver } = readQuantities(text);
      assert.deepEqual(
        passedOver.map(({ surface, reason }) => `${surface} = ${reason}`),
        expected,
      );
      assert.deepEqual(quantities.map(show), []);
    });
}
