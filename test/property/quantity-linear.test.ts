import assert from 'node:assert/strict';
import { readQuantities } from '../../src/engine/quantity/read.js';

/** Texts that could make a reader look again at what it has read, by the pattern that they repeat. */
const PATTERNS: readonly (readonly [name: string, pattern: string])[] = [
  ['digits', '1'],
  ['digits and commas', '1,'],
  ['digits and points', '1.'],
  ['groups of digits', '1,111'],
  ['Indian groups', '1,11,'],
  ['digits and spaces', '1 '],
  ['digits and hyphens', '1-'],
  ['digits and letters', 'a1'],
  ['slashes', '1/'],
  ['number words', 'one hundred '],
  ['joined number words', 'twenty-'],
  ['magnitudes', '5 million '],
  ['open brackets', '('],
  ['open brackets with digits', '[1'],
  ['quotation marks', '5"'],
  ['currency signs', '$5-'],
  ['ranges', '5 to '],
  ['shares', '5 of the '],
  ['owners', "5 of a's b's "],
  ['months', 'June 5 to '],
  ['years', '2019-'],
  ['comparators', 'more than about '],
  ['initials', 'a.'],
];
const SMALL = 20_000;
const FACTOR = 4;
/** Linear work takes four times as long; quadratic work sixteen. The rest is for a busy machine. */
const MOST = 10;
const TRIES = 5;

describe('time to read', function () {
  this.timeout(60_000);
  for (const [name, pattern] of PATTERNS)
    it(`grows with the length of the text: ${name}`, () => {
      const small = pattern.repeat(Math.ceil(SMALL / pattern.length));
      const large = pattern.repeat(Math.ceil((SMALL * FACTOR) / pattern.length));
      readQuantities(small);
      let best = Infinity;
      // The best of some tries: noise only ever adds.
      for (let tries = 0; tries < TRIES && best > MOST; tries += 1)
        best = Math.min(best, timeOf(large) / timeOf(small));
      assert.ok(best <= MOST, `${FACTOR} times the text took ${best.toFixed(1)} times as long`);
    });

  it('reads a megabyte of each of the worst', () => {
    for (const pattern of ['1', '1,', 'one hundred ', '('])
      assert.ok(Array.isArray(readQuantities(pattern.repeat(Math.ceil(1e6 / pattern.length))).quantities));
  });
});

function timeOf(text: string): number {
  const start = performance.now();
  readQuantities(text);
  // Half a millisecond is the least that can be compared.
  return Math.max(0.5, performance.now() - start);
}
