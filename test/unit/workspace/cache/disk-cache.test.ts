import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { DiskCache } from '../../../../src/workspace/cache/disk-cache.js';
import type { Compiled } from '../../../../src/workspace/cache/entry.js';
import { pruneCache } from '../../../../src/workspace/cache/prune.js';
import { folderWith, removeFolders } from '../folder.js';

const ENTRY: Compiled = { knowledge: Uint8Array.of(7, 8, 9), skipped: [] };
const key = (digit: string): string => digit.repeat(64);
const DAY = 24 * 60 * 60 * 1000;

describe('DiskCache', () => {
  afterEach(removeFolders);

  it('keeps entries in a folder that it makes, for this user only, and leaves nothing else there', async () => {
    const folder = path.join(folderWith({}), 'a', 'b');
    const cache = new DiskCache(folder);
    assert.equal(await cache.read(key('a')), undefined);
    await cache.write(key('a'), ENTRY);
    assert.deepEqual([...(await cache.read(key('a')))!.knowledge], [7, 8, 9]);
    assert.deepEqual(fs.readdirSync(folder), [`${key('a')}.kb`]);
    assert.equal(fs.statSync(folder).mode & 0o777, 0o700);
    assert.equal(fs.statSync(path.join(folder, `${key('a')}.kb`)).mode & 0o777, 0o600);
    assert.deepEqual(cache.notes, []);
  });

  it('says of a damaged entry that it was one, and has room for a new one', async () => {
    const folder = folderWith({ [`${key('a')}.kb`]: 'half of something' });
    const cache = new DiskCache(folder);
    assert.equal(await cache.read(key('a')), undefined);
    assert.match(cache.notes.join(), /held damaged entries, which were compiled again/u);
    await cache.write(key('a'), ENTRY);
    assert.ok(await new DiskCache(folder).read(key('a')));
  });

  const places: readonly (readonly [string, (root: string) => string, RegExp])[] = [
    ['a file', (root) => path.join(root, 'file'), /a file is in the way/u],
    ['below a file', (root) => path.join(root, 'file', 'x'), /a file is in the way/u],
    ['no folder at all', () => '/dev/null/x', /a file is in the way/u],
  ];
  for (const [name, place, why] of places)
    it(`says once that it cannot write where the folder is ${name}`, async () => {
      const cache = new DiskCache(place(folderWith({ file: '' })));
      for (const one of ['a', 'b']) {
        await cache.write(key(one), ENTRY);
        assert.equal(await cache.read(key(one)), undefined);
      }
      assert.equal(cache.notes.length, 1);
      assert.match(cache.notes[0]!, /cannot be written, so sources are compiled each time/u);
      assert.match(cache.notes[0]!, why);
    });
});

describe('pruneCache', () => {
  afterEach(removeFolders);

  /** A folder of entries of 100 bytes each, the first used longest ago. */
  function cacheOf(...digits: readonly string[]): string {
    const folder = folderWith(
      Object.fromEntries(digits.map((digit) => [`${key(digit)}.kb`, 'x'.repeat(100)])),
    );
    for (const [at, digit] of digits.entries()) age(folder, `${key(digit)}.kb`, (digits.length - at) * DAY);
    return folder;
  }

  function age(folder: string, name: string, by: number): void {
    const then = new Date(Date.now() - by);
    fs.utimesSync(path.join(folder, name), then, then);
  }

  const left = (folder: string): readonly string[] =>
    fs
      .readdirSync(folder)
      .filter((name) => name.endsWith('.kb'))
      .map((name) => name[0]!)
      .sort();

  it('removes what was not used for longest, down to below the limit', async () => {
    const folder = cacheOf('c', 'a', 'b', 'd');
    await pruneCache(folder, { limit: 1000 });
    assert.deepEqual(left(folder), ['a', 'b', 'c', 'd']);
    await pruneCache(folder, { limit: 300 });
    assert.deepEqual(left(folder), ['b', 'd']);
  });

  it('counts a read as a use', async () => {
    const folder = cacheOf('a', 'b', 'c');
    await new DiskCache(folder).write(key('a'), ENTRY);
    age(folder, `${key('a')}.kb`, 9 * DAY);
    await new DiskCache(folder).read(key('a'));
    await pruneCache(folder, { limit: 300 });
    assert.deepEqual(left(folder), ['a']);
  });

  it('removes what a crashed writer left a day ago, and what is not its own never', async () => {
    const folder = cacheOf('a');
    const id = '01234567-89ab-cdef-0123-456789abcdef';
    const [old, fresh] = [`${key('b')}.kb.${id}.tmp`, `${key('c')}.kb.${id}.tmp`];
    for (const name of [old, fresh, 'notes.tmp', 'team.kb']) fs.writeFileSync(path.join(folder, name), 'x');
    for (const name of [old, 'notes.tmp', 'team.kb']) age(folder, name, 2 * DAY);
    await pruneCache(folder, { limit: 0 });
    assert.deepEqual(fs.readdirSync(folder).sort(), [fresh, 'notes.tmp', 'team.kb'].sort());
  });

  it('looks at most once an hour, unless much was written', async () => {
    const folder = cacheOf('a', 'b', 'c');
    const now = Date.now();
    await pruneCache(folder, { limit: 1000, written: 1, now });
    for (const [options, expected] of [
      [{ limit: 200, written: 1, now: now + 1000 }, ['a', 'b', 'c']],
      [{ limit: 200, written: 1, now: now + 2 * 60 * 60 * 1000 }, ['c']],
    ] as const) {
      await pruneCache(folder, options);
      assert.deepEqual(left(folder), expected);
    }
    await pruneCache(folder, { limit: 50, written: 50, now });
    assert.deepEqual(left(folder), []);
  });

  it('has nothing to do where there is no folder', () => pruneCache('/nowhere/at/all'));
});
