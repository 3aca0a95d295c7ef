import assert from 'node:assert/strict';
import { withElided } from '../../../src/engine/claim/elided.js';
import { extractQuantities } from '../../../src/engine/index.js';

/** What each number counts, or is per, in the order of the sentence. */
const CASES: readonly (readonly [sentence: string, expected: readonly string[]])[] = [
  ['The army needs 17 tanks; it has five.', ['17 tank', 'five tank']],
  ['The army needs 17 tanks; it has five guns.', ['17 tank', 'five gun']],
  ["Two of the city's 14 libraries will close.", ['Two library', '14 library']],
  ['Two libraries out of 16 are to shut.', ['Two library', '16 library']],
  ['Of the 100 shares 71 fell and 26 rose.', ['100 share', '71 share', '26 share']],
  ['Women hold 22 seats, up from 18.', ['22 seat', '18 seat']],
  ['The mill had 90 workers, 19 of them women.', ['90 worker', '19 worker']],
  ['Of 176 cases in March, 4 people have died.', ['176 case', 'March', '4 person']],
  ['Of the 176 cases 4 have died.', ['176 case', '4 case']],
  ['The flat has 3 rooms and costs 900.', ['3 room', '900']],
  ['Crude fell to $71 a barrel from $73.', ['$71 per [bbl_us]', '$73 per [bbl_us]']],
  ['Crude fell from $73 to $71 a barrel.', ['$73 per [bbl_us]', '$71 per [bbl_us]']],
  ['It earns $71 a barrel and spent $73.', ['$71 per [bbl_us]', '$73']],
  ['Coal fell to 6.2 million tonnes, from 8.5 million.', ['6.2 million tonnes', '8.5 million in t']],
  ['The ship carried 6 tonnes to 8.', ['6 tonnes', '8']],
  ['A room costs €117 a night, up from €104.', ['€117 per P1D', '€104 per P1D']],
];

describe('what a sentence says once', () => {
  for (const [sentence, expected] of CASES)
    it(sentence, () => {
      const read = extractQuantities(sentence);
      const found = withElided(sentence, read);
      assert.deepEqual(
        found.map((quantity, i) => {
          const { surface, noun, per, unit } = quantity;
          const isGiven = unit !== read[i]!.unit && `in ${unit}`;
          return [surface, noun, per && `per ${per.unit}`, isGiven].filter(Boolean).join(' ');
        }),
        expected,
      );
    });
});
