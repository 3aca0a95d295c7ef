import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type FileIdentity, LastingFile } from '../../../src/workspace/lasting-file.js';
import { folderWith, removeFolders } from './folder.js';

function lasting(file: string, staysOpen?: number): LastingFile {
  return new LastingFile(file, identityOf(file), staysOpen);
}

function identityOf(file: string): FileIdentity {
  const content = fs.readFileSync(file);
  return { size: content.length, head: content.subarray(0, 8) };
}

function textAt(file: LastingFile, at: number, length: number): string {
  const bytes = Buffer.alloc(length);
  return bytes.toString('latin1', 0, file.read(at, bytes));
}

describe('a file that is read from now and then', () => {
  afterEach(removeFolders);

  const place = (): string => path.join(folderWith({ 'team.kb': 'first content' }), 'team.kb');

  it('gives what is at a place, and nothing beyond its end', () => {
    const file = lasting(place());
    assert.equal(textAt(file, 6, 7), 'content');
    assert.equal(textAt(file, 6, 100), 'content');
    assert.equal(textAt(file, 100, 4), '');
    file.close();
  });

  const replacements: readonly (readonly [string, (name: string) => void])[] = [
    ['is replaced', (name) => replace(name, 'other content')],
    ['is removed', (name) => fs.rmSync(name)],
  ];
  for (const [name, change] of replacements) {
    it(`stays what it was where its name ${name} while it is open`, () => {
      const at = place();
      const file = lasting(at, Infinity);
      change(at);
      assert.equal(textAt(file, 0, 5), 'first');
      file.close();
    });

    it(`is refused where its name ${name} while it is closed`, async () => {
      const at = place();
      const file = lasting(at, 1);
      await sleep(20);
      change(at);
      assert.throws(() => textAt(file, 0, 5), /team\.kb (?:was replaced|cannot be opened again)/u);
    });
  }

  it('is opened again after it was closed, also where it was used meanwhile', async () => {
    const at = place();
    const file = lasting(at, 1);
    await sleep(20);
    fs.utimesSync(at, new Date(0), new Date(0));
    assert.equal(textAt(file, 0, 5), 'first');
    await sleep(20);
    assert.equal(textAt(file, 0, 5), 'first');
  });

  it('is not opened where it is not the file that was looked at', () => {
    const at = place();
    const before = identityOf(at);
    for (const other of ['other content', 'first content and more', 'first']) {
      replace(at, other);
      assert.throws(() => new LastingFile(at, before), /was replaced after it was opened/u);
    }
  });

  it('is the same file where the file system gives it another number', () => {
    const at = place();
    const before = identityOf(at);
    replace(at, 'first content');
    assert.equal(textAt(new LastingFile(at, before), 6, 7), 'content');
  });

  it('is closed where it cannot be looked at', function () {
    if (process.platform !== 'linux') this.skip();
    const folder = folderWith({ 'a.kb': 'x' });
    const count = (): number => fs.readdirSync('/proc/self/fd').length;
    const before = count();
    // A folder can be opened and has a size, but cannot be read.
    const { size } = fs.statSync(folder);
    assert.throws(() => new LastingFile(folder, { size, head: Uint8Array.of(1) }), /cannot be opened again/u);
    assert.equal(count(), before);
  });
});

/** As programs write a file that others may read meanwhile. */
function replace(name: string, content: string): void {
  fs.writeFileSync(`${name}.tmp`, content);
  fs.renameSync(`${name}.tmp`, name);
}
