import assert from 'node:assert/strict';
import { isOfAnother } from '../../../../src/engine/check/align/accusation.js';
import { align } from '../../../../src/engine/check/align/align.js';
import type { Features } from '../../../../src/engine/check/align/read-features.js';
import { claimOf } from './side.js';

const CLAIM = 'Brackwater harbour has [14] cranes.';

const ROWS: readonly (readonly [name: string, agreeing: string, differing: string, is: boolean])[] = [
  ['the row of another name', 'Oldhaven, cranes: [14]', 'Brackwater, cranes: [22]', true],
  ['a sentence of another name', 'Oldhaven has [14] cranes.', 'Brackwater has [22] cranes.', true],
  [
    'the other half of a sentence',
    'Oldhaven has [14] cranes, while Brackwater has 22.',
    'Oldhaven has 14 cranes, while Brackwater has [22] cranes.',
    true,
  ],
  ['its own row', 'Brackwater, cranes: [14]', 'Brackwater, cranes: [22]', false],
  ['no name', 'The harbour has [14] cranes.', 'Brackwater has [22] cranes.', false],
  ['a difference of another name', 'Oldhaven has [14] cranes.', 'Seamoor has [22] cranes.', false],
  [
    'a difference that says more',
    'Oldhaven has [14] cranes.',
    'A bankrupt shipyard sold Brackwater [22] used cranes.',
    false,
  ],
];

describe('a figure that agrees is of another thing', () => {
  const features = (statement: string): Features => align(claimOf(CLAIM), claimOf(statement), 1)!.features;
  for (const [name, agreeing, differing, is] of ROWS)
    it(name, () => assert.equal(isOfAnother(features(agreeing), features(differing)), is));
});
