import assert from 'node:assert/strict';
import { checkDraft, createKnowledge, loadKnowledge, readSource } from '../../../src/engine/index.js';

const SOURCE = `---
title: The harbour
publisher: Coast News
published: 2024-03-01
---

# Ships

In 2023 the harbour of Sande handled 1,250 ships.

| Year | Containers |
| --- | --- |
| 2022 | 40,000 |
| 2023 | 52,000 |
`;

const sources = [readSource(SOURCE, { id: 'harbour', format: 'markdown' })];

describe('compiled knowledge', () => {
  it('gives the same bytes for the same sources', () => {
    assert.deepEqual(createKnowledge(sources).save(), createKnowledge(sources).save());
  });

  it('answers alike before and after a round trip', async () => {
    const made = createKnowledge(sources);
    const loaded = loadKnowledge(made.save());
    const draft = { text: 'The harbour of Sande handled 900 ships in 2023.', format: 'plaintext' } as const;
    const [before, after] = [await checkDraft(draft, made), await checkDraft(draft, loaded)];
    assert.deepEqual(after, before);
    assert.equal(before.findings[0]?.verdict, 'refuted');
    assert.deepEqual(loaded.sources, made.sources);
    assert.deepEqual(loaded.save(), made.save());
  });

  it('finds statements by their words, misspelt ones too', () => {
    const knowledge = createKnowledge(sources);
    assert.match(knowledge.search('ships harbour')[0]?.statement.text ?? '', /1,250 ships/);
    assert.match(knowledge.search('harbuor ships')[0]?.statement.text ?? '', /1,250 ships/);
    assert.deepEqual(knowledge.search('zeppelin'), []);
  });

  const bytes = createKnowledge(sources).save();
  const damaged: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ['nothing', new Uint8Array(), /no compiled knowledge/],
    [
      'another file',
      new TextEncoder().encode('# Some Markdown text that is long enough'),
      /no compiled knowledge/,
    ],
    ['a cut file', bytes.slice(0, bytes.length - 8), /damaged/],
    ['a flipped bit', bytes.map((byte, i) => (i === 100 ? byte ^ 1 : byte)), /damaged/],
    ['another version', bytes.map((byte, i) => (i === 8 ? 99 : byte)), /format 99/],
  ];
  for (const [name, input, message] of damaged)
    it(`refuses ${name}`, () => assert.throws(() => loadKnowledge(input), message));
});
