import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readQuantities } from '../../src/engine/quantity/read.js';

/** Pieces that meet in numbers, so that random texts reach the grammar. */
const PIECES = fc.constantFrom(
  ...'6,000|1.75|billion|$|€|%|-|–|June|13|2023|to|of|the|drones|a|one|and|half|per|month|°C|km|/|(|)|.|,|more than|or more|½|٣|😀|\r\n|’s| |twenty|th|first|in|between|from|Su|pm|:'.split(
    '|',
  ),
);
const TEXTS = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(PIECES, { maxLength: 40 }).map((all) => all.join(' ')),
  fc.array(PIECES, { maxLength: 40 }).map((all) => all.join('')),
);

describe('reading any text', () => {
  it('gives ranges whose text is the surface, in order and apart', () => {
    fc.assert(
      fc.property(TEXTS, (text) => {
        const { quantities, passedOver } = readQuantities(text);
        const all = [...quantities, ...passedOver].sort((a, b) => a.range.start - b.range.start);
        let last = 0;
        for (const { range, surface } of all) {
          assert.equal(text.slice(range.start, range.end), surface);
          assert.ok(
            surface.length > 0 && range.start >= last,
            `${surface} overlaps in ${JSON.stringify(text)}`,
          );
          last = range.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('gives bounds in order, and a phrase around every range', () => {
    fc.assert(
      fc.property(TEXTS, (text) => {
        for (const { low, high, range, phrase } of readQuantities(text).quantities) {
          assert.ok(low <= high, `${low} > ${high} in ${JSON.stringify(text)}`);
          assert.ok(phrase.start <= range.start && phrase.end >= range.end);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
