import assert from 'node:assert/strict';
import { isDesignation } from '../../../src/engine/claim/designations.js';
import { claimOf } from '../check/align/side.js';

const CASES: readonly (readonly [sentence: string, isOne: boolean])[] = [
  ['The [second] flight reached 90 km.', true],
  ['His [third] album sold 40,000 copies.', true],
  ['The [third]-largest city has 40,000 people.', false],
  ['The [third] largest city has 40,000 people.', false],
  ['Oldhaven finished [third].', false],
  ['A [second] flight reached 90 km.', false],
  ['In 1998 it won the [second] prize.', false],
];

describe('numbers that say which one is meant', () => {
  for (const [sentence, isOne] of CASES)
    it(`${sentence} ${isOne}`, () => assert.equal(isDesignation(claimOf(sentence)), isOne));
});
