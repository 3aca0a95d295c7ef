import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { setTimeout as sleep } from 'node:timers/promises';
import { createKnowledge, knowledgeFront, type Knowledge } from '../../../src/engine/index.js';
import { DiskCache } from '../../../src/workspace/cache/disk-cache.js';
import { openKnowledgeFile, wholeFile } from '../../../src/workspace/knowledge-file.js';
import { KnowledgeLost } from '../../../src/workspace/knowledge-lost.js';
import { folderWith, removeFolders } from './folder.js';

const knowledgeOf = (count: number): Knowledge =>
  createKnowledge([
    {
      id: 'mill',
      title: 'Mill',
      format: 'markdown',
      text: Array.from({ length: 300 }, (_, i) => `- Hall ${i} of the mill made ${count + i} boards.`).join(
        '\n',
      ),
    },
  ]);
const bytes = knowledgeOf(1).save();
const other = knowledgeOf(2).save();
const front = knowledgeFront(bytes);
const OPTIONS = { refused: () => 'It was refused.', wholeBytes: 0 };

describe('a file of knowledge', () => {
  afterEach(removeFolders);

  const place = (content: Uint8Array = bytes): string =>
    path.join(folderWith({ 'team.kb': content }), 'team.kb');

  async function open(file: string, options = OPTIONS): Promise<Knowledge> {
    const opened = await openKnowledgeFile(file, wholeFile, options);
    assert.ok('value' in opened, JSON.stringify(opened));
    return opened.value.knowledge;
  }

  const firstOf = (knowledge: Knowledge): string | undefined =>
    knowledge.search('hall mill boards', 300).find(({ statement }) => statement.id === 0)?.statement.text;

  for (const [name, wholeBytes] of [
    ['whole', Infinity],
    ['as its statements are asked for', 0],
  ] as const)
    it(`gives the same statements where it is read ${name}`, async () => {
      const knowledge = await open(place(), { ...OPTIONS, wholeBytes });
      assert.deepEqual(knowledge.search('mill', 300), knowledgeOf(1).search('mill', 300));
      assert.deepEqual(knowledge.save(), bytes);
    });

  const damages: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ['nothing', new Uint8Array(), /no compiled knowledge/],
    ['a note', new TextEncoder().encode('# A note\n'.repeat(100)), /no compiled knowledge/],
    ['a file cut within its front', bytes.subarray(0, front - 4), /damaged/],
    ['a front alone', bytes.subarray(0, front), /damaged/],
    ['a file cut behind its front', bytes.subarray(0, bytes.length - 4), /damaged/],
    ['a file with more at its end', Uint8Array.of(...bytes, 0, 0, 0, 0), /damaged/],
    ['another version', bytes.map((byte, i) => (i === 8 ? byte + 1 : byte)), /Build it again/],
    ['a front with another byte', bytes.map((byte, i) => (i === front - 1 ? byte ^ 1 : byte)), /damaged/],
  ];
  for (const [name, content, message] of damages)
    it(`is refused where it is ${name}`, async () => {
      for (const wholeBytes of [0, Infinity]) {
        const opened = await openKnowledgeFile(place(content), wholeFile, { ...OPTIONS, wholeBytes });
        assert.ok('skipped' in opened);
        assert.equal(opened.skipped.reason, 'invalid');
        assert.match(opened.skipped.message, message);
      }
    });

  it('goes on as it was where another takes its place', async () => {
    const file = place();
    const knowledge = await open(file);
    fs.writeFileSync(`${file}.tmp`, other);
    fs.renameSync(`${file}.tmp`, file);
    assert.match(firstOf(knowledge)!, /made 1 boards/u);
    assert.match(firstOf(await open(file))!, /made 2 boards/u);
  });

  it('refuses its statements where another was written over it, or it was cut', async () => {
    for (const change of [
      (file: string) => fs.writeFileSync(file, other),
      (file: string) => fs.truncateSync(file, front),
      (file: string) => fs.truncateSync(file, 0),
    ]) {
      const file = place();
      const knowledge = await open(file);
      change(file);
      assert.throws(() => firstOf(knowledge), new KnowledgeLost('It was refused.'));
    }
  });

  it('is looked through as a whole once something of it was damaged', async () => {
    const file = place(bytes.map((byte, i) => (i === bytes.length - 8 ? byte ^ 1 : byte)));
    const knowledge = await open(file);
    assert.throws(() => knowledge.search('hall mill boards', 300), KnowledgeLost);
    const again = await openKnowledgeFile(file, wholeFile, OPTIONS);
    assert.match('skipped' in again ? again.skipped.message : '', /damaged/u);
    fs.writeFileSync(file, other);
    const mended = await open(file);
    assert.match(firstOf(mended)!, /made 2 boards/u);
    // Once it was found whole it is read as before: what is cut off now is missed when it is asked for.
    const later = await open(file);
    fs.truncateSync(file, front);
    assert.match(firstOf(mended)!, /made 2 boards/u);
    assert.throws(() => firstOf(later), KnowledgeLost);
  });

  it('keeps nobody from replacing it for longer than it says, where nothing is read', async () => {
    const file = place();
    const knowledge = await open(file, { ...OPTIONS, staysOpen: 1 } as typeof OPTIONS);
    assert.match(firstOf(knowledge)!, /made 1 boards/u);
    if (process.platform !== 'linux') return;
    await sleep(20);
    assert.equal(isOpen(file), false);
  });

  it('is closed once nobody has its store any more', async function () {
    if (process.platform !== 'linux') this.skip();
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const file = place();
    const kept = await open(file);
    for (let i = 0; i < 3; i++) firstOf(await open(file));
    for (let i = 0; i < 50 && countOpen(file) > 1; i++) {
      collect();
      await sleep(5);
    }
    assert.equal(countOpen(file), 1);
    assert.match(firstOf(kept)!, /made 1 boards/u);
  });

  it('is closed where it was refused', async function () {
    if (process.platform !== 'linux') this.skip();
    const file = place(bytes.subarray(0, bytes.length - 4));
    await openKnowledgeFile(file, wholeFile, OPTIONS);
    assert.equal(isOpen(file), false);
  });
});

