import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { mergeKnowledge } from '../../../../src/engine/index.js';
import { decodeEntry, encodeEntry } from '../../../../src/workspace/cache/entry.js';
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

  it('are read once, and again where they or the sources changed', async () => {
    const root = folderWith({ 'clip.md': clip, 'library.bib': bib });
    const cache = folderWith({});
    const cited = async () => {
      const { parts, skipped, notes } = await openKnowledge({ root, paths: ['.'], cache });
      const messages = [...skipped.map(({ message }) => message), ...notes];
      return [...parts[0]!.sources.map(({ publisher }) => publisher), ...messages];
    };
    const entries = () => fs.readdirSync(cache).filter((name) => name.endsWith('.kb'));
    assert.deepEqual(await cited(), ['Port Review']);
    const [document, ...kept] = entries()
      .map((name) => path.join(cache, name))
      .sort(bySize);
    assert.ok(document !== undefined && kept.length === 1);
    const { knowledge, skipped } = decodeEntry(fs.readFileSync(kept[0]!))!;
    const told = Buffer.from(Buffer.from(knowledge).toString().replace('Port Review', 'Kept Review'));
    fs.writeFileSync(kept[0]!, encodeEntry({ knowledge: told, skipped }));
    assert.deepEqual(await cited(), ['Kept Review'], 'what was kept is used');
    fs.writeFileSync(path.join(root, 'library.bib'), bib.replace('Port Review', 'Quay Review'));
    assert.deepEqual(await cited(), ['Quay Review']);
    fs.writeFileSync(path.join(root, 'library.bib'), bib);
    fs.writeFileSync(path.join(root, 'clip.md'), clip.replace('ferries', 'boats'));
    assert.deepEqual(await cited(), [undefined]);
    fs.writeFileSync(path.join(root, 'clip.md'), clip);
    fs.truncateSync(kept[0]!, 50);
    const again = await cited();
    assert.equal(again[0], 'Port Review');
    assert.match(String(again[1]), /damaged/);
    assert.deepEqual(await cited(), ['Port Review']);
  });

  it('say each time what of them cannot be read', async () => {
    const root = folderWith({ 'clip.md': clip, 'library.bib': `${bib}@book{x y}\n` });
    const cache = folderWith({});
    const [first, second] = [
      await openKnowledge({ root, paths: ['.'], cache }),
      await openKnowledge({ root, paths: ['.'], cache }),
    ];
    assert.equal(first.skipped.length, 1);
    assert.deepEqual(second.skipped, first.skipped);
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

/** The largest first. */
function bySize(a: string, b: string): number {
  return fs.statSync(b).size - fs.statSync(a).size;
}
