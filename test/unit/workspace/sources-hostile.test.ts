import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { openKnowledge } from '../../../src/workspace/sources.js';
import { readBytes } from '../../../src/workspace/read-text-file.js';
import { folderWith, removeFolders } from './folder.js';

const GOOD = 'Oldhaven handled 6,000 ships.';

/** What is said of each path below a folder of sources, one of which is good; asserts that this one is read. */
async function skippedIn(root: string, source = 'kb'): Promise<readonly string[]> {
  const { parts, skipped } = await openKnowledge({ root, paths: [source] });
  const ids = parts.flatMap(({ sources }) => sources.map(({ id }) => id));
  assert.ok(ids.includes('kb/good.md'), `the rest is read, not only ${ids.join()}`);
  return skipped.map((entry) => `${path.relative(root, entry.path)}: ${entry.message}`).sort();
}

describe('a hostile folder of sources', () => {
  afterEach(removeFolders);

  const FOLDER_LINK =
    'It is a link to a folder, which is not followed. Name that folder as a source to read it.';
  const OUTWARD =
    'It is a link out of the folder, which is not followed. Name its target as a source to read it.';

  const rows: readonly (readonly [string, (kb: string) => void, readonly string[]])[] = [
    [
      'a file of 500 MB',
      (kb) => {
        fs.writeFileSync(path.join(kb, 'x.md'), '');
        fs.truncateSync(path.join(kb, 'x.md'), 500_000_000);
      },
      ['kb/x.md: It is 500.0 MB; at most 12.0 MB are read.'],
    ],
    [
      'a link to the folder itself',
      (kb) => fs.symlinkSync('.', path.join(kb, 'x')),
      [`kb/x: ${FOLDER_LINK}`],
    ],
    [
      'a link to a folder',
      (kb) => fs.symlinkSync('/etc', path.join(kb, 'x.md')),
      [`kb/x.md: ${FOLDER_LINK}`],
    ],
    [
      'links in a circle',
      (kb) => {
        fs.symlinkSync('y.md', path.join(kb, 'x.md'));
        fs.symlinkSync('x.md', path.join(kb, 'y.md'));
      },
      ['x', 'y'].map((name) => `kb/${name}.md: Its symbolic links lead in a circle.`),
    ],
    [
      'a link out of the folder, and one that stays',
      (kb) => {
        fs.writeFileSync(path.join(kb, '..', 'secret.md'), 'Nobody owes 5 euros.');
        fs.symlinkSync('../secret.md', path.join(kb, 'x.md'));
        fs.symlinkSync('good.md', path.join(kb, 'y.md'));
      },
      [`kb/x.md: ${OUTWARD}`],
    ],
    [
      'a link to what only begins like the folder',
      (kb) => {
        fs.mkdirSync(`${kb}-not`);
        fs.writeFileSync(path.join(`${kb}-not`, 'a.md'), GOOD);
        fs.symlinkSync(path.join(`${kb}-not`, 'a.md'), path.join(kb, 'x.md'));
      },
      [`kb/x.md: ${OUTWARD}`],
    ],
    [
      'a link to a device',
      (kb) => fs.symlinkSync('/dev/zero', path.join(kb, 'x.md')),
      [`kb/x.md: ${OUTWARD}`],
    ],
    [
      'a link to nothing',
      (kb) => fs.symlinkSync('gone.md', path.join(kb, 'x.md')),
      ['kb/x.md: There is no such file or folder.'],
    ],
    [
      'a pipe',
      (kb) => void execFileSync('mkfifo', [path.join(kb, 'x.md')]),
      ['kb/x.md: It is not a regular file.'],
    ],
  ];
  for (const [name, make, expected] of rows)
    for (const source of ['kb', 'kb/**'])
      it(`names ${name} in ${source}, and reads the rest`, async () => {
        const root = folderWith({ 'kb/good.md': GOOD });
        make(path.join(root, 'kb'));
        // A glob finds a link to a folder too, and all that it finds is named.
        assert.deepEqual(await skippedIn(root, source), expected);
      });

  it('names a socket', async () => {
    const root = folderWith({ 'kb/good.md': GOOD });
    const server = net.createServer().listen(path.join(root, 'kb', 'x.md'));
    await new Promise((resolve) => server.once('listening', resolve));
    assert.deepEqual(await skippedIn(root), ['kb/x.md: It is not a regular file.']);
    server.close();
  });

  it('names a device, a pipe and a circle of links that are given by name', async () => {
    const root = folderWith({ 'kb/good.md': GOOD });
    fs.symlinkSync('/dev/zero', path.join(root, 'device.md'));
    fs.symlinkSync('circle.md', path.join(root, 'circle.md'));
    execFileSync('mkfifo', [path.join(root, 'pipe.md')]);
    const paths = ['kb', 'device.md', 'pipe.md', 'circle.md'];
    const { skipped } = await openKnowledge({ root, paths, cache: folderWith({}) });
    assert.deepEqual(skipped.map((entry) => `${path.basename(entry.path)}: ${entry.message}`).sort(), [
      'circle.md: Its symbolic links lead in a circle.',
      'device.md: It is not a regular file.',
      'pipe.md: It is not a regular file.',
    ]);
  });

  it('refuses a glob that stands for millions of names, in its own words', async () => {
    for (const glob of ['kb/{1..9999999}.md', 'kb/{a,b}{1..900}.md', 'kb/{9..-99999..3}.md']) {
      const { skipped } = await openKnowledge({ root: folderWith({}), paths: [glob] });
      assert.deepEqual(
        skipped.map(({ message }) => message),
        ['Its braces stand for more than 1,000 names.'],
        glob,
      );
    }
    const root = folderWith({ 'kb/good.md': GOOD, 'kb/7.md': GOOD });
    assert.deepEqual(await skippedIn(root, 'kb/{good,{1..9},{a..f}}.md'), []);
  });

  it('names each of 100,000 files that it cannot read', async () => {
    const root = folderWith({ 'kb/good.md': GOOD });
    // Links, because they are made faster than files; a file has 65,000 of them at the most.
    for (let at = 0; at < 100_000; at++) {
      const file = path.join(root, `kb/${at}.rtf`);
      if (at % 10_000 === 0) fs.writeFileSync(file, '');
      else fs.linkSync(path.join(root, `kb/${at - (at % 10_000)}.rtf`), file);
    }
    const skipped = await skippedIn(root);
    assert.equal(skipped.length, 100_000);
    assert.match(skipped[0]!, /^kb\/0\.rtf: RTF cannot be read as a source/u);
  }).timeout(180_000);
});

