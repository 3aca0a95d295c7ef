import assert from 'node:assert/strict';
import { inStyleOf } from '../../../../src/engine/check/correct/in-style-of.js';
import { readQuantities } from '../../../../src/engine/quantity/read.js';

const quantitiesOf = (text: string) => readQuantities(text).quantities;

describe('a figure in the style of others', () => {
  const cases: readonly (readonly [figure: string, examples: string, expected: string | undefined])[] = [
    ['6,000 drones', '', '6,000'],
    ['six thousand drones', '', '6,000'],
    ['6,000 drones', '12500 sacks', '6000'],
    ['6,000 drones', '12\u202f500 sacks', '6\u202f000'],
    ['6000 drones', '12,500 sacks', '6,000'],
    ['6,000 drones', '35 sacks', '6,000'],
    ['6,000 drones', '35 sacks and 1,200,500 bags', '6,000'],
    ['6,000 drones', 'in 1950 and on 12 May 2021', '6,000'],
    ['600,000 people', '12,50,000 people', '6,00,000'],
    ['1.5 tonnes', '1,25 tonnes', '1,5 tonnes'],
    ['$1.75 billion', '$2bn', '$1.75bn'],
    ['$1.75 billion', 'USD 300 million', 'USD 1.75 billion'],
    ['$1.75 billion', '$500', '$1.75 billion'],
    ['$1.75 billion', '€2bn', '$1.75 billion'],
    ['15% of it', '20 per cent', '15 per cent'],
    ['15 percent of it', '20%', '15%'],
    ['12 km', '5 kilometres', '12 kilometres'],
    ['12 km', '1 kilometre', '12 km'],
    ['12 days', '5 days', undefined],
    ['20 to 30 ships', '5 ships', undefined],
    ['in January 2023', '5 ships', undefined],
  ];
  for (const [figure, examples, expected] of cases) {
    it(`${figure} beside ${JSON.stringify(examples)} is ${String(expected)}`, () => {
      const [quantity] = quantitiesOf(figure);
      assert.equal(inStyleOf(quantity!, quantitiesOf(examples)), expected);
    });
  }
});
