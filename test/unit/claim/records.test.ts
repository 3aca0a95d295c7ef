import assert from 'node:assert/strict';
import { recordsOf } from '../../../src/engine/claim/records.js';
import { claimsOf } from '../../../src/engine/claim/read-claims.js';
import { readQuantities } from '../../../src/engine/quantity/read.js';

const ROWS: readonly (readonly [sentence: string, record: string | undefined])[] = [
  ['The club has 21 wins and 4 losses.', '21–4'],
  ['With 3 victories and 5 defeats they came last.', '3–5'],
  ['The club has 21 wins.', undefined],
  ['21 wins came first, and after a long pause of a year 4 losses.', undefined],
  ['It lists 21 ships and 4 losses.', undefined],
  ['More than 21 wins and 4 losses were counted.', undefined],
];

describe('records', () => {
  for (const [sentence, expected] of ROWS)
    it(sentence, () => {
      const context = { title: '', headings: [], before: '', date: '', cells: [] };
      const claims = claimsOf(sentence, readQuantities(sentence).quantities, context);
      const [record] = recordsOf(claims).map(
        ({ quantity }) => `${quantity.low}–${quantity.per?.amount ?? 0}`,
      );
      assert.equal(record, expected);
    });
});
