import assert from 'node:assert/strict';
import { extractQuantities } from '../../../src/engine/index.js';
import { suggest } from '../../../src/engine/check/correct/suggest.js';

/** The correction of the first quantity of a phrase by that of another. */
function correction(claim: string, evidence: string): string | undefined {
  const [left] = extractQuantities(claim);
  const [right] = extractQuantities(evidence);
  assert.ok(left !== undefined && right !== undefined, `${claim} / ${evidence}: a quantity was not read`);
  return suggest(left, right);
}

const CASES: readonly (readonly [claim: string, evidence: string, correction: string | undefined])[] = [
  ['5,000 drones', 'more than 6,000 drones', '6,000'],
  ['5000 drones', '6,000 drones', '6000'],
  ['five thousand drones', '6,000 drones', 'six thousand'],
  ['Five thousand drones', '6,500 drones', 'Six thousand five hundred'],
  ['5 thousand drones', '6,000 drones', '6 thousand'],
  ['12%', 'about 15%', '15%'],
  ['12 per cent', '15.5%', '15.5 per cent'],
  ['twelve percent', '15%', 'fifteen percent'],
  ['$1.57 billion', '$1.75 billion', '$1.75 billion'],
  ['$1.57bn', '$1.75 billion', '$1.75bn'],
  ['$2.4bn', '$750 million', '$750m'],
  ['14-day', '12 days', '12-day'],
  ['1 day', '12 days', '12 days'],
  ['in 1950', 'in 1948', '1948'],
  ['in January 2022', 'in January 2023', 'January 2023'],
  ['on 13 June 2024', 'on June 15, 2025', '15 June 2025'],
  ['June 1st, 2024', 'June 3, 2024', 'June 3rd, 2024'],
  ['fewer than 5,000 drones', 'more than 6,000 drones', undefined],
  ['60,000 drones a year', '6,000 drones a month', '72,000'],
];

describe('corrections in the style of the draft', () => {
  for (const [claim, evidence, expected] of CASES)
    it(`${claim} by ${evidence}: ${expected ?? 'none'}`, () =>
      assert.equal(correction(claim, evidence), expected));
});
