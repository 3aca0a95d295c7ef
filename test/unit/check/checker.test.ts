import assert from 'node:assert/strict';
import {
  checkDraft,
  createChecker,
  createKnowledge,
  type Claim,
  type Finding,
} from '../../../src/engine/index.js';

const knowledge = createKnowledge([
  {
    id: 'mill',
    title: 'The mill at Orme',
    format: 'plaintext',
    text: 'The mill at Orme grinds 40 tonnes of flour a day. The mill at Orme employs 500 workers.',
  },
]);

const FLOUR = 'The mill at Orme grinds 60 tonnes of flour a day.';
/** Whose subject is the source's by its title only. */
const GROUND = 'Millers grind 60 tonnes of flour a day.';
const WORKERS = 'The mill at Orme employs 900 workers.';

/** Drafts before and after an edit, and how many claims the edit gives something new to say. */
const EDITS: readonly (readonly [edit: string, before: string, after: string, asked: number])[] = [
  ['none', FLOUR, FLOUR, 0],
  ['text before that is longer', `Rain.\n\n${FLOUR}`, `It rains.\n\n${FLOUR}`, 1],
  ['a paragraph far before', `Fog.\n\nRain.\n\nSun.\n\n${FLOUR}`, `Fog.\n\nHail.\n\nSun.\n\n${FLOUR}`, 0],
  ['what a draft opens with', `Rain.\n\nSun.\n\n${FLOUR}`, `Hail.\n\nSun.\n\n${FLOUR}`, 0],
  ['a title that a draft opens with', `Rain.\n\nSun.\n\n${GROUND}`, `Orme.\n\nSun.\n\n${GROUND}`, 1],
  [
    'a title that it does not open with any more',
    `Orme.\n\nSun.\n\n${GROUND}`,
    `Hail.\n\nSun.\n\n${GROUND}`,
    1,
  ],
  [
    'what one of two paragraphs that are alike stands under',
    `Rain.\n\n## Mills\n\nOrme.\n\n${GROUND}\n\n## Mills\n\nSun.\n\n${GROUND}`,
    `Rain.\n\n## Mills\n\nOrme.\n\n${GROUND}\n\n## Mills\n\nOrme!\n\n${GROUND}`,
    1,
  ],
  [
    'a number that a draft opens with',
    `Rain: 3 mm.\n\nSun.\n\n${FLOUR}`,
    `Rain: 4 mm.\n\nSun.\n\n${FLOUR}`,
    1,
  ],
  ['blank lines', `Rain.\n\n${FLOUR}\n\n${WORKERS}`, `\n\n\nRain.\n\n\n${FLOUR}\n\n\n${WORKERS}`, 0],
  ['text behind', `Rain.\n\n${FLOUR}\n\n${WORKERS}`, `Rain.\n\n${FLOUR}\n\n${WORKERS} It is old.`, 0],
  [
    'the same paragraph four times',
    `Rain. Snow.\n\n${WORKERS}`,
    `Rain. Snow.\n\n${WORKERS}\n\n${WORKERS}\n\n${WORKERS}\n\n${WORKERS}`,
    1,
  ],
  ['one of two sentences', `${FLOUR} ${WORKERS}`, `${FLOUR} ${WORKERS.replace('900', '800')}`, 1],
  ['other marks around the number', FLOUR.replace('60', '**60**'), FLOUR.replace('60', '__60__'), 0],
  ['fewer marks around the number', FLOUR.replace('60', '6**0**'), FLOUR.replace('60', '60'), 0],
  ['an entity for a space', FLOUR.replace('60 ', '60&#32;'), FLOUR, 0],
  ['a heading', `# Mills\n\n${FLOUR}`, `# Plants\n\n${FLOUR}`, 1],
  ['a silence', FLOUR, `<!-- claimcheck-disable for now -->\n\n${FLOUR}`, 0],
  ['a list out of a paragraph', `Rain.\n\n${FLOUR}`, `Rain.\n\n- ${FLOUR}`, 0],
];

describe('a re-check', () => {
  for (const [edit, before, after, expected] of EDITS)
    it(`says what a first check says after an edit of ${edit}`, async () => {
      const asked: Claim[] = [];
      const checker = createChecker({
        candidates: (claims) => {
          asked.push(...claims);
          return knowledge.candidates(claims);
        },
      });
      await checker.check({ text: before, format: 'markdown' });
      asked.length = 0;
      const report = await checker.check({ text: after, format: 'markdown' });
      assert.deepEqual(report, await checkDraft({ text: after, format: 'markdown' }, knowledge));
      assert.equal(asked.length, expected);
    });

  it('gives the very findings again where nothing moved', async () => {
    const checker = createChecker(knowledge);
    const check = async (text: string): Promise<Finding> =>
      (await checker.check({ text, format: 'markdown' })).findings[0]!;
    const first = await check(`${FLOUR}\n\nRain.`);
    assert.equal(await check(`${FLOUR}\n\nSun.`), first);
    assert.notEqual(await check(`\n${FLOUR}\n\nSun.`), first);
  });
});
