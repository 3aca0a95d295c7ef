import assert from 'node:assert/strict';
import { isPlaceConcept } from '../../../src/engine/claim/concept.js';
import { readTerms } from '../../../src/engine/claim/terms.js';

/** Two texts whose last name is one thing, in two forms. */
const SAME: readonly (readonly [left: string, right: string])[] = [
  ['It was said by the UN.', 'It was said by the United Nations.'],
  ['They flew to Kiev.', 'They flew to Kyiv.'],
  ['They came from the DPRK.', 'They came from North Korea.'],
  ['He lives in the US.', 'He lives in the United States.'],
];

describe('terms', () => {
  for (const [left, right] of SAME)
    it(`${left} | ${right}`, () => {
      assert.equal(readTerms(left).at(-1)!.concept, readTerms(right).at(-1)!.concept);
    });

  it('tell states from other names', () => {
    const concept = (text: string): string => readTerms(text).at(-1)!.concept;
    for (const state of ['North Korea', 'the DPRK', 'France', 'the United Arab Emirates'])
      assert.ok(isPlaceConcept(concept(`They came from ${state}.`)), state);
    for (const other of ['NATO', 'Peter', 'Kyiv'])
      assert.ok(!isPlaceConcept(concept(`They came from ${other}.`)), other);
  });
});
