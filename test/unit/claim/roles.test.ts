import assert from 'node:assert/strict';
import { figureRole } from '../../../src/engine/claim/roles.js';
import { claimOf } from '../check/align/side.js';

const CASES: readonly (readonly [sentence: string, role: string])[] = [
  ['A room cost €117, up from [€104].', 'former'],
  ['A room cost [€117], up from €104.', 'plain'],
  ['Crude fell from [$73] to $71.', 'former'],
  ['Deaths rose to 126 from [71].', 'former'],
  ['The port took 30 ships, against [22] a year earlier.', 'former'],
  ['The court heard 30 people after [22] days.', 'plain'],
  ['The bus leaves from [12] stops.', 'plain'],
  ['The mill made 214 units, [31] more than in 2022.', 'difference'],
  ['The trip takes 98 minutes, [17 minutes] less than now.', 'difference'],
  ['The party fell [three] seats short of 27.', 'difference'],
  ['The price rose by [$3].', 'difference'],
  ['It has less than [13] teams and less than 25 players.', 'plain'],
  ['The price rose to [$3].', 'plain'],
  ['He missed the record by [34 seconds].', 'difference'],
  ['He was [43 seconds] in front of the field.', 'difference'],
  ['The camp was hit by [34] shells.', 'plain'],
  ['Coal fell to 6.2 million tonnes, from [8.5] million.', 'former'],
  ['Sales were up by [9 percent].', 'plain'],
  ['Oldhaven has [31] more ships than Newport.', 'difference'],
  ['The fair drew guests from [18] countries and 40 companies.', 'plain'],
];

describe('the role of a figure', () => {
  for (const [sentence, role] of CASES)
    it(`${sentence}: ${role}`, () => assert.equal(figureRole(claimOf(sentence)) ?? 'plain', role));
});
