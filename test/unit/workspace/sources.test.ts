import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Candidates, Claim, KnowledgeStore, Statement } from '../../../src/engine/index.js';
import { combineStores } from '../../../src/workspace/combine-stores.js';
import { openKnowledge } from '../../../src/workspace/sources.js';
import { folderWith, removeFolders } from './folder.js';

describe('the sources that paths stand for', () => {
  afterEach(removeFolders);

  const files = {
    'kb/a.md': 'A states 5.',
    'kb/b.txt': 'B states 6.',
    'kb/sub/c.markdown': 'C states 7.',
    'kb/paper.PDF': '%PDF',
    'kb/photo.png': '',
    'kb/binary.md': Uint8Array.of(0, 1),
  };

  const rows: readonly (readonly [string, readonly string[], readonly string[], readonly string[]])[] = [
    ['a file', ['kb/a.md'], ['kb/a.md'], []],
    [
      'a folder',
      ['kb'],
      ['kb/a.md', 'kb/b.txt', 'kb/sub/c.markdown'],
      ['binary.md: binary', 'paper.PDF: invalid'],
    ],
    ['a glob', ['kb/*.{md,txt}'], ['kb/a.md', 'kb/b.txt'], ['binary.md: binary']],
    ['the same twice', ['kb/a.md', 'kb/a.md', 'kb/a*'], ['kb/a.md'], []],
    ['a picture by name', ['kb/photo.png'], [], ['photo.png: unsupported']],
    ['nothing', ['gone', 'gone/*.md'], [], ['gone: unreadable', '*.md: unreadable']],
  ];
  for (const [name, paths, ids, skipped] of rows) {
    it(`reads ${name}`, async () => {
      const root = folderWith(files);
      const { parts, skipped: left } = await openKnowledge({ root, paths });
      assert.deepEqual(
        parts.flatMap(({ sources }) => sources.map(({ id }) => id)),
        ids,
      );
      assert.deepEqual(
        left.map((entry) => `${path.basename(entry.path)}: ${entry.reason}`).sort(),
        [...skipped].sort(),
      );
    });
  }
});

describe('openKnowledge', () => {
  afterEach(removeFolders);

  it('says what it could not open: bundled knowledge that is missing or is none', async () => {
    const root = folderWith({ 'x.kb': 'no knowledge' });
    for (const [name, reason] of [
      ['gone.kb', 'unreadable'],
      ['x.kb', 'invalid'],
    ] as const) {
      const open = await openKnowledge({ root, paths: [], bundled: path.join(root, name) });
      assert.deepEqual(
        open.skipped.map((entry) => entry.reason),
        [reason],
      );
      assert.deepEqual(open.parts, []);
    }
  });

  it('puts compiled knowledge and documents behind one store', async () => {
    const root = folderWith({
      'a.md': 'Oldhaven handled 6,000 ships.',
      'b.md': 'Oldhaven employs 320 pilots.',
    });
    const first = await openKnowledge({ root, paths: ['a.md'] });
    fs.writeFileSync(path.join(root, 'a.kb'), first.parts[0]!.save());
    const { parts, skipped } = await openKnowledge({
      root,
      paths: ['b.md'],
      bundled: path.join(root, 'a.kb'),
    });
    assert.deepEqual(skipped, []);
    assert.deepEqual(
      parts.map((part) => part.sources.map(({ id }) => id)),
      [['a.md'], ['b.md']],
    );
  });

  it('says of compiled knowledge what was cut when it was compiled', async () => {
    const root = folderWith({ 'a.txt': `Oldhaven handled 6,000 ships.\n\n${'9'.repeat(200_000)}` });
    const first = await openKnowledge({ root, paths: ['a.txt'] });
    const file = path.join(root, 'a.kb');
    fs.writeFileSync(file, first.parts[0]!.save());
    for (const places of [
      { root, paths: ['a.kb'] },
      { root, paths: [], bundled: file },
    ])
      assert.deepEqual(
        (await openKnowledge(places)).skipped.map(({ path, reason }) => ({ path, reason })),
        [{ path: file, reason: 'line-too-long' }],
      );
  });
});

describe('combineStores', () => {
  const claim = (sentence: string): Claim => ({ sentence }) as Claim;
  const store = (...scores: readonly number[]): KnowledgeStore => ({
    candidates: (claims) =>
      Promise.resolve(
        claims.map((asked): Candidates => ({
          claim: asked,
          candidates: scores.map((score, id) => ({
            statement: { id, text: `${asked.sentence} ${score}` } as Statement,
            score,
          })),
        })),
      ),
  });

  it('answers each claim from all stores, best first, with ids that stay unique', async () => {
    const claims = [claim('a'), claim('b')];
    const answers = await combineStores([store(0.9, 0.2), store(0.5)]).candidates(claims);
    assert.deepEqual(
      answers.map((answer) => answer.claim),
      claims,
    );
    assert.ok(answers.every((answer, at) => answer.claim === claims[at]));
    for (const { candidates } of answers) {
      assert.deepEqual(
        candidates.map(({ score }) => score),
        [0.9, 0.5, 0.2],
      );
      assert.equal(new Set(candidates.map(({ statement }) => statement.id)).size, 3);
    }
    assert.equal(answers[1]!.candidates[1]!.statement.text, 'b 0.5');
  });

  it('is the store itself for one, and knows nothing for none', async () => {
    const one = store(1);
    assert.equal(combineStores([one]), one);
    const [answer] = await combineStores([]).candidates([claim('a')]);
    assert.deepEqual(answer?.candidates, []);
  });
});
