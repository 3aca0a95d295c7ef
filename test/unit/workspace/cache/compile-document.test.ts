import assert from 'node:assert/strict';
import path from 'node:path';
import { createKnowledge, loadKnowledge, mergeKnowledge } from '../../../../src/engine/index.js';
import { compileDocument } from '../../../../src/workspace/cache/compile-document.js';
import { folderWith, removeFolders } from '../folder.js';

describe('a compiled document', () => {
  afterEach(removeFolders);

  it('holds what of it was not read, and so does the store that it goes into', () => {
    const cut = { reason: 'invalid', message: 'Page 3 has no text.', range: { start: 4, end: 4 } } as const;
    const source = {
      id: 'a.pdf',
      title: 'A',
      text: 'It has 5 boats.',
      format: 'plaintext',
      skipped: [cut],
    } as const;
    const kept = [{ ...cut, message: 'A: Page 3 has no text.' }];
    const knowledge = loadKnowledge(createKnowledge([source]).save());
    assert.deepEqual(knowledge.skipped, kept);
    assert.deepEqual(mergeKnowledge([knowledge, createKnowledge([])]).skipped, kept);
    assert.deepEqual(Object.keys(knowledge.sources[0]!), ['id', 'title']);
  });

  const rows: readonly (readonly [string, string | Uint8Array, string, boolean | undefined])[] = [
    ['x.md', Uint8Array.of(0), 'binary', undefined],
    ['x.txt', '9'.repeat(200_000), 'line-too-long', true],
  ];
  for (const [name, content, reason, isPartial] of rows)
    it(`says of ${name} that it is ${reason}`, async () => {
      const root = folderWith({ [name]: content });
      const outcome = await compileDocument({ file: path.join(root, name), id: name });
      assert.ok('value' in outcome);
      assert.deepEqual(
        outcome.value.skipped.map((entry) => [entry.path, entry.reason, entry.isPartial]),
        [[name, reason, isPartial]],
      );
    });
});
