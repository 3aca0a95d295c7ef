import assert from 'node:assert/strict';
import { withCounted } from '../../../src/engine/claim/counted.js';
import { tagSentence } from '../../../src/engine/claim/tagger.js';
import { readQuantities } from '../../../src/engine/quantity/read.js';

/** A sentence, a token of it, and its part of speech once the quantities are known. */
const ROWS: readonly (readonly [sentence: string, token: string, pos: string])[] = [
  ['They saw three defensive rebounds.', 'rebounds', 'NOUN'],
  ['They had a pair of steals.', 'steals', 'NOUN'],
  ['They had a pair of steals.', 'pair', 'NUM'],
  ['Berta made 8-of-19 from there.', 'of-19', 'NUM'],
  ['Berta scored on 11-of-26 shooting.', 'shooting', 'NOUN'],
  ['Berta made 11-of-26 while shooting.', 'shooting', 'VERB'],
  ['Berta shot 8-of-19 from there.', 'shot', 'VERB'],
  ['Her shot 8 days ago missed.', 'shot', 'NOUN'],
  ['The mill made 300 crates and sold 200.', 'sold', 'VERB'],
];

describe('parts of speech beside quantities', () => {
  for (const [sentence, token, pos] of ROWS)
    it(`${token}: ${sentence}`, () => {
      const tokens = withCounted(tagSentence(sentence), readQuantities(sentence).quantities);
      assert.equal(tokens.find(({ text }) => text === token)?.pos, pos);
    });
});
