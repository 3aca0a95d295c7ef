import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { removeFolders } from '../unit/workspace/folder.js';
import { claimcheck } from './claimcheck.js';
import { oldhaven, SENTENCES } from './oldhaven.js';

describe('claimcheck check --format', () => {
  afterEach(removeFolders);

  const formats: Readonly<Record<string, (report: string) => void>> = {
    text: (report) => assert.match(report, /refuted {6}5,000/u),
    json: (report) =>
      assert.equal((JSON.parse(report) as { readonly files: readonly unknown[] }).files.length, 1),
    sarif: (report) => assert.equal((JSON.parse(report) as { readonly version: string }).version, '2.1.0'),
    html: (report) => assert.match(report, /^<!doctype html>[^]*<article class="refuted">[^]*<\/html>\n$/u),
    markdown: (report) => assert.match(report, /^\| 1:30 \| refuted \| 5,000 \|/mu),
    junit: (report) => assert.match(report, /<failure type="refuted"/u),
    github: (report) => assert.match(report, /^::warning file=a\.md,line=1,endLine=1,col=30,endColumn=35,/u),
  };
  for (const [format, read] of Object.entries(formats)) {
    it(`${format} to standard output and to a file alike`, async () => {
      const cwd = oldhaven({ 'a.md': SENTENCES.refuted });
      const args = ['check', 'a.md', '--format', format];
      const printed = await claimcheck(args, { cwd });
      assert.equal(printed.code, 1);
      read(printed.stdout);
      const written = await claimcheck([...args, '--output', 'new/report'], { cwd });
      assert.equal(written.stdout, '');
      assert.match(written.stderr, /The report is in new\/report/u);
      assert.equal(fs.readFileSync(path.join(cwd, 'new/report'), 'utf8'), printed.stdout);
      assert.deepEqual(fs.readdirSync(path.join(cwd, 'new')), ['report']);
    });
  }
});

describe('claimcheck build', () => {
  afterEach(removeFolders);

  it('writes the same bytes for the same sources and says what they hold', async () => {
    const cwd = oldhaven({ 'kb/paper.odt': 'PK' });
    const { code, stdout, stderr } = await claimcheck(['build', 'kb', '-o', 'one.kb'], { cwd });
    assert.equal(code, 0);
    assert.match(stdout, /^2 sources, \d+ statements, \d+ bytes: one\.kb\n$/u);
    assert.match(stderr, /skipped kb\/paper\.odt: OpenDocument cannot be read/u);
    await claimcheck(['build', 'kb', '-o', 'two.kb'], { cwd });
    assert.deepEqual(fs.readFileSync(path.join(cwd, 'two.kb')), fs.readFileSync(path.join(cwd, 'one.kb')));
  });

  it('fails for what is missing, no folder, or empty, and writes nothing', async () => {
    const cwd = oldhaven({ 'empty/x.png': '' });
    for (const folder of ['gone', 'kb/harbour.md', 'empty']) {
      const { code, stderr } = await claimcheck(['build', folder, '-o', 'out.kb'], { cwd });
      assert.equal(code, 2, folder);
      assert.match(stderr, /^claimcheck: /u);
    }
    assert.ok(!fs.existsSync(path.join(cwd, 'out.kb')));
  });
});

describe('claimcheck search', () => {
  afterEach(removeFolders);

  it('prints the statements that hold the words, with their source', async () => {
    // `CI` makes the colour library paint whatever is not told otherwise.
    const options = { cwd: oldhaven({}), env: { CI: 'true' } };
    const { code, stdout } = await claimcheck(['search', 'oldhaven', 'ships'], options);
    assert.equal(code, 0);
    assert.match(
      stdout,
      /^The port of Oldhaven handled 6,000 ships in 2024\.\n {4}Harbour statistics, Port Authority/u,
    );
  });

  it('prints JSON, at most as many as asked for, none where nothing matches', async () => {
    const cwd = oldhaven({});
    const read = async (...words: readonly string[]) => {
      const { stdout } = await claimcheck(['search', ...words, '--format', 'json', '--limit', '1'], { cwd });
      return (
        JSON.parse(stdout) as { readonly statements: readonly { readonly source: { readonly id: string } }[] }
      ).statements;
    };
    assert.deepEqual(
      (await read('ships')).map(({ source }) => source.id),
      ['kb/harbour.md'],
    );
    assert.equal((await read('oldhaven')).length, 1);
    assert.deepEqual(await read('zeppelins'), []);
  });
});
