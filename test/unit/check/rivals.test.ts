import assert from 'node:assert/strict';
import { checkDraft, createKnowledge } from '../../../src/engine/index.js';

/** The suggestion for the first figure of a draft by one source about the ferry, and the figure that is shown first. */
async function meant(draft: string, source: string): Promise<readonly [string | undefined, string]> {
  const knowledge = createKnowledge([
    { id: 'A', title: 'The ferry of Oldhaven', text: source, format: 'plaintext' },
  ]);
  const { findings } = await checkDraft({ text: draft, format: 'plaintext' }, knowledge);
  const finding = findings.find(({ verdict }) => verdict === 'refuted');
  assert.ok(finding !== undefined, `${draft}: nothing is refuted`);
  return [finding.suggestion, finding.evidence[0]!.quantity.surface];
}

const CASES: readonly (readonly [
  draft: string,
  source: string,
  suggestion: string | undefined,
  shown: string,
])[] = [
  [
    'Inflation eased from 9.4% in April to 7.8% in May.',
    'Inflation was 8.7 percent in May after 9.4 percent in April.',
    '8.7%',
    '8.7 percent',
  ],
  [
    'The Oldhaven ferry carried 62,605 passengers.',
    'The Oldhaven ferry carried 58,410 passengers in one year and 66,205 passengers in another.',
    '66,205',
    '66,205',
  ],
  [
    'The Oldhaven ferry carried 62,605 passengers.',
    'The Oldhaven ferry carried 66,205 passengers in one year and 58,410 passengers in another.',
    '66,205',
    '66,205',
  ],
  [
    'The Oldhaven ferry carried 60,000 passengers.',
    'The Oldhaven ferry carried 17,410 passengers in one year and 66,205 passengers in another.',
    undefined,
    '17,410',
  ],
  [
    'The Oldhaven ferry carried 50,000 passengers.',
    'The Oldhaven ferry carried 66,410 passengers in one year and 5,000 passengers in another.',
    '66,410',
    '66,410',
  ],
  [
    'The Oldhaven ferry carried 62,605 passengers.',
    'The Oldhaven ferry carried 58,410 passengers.',
    '58,410',
    '58,410',
  ],
];

describe('which of several figures a wrong one meant', () => {
  for (const [draft, source, suggestion, shown] of CASES)
    it(`${draft} by ${source}: ${suggestion ?? 'none'}`, async () =>
      assert.deepEqual(await meant(draft, source), [suggestion, shown]));
});
