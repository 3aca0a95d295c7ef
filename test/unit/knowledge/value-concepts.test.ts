import assert from 'node:assert/strict';
import {
  convertedConcepts,
  convertedConceptsNear,
} from '../../../src/engine/knowledge/converted-concepts.js';
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

describe('a figure in two units', () => {
  const same: readonly (readonly [one: string, other: string])[] = [
    ['2 km', '2,000 m'],
    ['1.24 miles', '2 km'],
    ['90 minutes', '1.5 hours'],
    ['half of it', '50% of it'],
    ['two thirds of it', '67% of it'],
    ['12,000 litres a month', '144,000 litres a year'],
    ['6,000 drones a month', '72,000 drones a year'],
  ];
  for (const [one, other] of same)
    it(`is found by ${one} where it is ${other}`, () => assert.ok(meet(one, other) && meet(other, one)));

  const others: readonly (readonly [one: string, other: string])[] = [
    ['2 km', '2 kg'],
    ['2 km', '2 miles'],
    ['3:1', '300% of it'],
    ['5 °C', '41 °F'],
    ['6,000 drones', '6,000 tanks'],
    ['$5', '€5'],
  ];
  for (const [one, other] of others)
    it(`is not found by ${one} where it is ${other}`, () => assert.equal(meet(one, other), false));
});

/** Whether who searches for the one comes upon a text that states the other. */
function meet(one: string, other: string): boolean {
  const found = new Set(readQuantities(other).quantities.flatMap(convertedConcepts));
  return readQuantities(one)
    .quantities.flatMap(convertedConceptsNear)
    .some((concept) => found.has(concept));
}
