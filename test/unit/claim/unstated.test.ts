import assert from 'node:assert/strict';
import { readClauses } from '../../../src/engine/claim/clauses.js';
import { tagSentence } from '../../../src/engine/claim/tagger.js';
import { readUnstated } from '../../../src/engine/claim/unstated.js';
import { extractQuantities } from '../../../src/engine/index.js';

const CASES: readonly (readonly [sentence: string, unstated: ReturnType<typeof readUnstated>])[] = [
  ['The plant makes 300 drones.', undefined],
  ['The plant does not make 300 drones.', 'negated'],
  ['It was wrongly reported that the plant makes 300 drones.', 'negated'],
  ['Media falsely said it makes 300 drones.', 'negated'],
  ['He is accused of wrongly taking 300 drones.', undefined],
  ['She scored the second goal for Oslo in the 57th minute.', undefined],
  ['It missed its goal of 300 drones.', 'hypothetical'],
  ['The goal is to make 300 drones.', 'hypothetical'],
  ['The plant would make 300 drones.', 'hypothetical'],
  ['The plant could make 300 drones.', 'hypothetical'],
  ['Seven percent of homes could not be heated.', undefined],
];

describe('numbers that a sentence does not state', () => {
  for (const [sentence, unstated] of CASES)
    it(sentence, () => {
      const tokens = tagSentence(sentence);
      const [quantity] = extractQuantities(sentence);
      assert.ok(quantity !== undefined);
      assert.equal(readUnstated(tokens, readClauses(tokens, sentence.length), quantity), unstated);
    });
});