describe('an opened entry of the cache', () => {
  afterEach(removeFolders);

  const KEY = 'a'.repeat(64);
  const SKIPPED = [{ reason: 'invalid', message: 'Page 3.', path: 'kb/a.md' }] as const;

  async function cacheWith(
    change: (content: Uint8Array) => void = () => undefined,
  ): Promise<[DiskCache, string]> {
    const folder = folderWith({});
    const cache = new DiskCache(folder);
    await cache.write(KEY, { knowledge: bytes, skipped: SKIPPED });
    const file = path.join(folder, `${KEY}.kb`);
    const content = fs.readFileSync(file);
    change(content);
    fs.writeFileSync(file, content);
    return [cache, file];
  }

  it('has what was written, and counts as used', async () => {
    const [cache, file] = await cacheWith();
    fs.utimesSync(file, new Date(0), new Date(0));
    const entry = await cache.open(KEY, { wholeBytes: 0 });
    assert.deepEqual(entry?.knowledge.save(), bytes);
    assert.deepEqual(entry.skipped, SKIPPED);
    assert.ok((await cache.lastUse(KEY)) > 0);
    assert.deepEqual(cache.notes, []);
  });

  for (const [name, at] of [
    ['its front', front - 1],
    ['its tail', bytes.length + 1],
  ] as const)
    it(`is no entry where ${name} is damaged, and it is said`, async () => {
      const [cache] = await cacheWith((content) => void (content[at]! ^= 1));
      assert.equal(await cache.open(KEY, { wholeBytes: 0 }), undefined);
      assert.match(cache.notes.join(), /held damaged entries, which were compiled again/u);
    });

  it('is removed where a statement in it is damaged, and says that it will be compiled anew', async () => {
    const [cache, file] = await cacheWith((content) => void (content[bytes.length - 8]! ^= 1));
    const entry = await cache.open(KEY, { wholeBytes: 0 });
    assert.throws(() => entry?.knowledge.search('hall mill boards', 300), /damaged entry.*compiled anew/u);
    assert.equal(fs.existsSync(file), false);
    assert.equal(await cache.open(KEY), undefined);
  });

  it('is nothing where there is none', async () => {
    const cache = new DiskCache(folderWith({}));
    assert.equal(await cache.open(KEY), undefined);
    assert.deepEqual(cache.notes, []);
  });
});

function isOpen(file: string): boolean {
  return countOpen(file) > 0;
}

/** How often this process has a file open, as Linux tells. */
function countOpen(file: string): number {
  const folder = '/proc/self/fd';
  return fs.readdirSync(folder).filter((name) => {
    try {
      return fs.readlinkSync(path.join(folder, name)) === file;
    } catch {
      return false;
    }
  }).length;
}
