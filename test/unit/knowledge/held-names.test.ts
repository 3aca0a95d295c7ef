import assert from 'node:assert/strict';
import {
  checkDraft,
  createKnowledge,
  loadKnowledge,
  type Knowledge,
  type Source,
} from '../../../src/engine/index.js';

const source = (id: string, title: string, text: string): Source => ({
  id,
  title,
  text,
  format: 'markdown',
});

/** Enough sources that their postings fill more than a block. */
const MANY = Array.from({ length: 300 }, (_, i) =>
  source(
    `town ${i}`,
    `The town of Vale${i}`,
    `Turnout in Vale${i} was ${20 + (i % 60)}.5 percent.\n\nVoters wore hats.`,
  ),
);
const TWO = [
  source(
    'torrance',
    'Elections in Torrance',
    'Turnout was 55.3 percent.\n\nThe council of Torrance has 21 seats.',
  ),
  source(
    'leskovia',
    'Elections in Leskovia',
    'Turnout was 67.3 percent.\n\nThe parliament of Leskovia has 120 seats.',
  ),
];
const DRAFT = '# The vote\n\nPeople of Leskovia went to the polls.\n\nTurnout was 63.7 percent.\n';

describe('names that a source holds', () => {
  const stores: readonly (readonly [name: string, knowledge: Knowledge])[] = [
    ['in memory', createKnowledge([...MANY, ...TWO])],
    ['from a file', loadKnowledge(createKnowledge([...MANY, ...TWO]).save())],
  ];
  for (const [name, knowledge] of stores)
    it(`keep a draft from being accused by a source about another matter, ${name}`, async () => {
      const { findings } = await checkDraft({ text: DRAFT, format: 'markdown' }, knowledge);
      assert.deepEqual(
        findings.map(({ verdict, evidence }) => [verdict, evidence[0]?.source.id]),
        [['refuted', 'leskovia']],
      );
    });

  it('keep it from being supported by one', async () => {
    const { findings } = await checkDraft(
      { text: DRAFT.replace('63.7', '55.3'), format: 'markdown' },
      createKnowledge(TWO.slice(0, 1)),
    );
    assert.deepEqual(
      findings.map(({ verdict, reasons }) => [verdict, reasons[0]?.split(';')[0]]),
      [['unverified', 'the source is about another matter than the draft']],
    );
  });

  it('tell nothing of a draft that names nothing', async () => {
    const { findings } = await checkDraft(
      { text: 'Turnout in the elections was 63.7 percent.', format: 'markdown' },
      createKnowledge(TWO.slice(0, 1)),
    );
    assert.equal(findings[0]?.evidence[0]?.source.id, 'torrance');
  });

  it('keep a draft about another town from being accused', async () => {
    const { findings } = await checkDraft(
      { text: DRAFT, format: 'markdown' },
      createKnowledge(TWO.slice(0, 1)),
    );
    assert.deepEqual(
      findings.map(({ verdict }) => verdict),
      ['unverified'],
    );
  });
});
