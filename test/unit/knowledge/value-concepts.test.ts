import assert from 'node:assert/strict';
import { valueConcepts } from '../../../src/engine/knowledge/value-concepts.js';
import { readQuantities } from '../../../src/engine/quantity/read.js';

describe('the values that statements are found by', () => {
  const cases: readonly (readonly [text: string, values: string])[] = [
    ['6,000 drones', '=6000'],
    ['more than six thousand drones', '=6000'],
    ['a deal worth $1.75 billion', '=1750000000'],
    ['1,750 million dollars', '=1750000000'],
    ['between 20 and 30 ships', '=20 =30'],
    ['15% of it', '=15'],
    ['1.1 million people', '=1100000'],
    ['on 25 August 2025', '=2025 =2025-08 =2025-08-25'],
    ['in January 2023', '=2023 =2023-01'],
    ['on 13 June', ''],
    ['a Su-35', ''],
  ];
  for (const [text, values] of cases) {
    it(`of ${JSON.stringify(text)} are ${values === '' ? 'none' : values}`, () => {
      const { quantities } = readQuantities(text);
      assert.equal(quantities.flatMap(valueConcepts).join(' '), values);
    });
  }
});
