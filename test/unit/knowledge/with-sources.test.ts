import assert from 'node:assert/strict';
import { createKnowledge, loadKnowledge, withSources, type Source } from '../../../src/engine/index.js';

describe('withSources', () => {
  const sources: readonly Source[] = [
    { id: 'a', title: 'A', format: 'plaintext', text: 'Oldhaven handled 6,000 ships.' },
    { id: 'b', title: 'B', format: 'plaintext', text: 'Brackwater employs 320 pilots.' },
  ];
  const named = [
    { id: 'a', title: 'A', citationKey: 'mirel2023', authors: ['Ada Mirel'] },
    { id: 'b', title: 'B' },
  ];

  it('says other things of the sources, and finds the same', () => {
    const before = createKnowledge(sources);
    const after = withSources(before, named);
    assert.deepEqual(after.sources, named);
    assert.equal(before.sources[0]!.citationKey, undefined);
    for (const words of ['ships', 'pilots']) {
      const [old, found] = [before.search(words), after.search(words)];
      assert.equal(found.length, 1);
      assert.deepEqual(
        found.map(({ statement }) => [statement.text, statement.range]),
        old.map(({ statement }) => [statement.text, statement.range]),
      );
    }
    assert.deepEqual(after.search('ships')[0]!.statement.source, named[0]);
  });

  it('keeps them in the compiled form', () => {
    const saved = withSources(createKnowledge(sources), named).save();
    assert.deepEqual(loadKnowledge(saved).sources, named);
  });

  it('refuses another number of them', () => {
    assert.throws(() => withSources(createKnowledge(sources), named.slice(1)), /expected 2 sources, got 1/u);
  });
});
