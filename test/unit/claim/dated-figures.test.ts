import assert from 'node:assert/strict';
import { readDatedFigures } from '../../../src/engine/claim/dated-figures.js';
import { claimsOf } from '../../../src/engine/claim/read-claims.js';
import { readQuantities } from '../../../src/engine/quantity/read.js';

const NOWHERE = { title: '', headings: [], before: '', date: '', cells: [] };

describe('dated figures', () => {
  const pairs: readonly (readonly [sentence: string, pairs: readonly string[]])[] = [
    ['The library lent 412,000 items in 2024, up from 389,000 in 2023.', ['412,000 2024', '389,000 2023']],
    ['Revenue was $10 million in 2024 and $8 million in 2023.', ['$10 million 2024', '$8 million 2023']],
    ['Sales were 5.1% (2023).', ['5.1% 2023']],
    ['By the end of 2023 it had 300 boats.', []],
    ['In 1950 the mill employed 320 people; by 1980 it was 90.', ['320 1950', '90 1980']],
    ['The museum with 3 floors was opened in 1999.', []],
    ['It has 12 ships.', []],
    ['', []],
  ];
  for (const [sentence, expected] of pairs)
    it(`“${sentence}”: ${expected.join(', ') || 'none'}`, () => {
      const { quantities } = readQuantities(sentence);
      const dated = readDatedFigures(sentence, quantities);
      const found = [...dated].filter(([figure]) => figure.kind !== 'date');
      assert.deepEqual(
        found.map(([figure, date]) => `${figure.surface} ${date.surface}`),
        expected,
      );
      for (const [one, other] of dated) assert.equal(dated.get(other), one);
    });

  const times: readonly (readonly [sentence: string, figure: string, times: readonly string[]])[] = [
    ['Sales were 300 cars in 2024 and 200 in 2023.', '300', ['2024']],
    ['Sales were 300 cars in 2024 and 200 in 2023.', '200', ['2023']],
    ['A ticket costs £6.40 and will rise to £7.10 in 2025.', '£6.40', []],
    ['A ticket will cost £7.10 in 2025, up from £6.40.', '£6.40', []],
    ['It made 300 cars and 200 lorries in 2024.', '300', ['2024']],
  ];
  for (const [sentence, figure, expected] of times)
    it(`“${sentence}”: ${figure} is of ${expected.join(', ') || 'no date'}`, () => {
      const claims = claimsOf(sentence, readQuantities(sentence).quantities, NOWHERE);
      const claim = claims.find(({ quantity }) => quantity.surface === figure);
      assert.deepEqual(
        claim?.times.map(({ surface }) => surface),
        expected,
      );
    });
});