describe('readBytes', () => {
  it('refuses what is not as it was when it was opened', async function () {
    // What the system makes up as it is read has no size: the same as a file that grows.
    const file = '/proc/self/status';
    if (!fs.existsSync(file)) return this.skip();
    assert.deepEqual(await readBytes(file, 1_000_000), {
      skipped: { reason: 'unreadable', message: 'It changes while it is read.' },
    });
  });

  // Several threads read pieces of four megabytes.
  for (const size of [0, 1, 4_194_303, 4_194_304, 4_194_305, 30_000_001])
    it(`reads ${size} bytes as they stand in the file`, async () => {
      const bytes = Buffer.alloc(size);
      for (let i = 0; i < size; i++) bytes[i] = (i * 31) >> (i % 13);
      const root = folderWith({});
      const file = path.join(root, 'large.kb');
      fs.writeFileSync(file, bytes);
      const read = await readBytes(file, size);
      assert.ok('value' in read && bytes.equals(read.value));
      removeFolders();
    });

  it('reads a file whole or not at all while it is rewritten', async () => {
    const root = folderWith({ 'x.md': 'a'.repeat(500_000) });
    const file = path.join(root, 'x.md');
    let written = 0;
    const write = setInterval(
      () => fs.writeFileSync(file, written++ % 2 === 0 ? 'b' : 'c'.repeat(700_000)),
      0,
    );
    try {
      for (let round = 0; round < 50; round++) {
        const read = await readBytes(file, 1_000_000);
        if ('value' in read) assert.ok(new Set(read.value).size <= 1);
        else assert.match(read.skipped.message, /changes/u);
      }
    } finally {
      clearInterval(write);
      removeFolders();
    }
  });
});
