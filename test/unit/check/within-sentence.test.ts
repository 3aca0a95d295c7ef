import assert from 'node:assert/strict';
import { withinSentence } from '../../../src/engine/check/within-sentence.js';

describe('a text within a sentence', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Four in five', 'four in five'],
    ['More than 6,000 drones', 'more than 6,000 drones'],
    ['About 15%', 'about 15%'],
    ['Since 1948', 'since 1948'],
    ['Twenty-two', 'twenty-two'],
    ['A dozen', 'a dozen'],
    ['January 2023', 'January 2023'],
    ['Two and a Half', 'Two and a Half'],
    ['About 12 Su-35s', 'about 12 Su-35s'],
    ['Since January 2023', 'since January 2023'],
    ['Rs 500', 'Rs 500'],
    ['US$5', 'US$5'],
    ['6,000 drones', '6,000 drones'],
    ['', ''],
  ];
  for (const [text, expected] of cases) {
    it(`has ${JSON.stringify(text)} as ${JSON.stringify(expected)}`, () => {
      assert.equal(withinSentence(text), expected);
    });
  }
});
