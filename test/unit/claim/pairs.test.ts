import assert from 'node:assert/strict';
import { isBracketed, pairRole, type PairRole } from '../../../src/engine/claim/pairs.js';
import { claimsOf } from '../../../src/engine/claim/read-claims.js';
import { recordsOf } from '../../../src/engine/claim/records.js';
import { readQuantities } from '../../../src/engine/quantity/read.js';
import { isScore } from '../../../src/engine/quantity/scores.js';

/** A sentence with one pair of numbers, what the pair is, and whether a bracket behind a name holds it. */
const ROWS: readonly (readonly [sentence: string, role: PairRole | undefined, bracketed: boolean])[] = [
  ['Berta hit 8-of-19 from there.', 'part', false],
  ['Berta scored 17 points (8-19 FG).', 'part', false],
  ['Berta scored 17 points (8-of-19).', 'part', false],
  ['The Owls (21-25) flew home.', 'record', true],
  ['They beat the Owls (21-25) at home.', 'record', true],
  ['The Owls have 21 wins and 25 losses.', 'record', false],
  ['The Owls have a record of 21-25.', 'record', false],
  ['The Owls beat the Larks 113-107.', 'result', false],
  ['The Owls won 5 to 4.', 'result', false],
  ['The Owls win 3-2 from behind.', 'result', false],
  ['The motion passed 52-48.', undefined, false],
];

describe('pairs of numbers', () => {
  for (const [sentence, role, bracketed] of ROWS)
    it(sentence, () => {
      const context = { title: '', headings: [], before: '', date: '', cells: [] };
      const claims = claimsOf(sentence, readQuantities(sentence).quantities, context);
      const pair = [...claims, ...recordsOf(claims)].find(({ quantity }) => isScore(quantity));
      assert.ok(pair !== undefined);
      assert.equal(pairRole(pair), role);
      assert.equal(isBracketed(pair), bracketed);
    });
});
