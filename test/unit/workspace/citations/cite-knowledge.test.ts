import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { mergeKnowledge } from '../../../../src/engine/index.js';
import { openKnowledge } from '../../../../src/workspace/sources.js';
import { folderWith, removeFolders } from '../folder.js';

const clip = '---\nsource: https://www.example.org/ferries/\n---\n\nThe ferry carried 41,200 passengers.\n';
const bib =
  '@article{ferries2023, author = {Mirel, Ada}, journal = {Port Review}, date = {2023}, url = {http://example.org/ferries}}\n';
const csl = '[{ "id": "ferriesCsl", "type": "webpage", "URL": "https://example.org/ferries" }]';
const facts = '{ "title": "Ports", "facts": ["Oldhaven has 14 cranes."] }';

describe('bibliographies among the sources', () => {
  afterEach(removeFolders);

  const rows: readonly (readonly [string, Readonly<Record<string, string>>, string | undefined])[] = [
    ['a .bib file', { 'clip.md': clip, 'library.bib': bib }, 'ferries2023'],
    ['CSL-JSON', { 'clip.md': clip, 'library.json': csl }, 'ferriesCsl'],
    ['both, by their names', { 'clip.md': clip, 'b.bib': bib, 'a.json': csl }, 'ferriesCsl'],
    [
      'another work',
      { 'clip.md': clip, 'library.bib': '@book{other, url = {https://example.org/other}}' },
      undefined,
    ],
  ];
  for (const [name, files, key] of rows) {
    it(`give keys to sources: ${name}`, async () => {
      const { parts, skipped } = await openKnowledge({ root: folderWith(files), paths: ['.'] });
      assert.deepEqual(skipped, []);
      assert.deepEqual(
        parts.map(({ sources }) => sources.map(({ citationKey }) => citationKey)),
        [[key]],
      );
    });
  }

  it('reach every statement, and what is compiled', async () => {
    const root = folderWith({ 'clip.md': clip, 'library.bib': bib });
    const { parts, files } = await openKnowledge({ root, paths: ['.'] });
    const [found] = parts[0]!.search('ferry');
    assert.equal(found!.statement.source.citationKey, 'ferries2023');
    assert.deepEqual(found!.statement.source.authors, ['Ada Mirel']);
    assert.deepEqual(
      files.map((file) => path.basename(file)),
      ['clip.md', 'library.bib'],
    );
    fs.writeFileSync(path.join(root, 'all.kb'), mergeKnowledge(parts).save());
    const again = await openKnowledge({ root, paths: ['all.kb'] });
    assert.equal(again.parts[0]!.sources[0]!.publisher, 'Port Review');
  });

  it('give keys to compiled sources too', async () => {
    const root = folderWith({ 'clip.md': clip, 'library.bib': bib });
    const bare = await openKnowledge({ root, paths: ['clip.md'] });
    fs.writeFileSync(path.join(root, 'all.kb'), bare.parts[0]!.save());
    const { parts } = await openKnowledge({ root, paths: ['all.kb', 'library.bib'] });
    assert.equal(parts[0]!.sources[0]!.citationKey, 'ferries2023');
  });

  const listings: readonly (readonly [
    string,
    Readonly<Record<string, string | Uint8Array>>,
    readonly string[],
    readonly string[],
  ])[] = [
    ['facts', { 'ports.json': facts }, ['.'], []],
    [
      'other JSON of a folder',
      { 'ports.json': facts, 'package.json': '{ "name": "x" }', 'broken.json': '{' },
      ['.'],
      [],
    ],
    [
      'other JSON by name',
      { 'ports.json': facts, 'package.json': '{ "name": "x" }' },
      ['ports.json', 'package.json'],
      ['package.json: invalid'],
    ],
    ['broken facts', { 'ports.json': facts, 'more.json': '{ "facts": [' }, ['.'], ['more.json: invalid']],
    ['a broken entry', { 'ports.json': facts, 'a.bib': '@book{x y}\n@book{z}' }, ['.'], ['a.bib: invalid']],
    [
      'a .bib file that is no text',
      { 'ports.json': facts, 'a.bib': Uint8Array.of(1, 0) },
      ['.'],
      ['a.bib: binary'],
    ],
  ];
  for (const [name, files, paths, expected] of listings) {
    it(`are told from other files: ${name}`, async () => {
      const { parts, skipped } = await openKnowledge({ root: folderWith(files), paths });
      assert.deepEqual(
        parts.flatMap(({ sources }) => sources.map(({ id }) => id)),
        ['ports.json'],
      );
      assert.deepEqual(
        skipped.map((entry) => `${path.basename(entry.path)}: ${entry.reason}`),
        expected,
      );
    });
  }
});
