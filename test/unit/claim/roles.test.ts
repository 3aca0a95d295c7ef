import assert from 'node:assert/strict';
import { areOfOtherRoles, figureRole } from '../../../src/engine/claim/roles.js';
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
  ["[Two] of the city's 14 libraries will close.", 'part'],
  ["Two of the city's [14] libraries will close.", 'whole'],
  ['Two libraries out of [16] are to shut.', 'whole'],
  ['[Two] libraries out of 16 are to shut.', 'part'],
  ['It has 90 workers, of whom [19] are women.', 'part'],
  ['It has 90 workers, [19] of them women.', 'part'],
  ['The city has [14] libraries.', 'plain'],
  ['The army needs [17] tanks; it has five.', 'wanted'],
  ['The army needs 17 tanks; it has [five].', 'plain'],
];

const PAIRS: readonly (readonly [own: string, other: string, areOther: boolean])[] = [
  ['The city has [14] libraries.', 'It needs [17] libraries.', true],
  ['[Two] libraries out of 16 are to shut.', "Two of the city's [14] libraries will close.", true],
  ['[Two] libraries out of 16 are to shut.', "[Three] of the city's 14 libraries will close.", false],
  ['The city has [16] libraries.', "Two of the city's [14] libraries will close.", false],
  ['The city has [16] libraries.', 'It had fewer libraries: 14, up from [12].', true],
];

describe('figures of two roles', () => {
  for (const [own, other, areOther] of PAIRS)
    it(`${own} ${other}`, () =>
      assert.equal(areOfOtherRoles(figureRole(claimOf(own)), figureRole(claimOf(other))), areOther));
});

describe('the role of a figure', () => {
  for (const [sentence, role] of CASES)
    it(`${sentence}: ${role}`, () => assert.equal(figureRole(claimOf(sentence)) ?? 'plain', role));
});
