import assert from 'node:assert/strict';
import { claimOf } from '../check/align/side.js';

/** What qualifies the quantity between brackets. */
const QUALIFIED: readonly (readonly [sentence: string, qualifiers: readonly string[]])[] = [
  ['The average price was [30] euros.', ['average']],
  ['The film has [83%] of 349 reviews, with an average rating of 7.2/10.', []],
  ['The film has 83% of 349 reviews, with an average rating of [7.2/10].', ['average']],
  ['Kari scored [30] points on average in 12 games.', ['average']],
  ['Kari scored 30 points on average in [12] games.', []],
  ['The average age rose from [30] to 32 years.', ['average']],
  ['The average age rose from 30 to [32 years].', ['average']],
];

/** Whether a sentence takes up what it does not name. */
const ANAPHORIC: readonly (readonly [sentence: string, is: boolean])[] = [
  ['It made [300] drones.', true],
  ['In 2021, they made [300] drones.', true],
  ['The mill employed [300] people.', true],
  ['The mill at Oldhaven employed [300] people.', false],
  ['The film Alien cost [11] million dollars.', false],
  ['The company that owns it employs [300] people.', true],
  ['By 1929, Oldhaven had doubled its staff to [300].', false],
  ['Anna Lang (born [1960]), who kept her name, paints.', false],
  ['The film earned [300] euros.', true],
];

/** When the figure between brackets held. */
const TIMES: readonly (readonly [sentence: string, times: readonly string[]])[] = [
  ['In 2023 cargo rose by [8%] over 2022.', ['2023']],
  ['Cargo was up [8%] on 2022.', []],
  ['Cargo rose by [8%] on 5 May 2022.', ['2022-05-05']],
  ['Oslo had [300] more guests than in 2022.', []],
  ['Oslo had [300] guests in 2022.', ['2022']],
];

describe('claims', () => {
  for (const [sentence, times] of TIMES)
    it(`${sentence} held in: ${times.join() || 'no time that it names'}`, () =>
      assert.deepEqual(
        claimOf(sentence).times.map(({ unit }) => unit),
        times,
      ));
  for (const [sentence, qualifiers] of QUALIFIED)
    it(`${sentence} is qualified by: ${qualifiers.join() || 'nothing'}`, () =>
      assert.deepEqual(claimOf(sentence).qualifiers, qualifiers));
  for (const [sentence, is] of ANAPHORIC)
    it(`${sentence} ${is ? 'takes something up' : 'stands alone'}`, () =>
      assert.equal(claimOf(sentence).anaphoric, is));
});
