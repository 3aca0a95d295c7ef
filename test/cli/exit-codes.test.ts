import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { removeFolders } from '../unit/workspace/folder.js';
import { claimcheck } from './claimcheck.js';
import { oldhaven, SENTENCES, type SentenceVerdict } from './oldhaven.js';

const NOBODY = 65_534;

describe('the exit code of claimcheck check', () => {
  afterEach(removeFolders);

  const levels: readonly (readonly [SentenceVerdict, string, number])[] = [
    ['refuted', 'refuted', 1],
    ['refuted', 'conflicting', 1],
    ['refuted', 'unverified', 1],
    ['refuted', 'never', 0],
    ['conflicting', 'refuted', 0],
    ['conflicting', 'conflicting', 1],
    ['conflicting', 'unverified', 1],
    ['conflicting', 'never', 0],
    ['unverified', 'conflicting', 0],
    ['unverified', 'unverified', 1],
    ['supported', 'unverified', 0],
  ];
  for (const [verdict, failOn, expected] of levels) {
    it(`is ${expected} for a ${verdict} claim with --fail-on ${failOn}`, async () => {
      const cwd = oldhaven({ 'a.md': SENTENCES[verdict] });
      const { code, stdout, stderr } = await claimcheck(['check', 'a.md', '--fail-on', failOn], { cwd });
      assert.match(stdout, new RegExp(`[1-9]\\d* ${verdict}`, 'u'));
      assert.equal(stderr, '');
      assert.equal(code, expected);
    });
  }

  it('is 1 by default for what is refuted, and 0 for an empty draft', async () => {
    const cwd = oldhaven({ 'a.md': SENTENCES.refuted, 'b.md': '' });
    assert.equal((await claimcheck(['check', 'a.md'], { cwd })).code, 1);
    assert.equal((await claimcheck(['check', 'b.md'], { cwd })).code, 0);
  });

  it('is 2 for what does not exist, which standard error names, and the rest is checked', async () => {
    const cwd = oldhaven({ 'a.md': SENTENCES.refuted });
    const { code, stdout, stderr } = await claimcheck(['check', 'gone.md', 'a.md', 'gone/*.md'], { cwd });
    assert.equal(code, 2);
    assert.match(stderr, /^claimcheck: gone\.md: There is no such file or folder\.$/mu);
    assert.match(stderr, /^claimcheck: gone\/\*\.md: No draft matches it\.$/mu);
    assert.match(stdout, /1:30 {2}refuted {6}5,000/u);
  });

  it('is 2 for a folder without a draft, as for a glob that matches nothing', async () => {
    const cwd = oldhaven({ 'a.md': SENTENCES.supported, 'empty/table.csv': '' });
    const { code, stdout, stderr } = await claimcheck(['check', 'empty', 'a.md'], { cwd });
    assert.equal(code, 2);
    assert.equal(stderr, 'claimcheck: empty: There is no draft in it.\n');
    assert.match(stdout, /^empty\n {2}skipped {2}There is no draft in it\.$/mu);
    assert.match(stdout, /2 files: .* 1 skipped\n$/u);
  });

  it('is 2 for what cannot be read, which is named under skipped', async () => {
    const cwd = oldhaven({
      'binary.md': Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0),
      'large.md': 'word '.repeat(2_400_001),
      'x.md/inner.txt': SENTENCES.supported,
      'fine.md': SENTENCES.supported,
    });
    execFileSync('mkfifo', [path.join(cwd, 'pipe.md')]);
    const { code, stdout } = await claimcheck(['check', '.'], { cwd });
    assert.equal(code, 2);
    assert.match(stdout, /^binary\.md\n {2}skipped {2}.*binary/mu);
    assert.match(stdout, /^large\.md\n {2}skipped {2}.*12\.0 MB/mu);
    assert.match(stdout, /^pipe\.md\n {2}skipped {2}.*not a regular file/mu);
    assert.match(
      stdout,
      /5 files: 0 refuted, 0 conflicting, [1-9]\d* supported, 0 unverified, 3 skipped\n$/u,
    );
  });

  it('is 2 for a draft that is a pipe and given by name', async () => {
    const cwd = oldhaven({});
    execFileSync('mkfifo', [path.join(cwd, 'pipe.md')]);
    const { code, stdout } = await claimcheck(['check', 'pipe.md'], { cwd });
    assert.match(stdout, /^pipe\.md\n {2}skipped {2}.*not a regular file/mu);
    assert.equal(code, 2);
  });

  it('is 2 for sources without permission, which are named, and the rest is read', async () => {
    const cwd = oldhaven({
      'a.md': SENTENCES.refuted,
      'kb/closed/x.md': '',
      'kb/secret.md': SENTENCES.refuted,
    });
    for (const [name, mode] of [
      ['', 0o755],
      ['kb/closed', 0],
      ['kb/secret.md', 0],
    ] as const)
      fs.chmodSync(path.join(cwd, name), mode);
    // Nothing is closed to the superuser: it hands the run to nobody, who has no cache either.
    const options =
      process.getuid?.() === 0
        ? { cwd, uid: NOBODY, env: { XDG_CACHE_HOME: path.join(cwd, 'none') } }
        : { cwd };
    const { code, stdout, stderr } = await claimcheck(['check', 'a.md'], options);
    for (const name of ['kb/closed', 'kb/secret.md'])
      assert.match(
        stdout,
        new RegExp(`^${name}\\n {2}skipped {2}Permission to read it is denied\\.$`, 'mu'),
        stderr,
      );
    assert.match(stdout, /1:30 {2}refuted/u);
    assert.equal(code, 2);
  });

  it('is 2 for an invalid configuration, with its file and key', async () => {
    const cwd = oldhaven({ 'a.md': '', '.claimcheck.json': '{ "severity": { "refuted": "loud" } }' });
    const { code, stdout, stderr } = await claimcheck(['check', 'a.md'], { cwd });
    assert.equal(code, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /\.claimcheck\.json:1: severity\.refuted: expected /u);
  });

  const commandLines: readonly (readonly [readonly string[], RegExp])[] = [
    [['check'], /missing required argument 'paths'/u],
    [['check', 'a.md', '--format', 'yaml'], /Allowed choices are text, json, sarif/u],
    [['check', 'a.md', '--fail-on', 'all'], /Allowed choices are refuted/u],
    [['check', 'a.md', '--nonsense'], /unknown option '--nonsense'/u],
    [['nonsense'], /unknown command 'nonsense'/u],
    [['build', 'kb'], /required option '-o, --output <file>'/u],
    [['search', 'x', '--limit', 'many'], /whole number above zero/u],
    [['lsp'], /required option '--stdio'/u],
  ];
  for (const [args, message] of commandLines) {
    it(`is 2 for claimcheck ${args.join(' ')}`, async () => {
      const { code, stdout, stderr } = await claimcheck(args);
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.match(stderr, message);
    });
  }

  it('is 0 for help and version', async () => {
    const help = await claimcheck(['--help']);
    assert.equal(help.code, 0);
    for (const command of ['check', 'build', 'search', 'lsp'])
      assert.match(help.stdout, new RegExp(`^  ${command} `, 'mu'));
    const version = await claimcheck(['--version']);
    assert.equal(version.code, 0);
    assert.match(version.stdout, /^\d+\.\d+\.\d+\n$/u);
  });
});
