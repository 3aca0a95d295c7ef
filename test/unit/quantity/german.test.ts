import assert from 'node:assert/strict';
import { readQuantities } from '../../../src/engine/quantity/read.js';
import { show, type Row } from './show.js';

describe('German numerals and months', () => {
  const table: readonly Row[] = [
    ['Das Werk baut 6.000 Stück.', '6.000 = count 6000 1'],
    ['Es kostete 1,75 Milliarden Euro.', '1,75 Milliarden Euro = money 1750000000 EUR'],
    ['Es kostete 1.234,50 Euro.', '1.234,50 Euro = money 1234.5 EUR'],
    ['Fünfundzwanzig Millionen Euro.', 'Fünfundzwanzig Millionen Euro = money 25000000 EUR'],
    ['Am 13. Juni 2025 war es so.', '13. Juni 2025 = date 2025-06-13'],
    ['Im März 2023 war es so.', 'März 2023 = date 2023-03'],
    ['Das sind 15 Prozent.', '15 Prozent = percent 15 %'],
  ];
  for (const [text, ...expected] of table)
    it(text, () => assert.deepEqual(readQuantities(text, { language: 'de' }).quantities.map(show), expected));

  it('leaves English as it was', () => {
    assert.deepEqual(readQuantities('Es sind 6,000 Euro.').quantities.map(show), [
      '6,000 Euro = money 6000 EUR',
    ]);
  });
});
