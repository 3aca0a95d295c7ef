import assert from 'node:assert/strict';
import { checkDraft, createKnowledge, extractQuantities, readSource } from '../../../src/engine/index.js';
import { standingAlone } from '../../../src/engine/check/standing-alone.js';

describe('a quantity that stands alone', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['a 12-day war', '12 days'],
    ['a ten-year deal', 'ten years'],
    ['a twenty-five-day strike', 'twenty-five days'],
    ['a 1-day test', '1 day'],
    ['a 1.5-hour talk', '1.5 hours'],
    ['a 10-year-old boy', '10 years old'],
    ['a 40-metre tower', '40 metres'],
    ['a 3-foot wall', '3 feet'],
    ['an 800-square-kilometre park', '800 square kilometres'],
    ['a 155-mm shell', '155 mm'],
    ['a 6-foot-3 man', '6-foot-3'],
    ['a 12- to 15-day trip', '12- to 15-day'],
    ['a half-hour talk', 'a half-hour'],
    ['it took 12 days', '12 days'],
    ['6,000 drones', '6,000'],
  ];
  for (const [text, expected] of cases) {
    it(`of ${text} is ${expected}`, () => {
      const [quantity] = extractQuantities(text);
      assert.equal(standingAlone(quantity!), expected);
    });
  }

  it('is what a message says, with its bound', async () => {
    const knowledge = createKnowledge([
      readSource('# Orme\n\nThe siege of Orme was a more than 12-day war.', {
        id: 'Orme',
        format: 'markdown',
      }),
    ]);
    const text = 'The siege of Orme was a 9-day war.';
    const { findings } = await checkDraft({ text, format: 'markdown' }, knowledge);
    assert.equal(findings[0]?.message, 'The sources say more than 12 days (Orme), not 9 days.');
  });
});
