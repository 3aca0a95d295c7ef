import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { folderWith, removeFolders } from '../unit/workspace/folder.js';
import { claimcheck } from './claimcheck.js';
import { oldhaven } from './oldhaven.js';

interface Found {
  readonly statements: readonly {
    readonly statement: string;
    readonly path: string | null;
    readonly page: number | null;
    readonly position: { readonly line: number; readonly character: number } | null;
    readonly source: { readonly id: string; readonly title: string };
  }[];
}

describe('claimcheck search', () => {
  afterEach(removeFolders);

  const json = async (cwd: string, ...args: readonly string[]): Promise<Found> =>
    JSON.parse((await claimcheck(['search', ...args, '--format', 'json'], { cwd })).stdout) as Found;

  it('says where a statement stands: file, line and column', async () => {
    const cwd = oldhaven({});
    const { stdout } = await claimcheck(['search', 'pilots', '320'], { cwd });
    assert.equal(
      stdout,
      'The harbour of Oldhaven employs 320 pilots.\n    Harbour statistics, Port Authority, 2025-04-30; kb/harbour.md:11:1\n',
    );
    const [found] = (await json(cwd, 'pilots', '320')).statements;
    assert.deepEqual(
      [found!.path, found!.position, found!.page],
      ['kb/harbour.md', { line: 10, character: 0 }, null],
    );
  });

  it('finds a figure alone, however it is written', async () => {
    const cwd = oldhaven({});
    for (const figure of ['320', 'three hundred and twenty', '320.0']) {
      const found = (await json(cwd, figure)).statements.map(({ statement }) => statement);
      assert.deepEqual(found, ['The harbour of Oldhaven employs 320 pilots.'], figure);
    }
  });

  it('searches sources of the command line, compiled ones, and the bundled ones unless told not to', async () => {
    const cwd = oldhaven({ '.claimcheck.json': '{}' });
    await claimcheck(['build', 'kb', '-o', 'team.kb'], { cwd });
    for (const sources of ['kb', 'team.kb']) {
      const { statements } = await json(cwd, 'pilots', '320', '--no-bundled', '--sources', sources);
      assert.deepEqual(
        statements.map(({ statement }) => statement),
        ['The harbour of Oldhaven employs 320 pilots.'],
      );
      assert.equal(statements[0]!.path, sources === 'kb' ? 'kb/harbour.md' : null);
    }
    assert.ok((await json(cwd, 'Alabuga')).statements.length > 0);
    assert.deepEqual((await json(cwd, 'Alabuga', '--no-bundled', '--sources', 'kb')).statements, []);
  });

  const runs: readonly (readonly [string, readonly string[], number, RegExp])[] = [
    ['what is found', ['pilots'], 0, /^$/u],
    ['nothing', ['zeppelins'], 0, /^$/u],
    [
      'a source that is not there',
      ['pilots', '--sources', 'gone'],
      2,
      /skipped gone: There is no such file/u,
    ],
    ['a source that cannot be read', ['pilots', '--sources', 'kb/binary.md'], 2, /skipped kb\/binary\.md: /u],
    [
      'a glob that stands for too much',
      ['pilots', '--sources', 'kb/{1..9999999}.md'],
      2,
      /Its braces stand for more than 1,000 names\./u,
    ],
  ];
  for (const [name, args, code, stderr] of runs)
    it(`ends with ${code} for ${name}`, async () => {
      const cwd = oldhaven(name.includes('cannot') ? { 'kb/binary.md': Uint8Array.of(0) } : {});
      const run = await claimcheck(['search', ...args], { cwd });
      assert.equal(run.code, code);
      assert.match(run.stderr, stderr);
    });

  it('ends with 2 for a configuration that is invalid, and says when there is nothing to search', async () => {
    const broken = await claimcheck(['search', 'x'], { cwd: folderWith({ '.claimcheck.json': '{' }) });
    assert.equal(broken.code, 2);
    const none = await claimcheck(['search', 'x', '--no-bundled'], { cwd: folderWith({}) });
    assert.match(none.stderr, /there are no sources to search/u);
    assert.equal(none.code, 0);
  });

  it('does nothing to a terminal, whatever names and texts hold', async () => {
    const name = 'kb/a\n\u001b[31m\u202ered.md';
    const cwd = oldhaven({ [name]: 'The \u001b[2Jquay of Oldhaven has 17 cranes.' });
    const { stdout, stderr } = await claimcheck(['search', 'quay', 'cranes'], { cwd });
    assert.match(stdout, /17 cranes/u);
    assert.match(stdout, /kb\/a\\u000a\\u001b\[31m\\u202ered\.md:1:1/u);
    fs.writeFileSync(path.join(cwd, name), Uint8Array.of(0));
    fs.writeFileSync(path.join(cwd, 'a.md'), 'Oldhaven has 17 cranes.');
    const report = await claimcheck(['check', 'a.md'], { cwd });
    const all = [stdout, stderr, report.stdout, report.stderr].join('').replaceAll('\n', '');
    assert.ok(!/[\p{Cc}\u202e]/u.test(all));
    assert.match(report.stdout, /^kb\/a\\u000a\\u001b\[31m\\u202ered\.md\n {2}skipped /mu);
  });
});

describe('claimcheck build', () => {
  afterEach(removeFolders);

  it('takes compiled files along, and says what was cut short without failing', async () => {
    const cwd = oldhaven({ 'kb/long.txt': `Oldhaven has 9 quays.\n\n${'9'.repeat(200_000)}` });
    await claimcheck(['build', 'kb', '-o', 'both/first.kb'], { cwd });
    fs.writeFileSync(path.join(cwd, 'both/more.md'), 'Oldhaven has 17 cranes.');
    const { code, stdout, stderr } = await claimcheck(['build', 'both', '-o', 'all.kb'], { cwd });
    assert.equal(code, 0);
    assert.match(stdout, /^4 sources, \d+ statements, /u);
    assert.match(stderr, /skipped both\/first\.kb: /u);
    fs.writeFileSync(path.join(cwd, 'a.md'), 'Oldhaven has 18 cranes. Oldhaven has 8 quays.');
    const args = ['check', 'a.md', '--no-bundled', '--sources', 'all.kb', '--format', 'json'];
    const { files } = JSON.parse((await claimcheck(args, { cwd: path.join(cwd) })).stdout) as {
      readonly files: readonly { readonly path: string; readonly skipped: readonly unknown[] }[];
    };
    assert.equal(files.find((file) => file.path === 'all.kb')?.skipped.length, 1);
  });

  it('fails where a source cannot be read, and has the others', async () => {
    const cwd = oldhaven({ 'kb/binary.md': Uint8Array.of(0) });
    const { code, stdout, stderr } = await claimcheck(['build', 'kb', '-o', 'all.kb'], { cwd });
    assert.equal(code, 2);
    assert.match(stderr, /skipped kb\/binary\.md: It is not text/u);
    assert.match(stdout, /^2 sources, /u);
  });

  it('writes the same bytes with and without the cache', async () => {
    const cwd = oldhaven({});
    await claimcheck(['build', 'kb', '-o', 'one.kb'], { cwd });
    await claimcheck(['build', 'kb', '-o', 'two.kb'], { cwd });
    await claimcheck(['build', 'kb', '-o', 'three.kb', '--no-cache'], { cwd });
    const [one, two, three] = ['one', 'two', 'three'].map((name) =>
      fs.readFileSync(path.join(cwd, `${name}.kb`)),
    );
    assert.deepEqual(two, one);
    assert.deepEqual(three, one);
  });
});
