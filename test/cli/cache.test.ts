import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { folderWith, removeFolders } from '../unit/workspace/folder.js';
import { claimcheck, start } from './claimcheck.js';
import { oldhaven, SENTENCES, SOURCE } from './oldhaven.js';

/** As many sources as take a second or more to compile, one of which decides. */
function archive(): string {
  const filler = 'The quay of Westhaven saw 12 boats, 13 carts and 14 cranes in 1999.\n\n'.repeat(40);
  const sources = Array.from({ length: 120 }, (_, at) => [
    `kb/${at}.md`,
    `${filler}Crane ${at} lifts 5 tonnes.`,
  ]);
  return folderWith({
    ...(Object.fromEntries(sources) as Record<string, string>),
    'kb/harbour.md': SOURCE,
    '.claimcheck.json': '{ "sources": ["kb"], "bundled": false }',
    'a.md': SENTENCES.refuted,
  });
}

const ARGS = ['check', 'a.md', '--format', 'json'];
const names = (folder: string, ending: RegExp): readonly string[] =>
  fs.existsSync(folder) ? fs.readdirSync(folder).filter((name) => ending.test(name)) : [];

describe('the cache of the command line', () => {
  afterEach(removeFolders);

  it('serves three runs at once and outlives one that is killed', async () => {
    const cwd = archive();
    const home = folderWith({});
    const cache = path.join(home, 'claimcheck');
    const env = { XDG_CACHE_HOME: home };
    const expected = await claimcheck([...ARGS, '--no-cache'], { cwd });
    assert.equal(expected.code, 1);
    assert.deepEqual(names(cache, /./u), []);
    const killed = start(ARGS, { cwd, env });
    const ended = new Promise((resolve) => killed.once('close', resolve));
    const others = [claimcheck(ARGS, { cwd, env }), claimcheck(ARGS, { cwd, env })];
    while (names(cache, /\.kb$/u).length < 5) await new Promise((resolve) => setTimeout(resolve, 5));
    killed.kill('SIGKILL');
    await ended;
    for (const run of await Promise.all(others)) assert.deepEqual(run, expected);
    assert.deepEqual(await claimcheck(ARGS, { cwd, env }), expected);
    assert.equal(names(cache, /\.kb$/u).length, 122);
  }).timeout(180_000);

  it('is whole after a run that was killed in the middle, alone', async () => {
    const cwd = archive();
    const home = folderWith({});
    const cache = path.join(home, 'claimcheck');
    const env = { XDG_CACHE_HOME: home };
    const killed = start(ARGS, { cwd, env });
    const ended = new Promise((resolve) => killed.once('close', resolve));
    while (names(cache, /\.kb$/u).length < 20) await new Promise((resolve) => setTimeout(resolve, 5));
    killed.kill('SIGKILL');
    await ended;
    assert.ok(names(cache, /\.kb$/u).length < 122, 'it was killed too late');
    const { code, stderr } = await claimcheck(ARGS, { cwd, env });
    assert.equal(code, 1);
    assert.equal(stderr, '');
  }).timeout(180_000);

  it('is built again where it is damaged, which is a note and no failure', async () => {
    const cwd = archive();
    const home = folderWith({});
    const env = { XDG_CACHE_HOME: home };
    const expected = await claimcheck(ARGS, { cwd, env });
    for (const name of fs.readdirSync(path.join(home, 'claimcheck')))
      fs.truncateSync(path.join(home, 'claimcheck', name), 100);
    const damaged = await claimcheck(ARGS, { cwd, env });
    assert.match(
      damaged.stderr,
      /^claimcheck: The cache .* held damaged entries, which were compiled again\.$/mu,
    );
    assert.deepEqual({ ...damaged, stderr: '' }, expected);
    assert.deepEqual(await claimcheck(ARGS, { cwd, env }), expected);
  }).timeout(180_000);

  const unusable: readonly (readonly [place: string, home: (folder: string) => string, why: RegExp])[] = [
    ['lies below a file', (folder) => path.join(folder, 'file'), /a file is in the way/],
    ['lies where the system makes no folder', () => '/proc', /no such folder|read-only|permission/],
    ['lies below a link that leads nowhere', (folder) => path.join(folder, 'nowhere'), /in the way/],
    ['lies below links in a circle', (folder) => path.join(folder, 'circle', 'x'), /symbolic links/],
    ['has too long a name', (folder) => path.join(folder, 'x'.repeat(300)), /name is too long/],
  ];
  for (const [place, home, why] of unusable) {
    it(`is done without where it ${place}, which is said once`, async function () {
      if (process.platform === 'win32') this.skip();
      const cwd = oldhaven({ 'a.md': SENTENCES.refuted });
      const folder = folderWith({ file: '' });
      fs.symlinkSync(path.join(folder, 'gone'), path.join(folder, 'nowhere'));
      fs.symlinkSync('circle', path.join(folder, 'circle'));
      const { code, stderr } = await claimcheck(ARGS, { cwd, env: { XDG_CACHE_HOME: home(folder) } });
      assert.equal(code, 1);
      assert.match(stderr, /^claimcheck: The cache .* cannot be (?:read|written, so .* each time): .*\.\n$/u);
      assert.match(stderr, why);
    }).timeout(60_000);
  }
});
