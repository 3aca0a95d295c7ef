import assert from 'node:assert/strict';
import { checkDraft, createKnowledge, readSource } from '../../../src/engine/index.js';

describe('a source without a title', () => {
  const TEXT = 'The plant builds 6,000 pumps a month.';

  for (const id of ['pumps.txt', '../x/000_d25d971c.txt', 'a report on zeppelins.md'])
    it(`is not taken to be about what its file is called: ${id}`, async () => {
      const knowledge = createKnowledge([readSource(TEXT, { id, format: 'plaintext' })]);
      const { findings } = await checkDraft(
        { text: 'The plant builds 6,000 pumps per month.', format: 'plaintext' },
        knowledge,
      );
      assert.deepEqual(
        findings.map(({ verdict }) => verdict),
        ['supported'],
      );
      assert.equal(knowledge.sources[0]!.title, id);
    });
});
