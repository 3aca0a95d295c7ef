import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { removeFolders } from '../unit/workspace/folder.js';
import { claimcheck, start } from './claimcheck.js';
import { oldhaven, OTHER_SOURCE, SENTENCES, SOURCE } from './oldhaven.js';

interface Json {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly {
      readonly verdict: string;
      readonly surface: string;
      readonly range: { readonly start: number; readonly end: number };
      readonly position: { readonly line: number; readonly character: number };
      readonly suggestion: string | null;
      readonly fingerprint?: string;
      readonly accepted?: { readonly reason: string };
      readonly evidence: readonly { readonly source: { readonly title: string } }[];
    }[];
    readonly skipped: readonly { readonly reason: string }[];
    readonly notes?: readonly string[];
  }[];
  readonly summary: Readonly<Record<string, number>>;
}

async function checkJson(cwd: string, ...args: readonly string[]): Promise<Json> {
  const { stdout } = await claimcheck(['check', '--format', 'json', ...args], { cwd });
  return JSON.parse(stdout) as Json;
}

describe('claimcheck check', () => {
  afterEach(removeFolders);

  it('tells the writer what, where, why and what instead', async () => {
    const cwd = oldhaven({ 'a.md': `# Oldhaven\n\n${SENTENCES.refuted}\n` });
    const { stdout } = await claimcheck(['check', 'a.md'], { cwd });
    const lines = stdout.split('\n');
    assert.equal(lines[0], 'a.md');
    assert.match(lines[1]!, /^ {2}3:30 {2}refuted {6}5,000 {2}The sources say 6,000 ships.*, not 5,000\.$/u);
    assert.match(
      stdout,
      /differs: The port of Oldhaven handled 6,000 ships in 2024\. \(Harbour statistics, Port Authority, 2025-04-30\)/u,
    );
    assert.match(stdout, /fix: 5,000 → 6,000/u);
    assert.match(stdout, /1 file: 1 refuted, 0 conflicting, \d supported, 0 unverified, 0 skipped\n$/u);
  });

  const places: readonly (readonly [string, string, number, number])[] = [
    ['LF', `x\n\n${SENTENCES.refuted}`, 2, 29],
    ['CRLF', `x\r\n\r\n${SENTENCES.refuted}`, 2, 29],
    ['an emoji before it', `x\r\n\r\n\u{1F6A2} ${SENTENCES.refuted}`, 2, 32],
    ['a byte order mark', `\u{FEFF}${SENTENCES.refuted}`, 0, 29],
  ];
  for (const [name, text, line, character] of places) {
    it(`counts lines and UTF-16 characters with ${name}`, async () => {
      const cwd = oldhaven({ 'a.md': text });
      const finding = (await checkJson(cwd, 'a.md')).files[0]!.findings.find(
        ({ verdict }) => verdict === 'refuted',
      )!;
      assert.deepEqual(finding.position, { line, character });
      assert.equal(text.replace('\u{FEFF}', '').slice(finding.range.start, finding.range.end), '5,000');
    });
  }

  it('checks a folder without its sources and what is ignored, and paths that overlap once', async () => {
    const cwd = oldhaven({
      'a.md': SENTENCES.refuted,
      'sub/b.txt': SENTENCES.supported,
      'out/c.md': SENTENCES.refuted,
      '.gitignore': 'out/\n',
    });
    const { files } = await checkJson(cwd, '.', 'a.md', 'sub', '**/*.txt');
    assert.deepEqual(
      files.map((file) => file.path),
      ['a.md', 'sub/b.txt'],
    );
  });

  it('reads standard input, under its name where it is given', async () => {
    const cwd = oldhaven({});
    const args = ['check', '-', '--format', 'json'];
    const plain = await claimcheck(args, { cwd, stdin: SENTENCES.refuted });
    assert.equal(plain.code, 1);
    assert.equal((JSON.parse(plain.stdout) as Json).files[0]!.path, '<stdin>');
    const named = await claimcheck([...args, '--stdin-filename', 'sub/x.txt'], {
      cwd,
      stdin: SENTENCES.refuted,
    });
    assert.equal((JSON.parse(named.stdout) as Json).files[0]!.path, 'sub/x.txt');
    const binary = await claimcheck(args, { cwd, stdin: Uint8Array.of(0, 1, 2) });
    assert.equal(binary.code, 2);
  });

  it('takes sources from the command line: files, folders, globs, compiled', async () => {
    const cwd = oldhaven({ 'a.md': SENTENCES.refuted, '.claimcheck.json': '{}' });
    const alone = await claimcheck(['check', 'a.md', '--no-bundled'], { cwd });
    assert.match(alone.stderr, /there are no sources/u);
    assert.equal(alone.code, 0);
    await claimcheck(['build', 'kb', '-o', 'all.kb'], { cwd });
    for (const sources of ['kb/harbour.md', 'kb', 'kb/h*.md', 'all.kb']) {
      const { summary } = await checkJson(cwd, 'a.md', '--no-bundled', '--sources', sources);
      assert.equal(summary.refuted, 1, sources);
    }
  });

  it('uses the bundled knowledge unless told not to', async () => {
    const cwd = oldhaven({
      'a.md': 'Alabuga makes around 8,500 drones per month.',
      '.claimcheck.json': '{}',
    });
    assert.equal((await claimcheck(['check', 'a.md'], { cwd })).code, 1);
    assert.equal((await claimcheck(['check', 'a.md', '--no-bundled'], { cwd })).code, 0);
  });

  it('names sources that it cannot read; only those that were asked for fail the run', async () => {
    const cwd = oldhaven({
      'a.md': SENTENCES.supported,
      'kb/paper.odt': 'PK',
      'kb/photo.png': '',
      'kb/.notes': '',
    });
    const found = await claimcheck(['check', 'a.md'], { cwd });
    assert.match(found.stdout, /^kb\/paper\.odt\n {2}skipped {2}OpenDocument cannot be read/mu);
    assert.doesNotMatch(found.stdout, /photo/u);
    assert.equal(found.code, 0);
    for (const sources of ['kb/paper.odt', 'gone', 'a.kb']) {
      fs.writeFileSync(path.join(cwd, 'a.kb'), 'no knowledge');
      const named = await claimcheck(['check', 'a.md', '--sources', sources], { cwd });
      assert.equal(named.code, 2, sources);
      assert.match(named.stdout, /skipped/u);
    }
  });

  it('shows both sides of a conflict', async () => {
    const cwd = oldhaven({ 'a.md': SENTENCES.conflicting });
    const [finding] = (await checkJson(cwd, 'a.md')).files[0]!.findings;
    assert.equal(finding!.verdict, 'conflicting');
    assert.deepEqual(finding!.evidence.map(({ source }) => source.title).sort(), [
      'Harbour statistics',
      'Letters from the coast',
    ]);
  });

  it('keeps accepted findings in the report and does not fail on them', async () => {
    const cwd = oldhaven({ 'a.md': SENTENCES.refuted });
    const open = (await checkJson(cwd, 'a.md', '--explain')).files[0]!.findings.find(
      ({ verdict }) => verdict === 'refuted',
    )!;
    const decision = JSON.stringify({ fingerprint: open.fingerprint, reason: 'an older count' });
    fs.writeFileSync(path.join(cwd, '.claimcheck-decisions.jsonl'), `nonsense\n${decision}\n`);
    const { code, stdout, stderr } = await claimcheck(['check', 'a.md', '--format', 'json'], { cwd });
    assert.equal(code, 0);
    assert.match(stderr, /\.claimcheck-decisions\.jsonl:1: It is not valid JSON/u);
    const report = JSON.parse(stdout) as Json;
    assert.deepEqual(report.files[0]!.findings.find(({ verdict }) => verdict === 'refuted')!.accepted, {
      reason: 'an older count',
    });
    assert.equal(report.summary.refuted, 1);
  });

  it('notes a decision whose sentence has changed, and fails on the sentence again', async () => {
    const cwd = oldhaven({ 'drafts/a.md': SENTENCES.refuted });
    const [open] = (await checkJson(cwd, 'drafts', '--explain')).files[0]!.findings;
    const { fingerprint } = open!;
    const decision = { fingerprint, reason: 'an older count', path: 'drafts/a.md', surface: '5,000' };
    fs.writeFileSync(path.join(cwd, '.claimcheck-decisions.jsonl'), JSON.stringify(decision));
    fs.writeFileSync(path.join(cwd, 'drafts/a.md'), `Indeed, ${SENTENCES.refuted}`);
    const note = 'A decision no longer applies, since its sentence has changed: 5,000 (an older count).';
    const { code, stdout } = await claimcheck(['check', 'drafts'], { cwd });
    assert.equal(code, 1);
    assert.ok(stdout.startsWith(`drafts/a.md\n  note  ${note}\n`), stdout);
    const json = await checkJson(cwd, 'drafts');
    assert.deepEqual(json.files[0]!.notes, [note]);
    const sarif = await claimcheck(['check', 'drafts', '--format', 'sarif'], { cwd });
    assert.ok(sarif.stdout.includes(note));
  });

  it('keeps each folder to its own configuration', async () => {
    const cwd = oldhaven({
      'other/.claimcheck.json': '{ "sources": ["here.md"], "bundled": false }',
      'other/here.md': SOURCE.replace('6,000', '5,000'),
      'other/a.md': SENTENCES.refuted,
      'a.md': SENTENCES.refuted,
      'kb/letters.md': OTHER_SOURCE,
    });
    const { files } = await checkJson(cwd, 'a.md', 'other');
    const verdicts = files.map(
      ({ findings }) => findings.find(({ surface }) => surface === '5,000')!.verdict,
    );
    assert.deepEqual(verdicts, ['refuted', 'supported']);
  });

  it('says which encoding it had to guess', async () => {
    const text = Uint8Array.from(Buffer.from(`Caf\xe9. ${SENTENCES.refuted}`, 'latin1'));
    const { stdout } = await claimcheck(['check', 'a.md'], { cwd: oldhaven({ 'a.md': text }) });
    assert.match(stdout, /note {2}It is not UTF-8; it was read as Windows-1252\./u);
    assert.match(stdout, /1:36 {2}refuted/u);
  });

  it('has colours only where they are wanted', async () => {
    const cwd = oldhaven({ 'a.md': SENTENCES.refuted });
    const escape = String.fromCharCode(27);
    const rows: readonly (readonly [readonly string[], Readonly<Record<string, string>>, boolean])[] = [
      [[], {}, false],
      [[], { CI: 'true' }, false],
      [[], { FORCE_COLOR: '1' }, true],
      [['--no-color'], { FORCE_COLOR: '1' }, false],
      [['--format', 'json'], { FORCE_COLOR: '1' }, false],
      [['--output', 'report.txt'], { FORCE_COLOR: '1' }, false],
    ];
    for (const [args, env, expected] of rows) {
      const { stdout } = await claimcheck(['check', 'a.md', ...args], { cwd, env });
      assert.equal(stdout.includes(escape), expected, JSON.stringify([args, env]));
    }
    assert.ok(!fs.readFileSync(path.join(cwd, 'report.txt'), 'utf8').includes(escape));
  });

  it('says the same of many drafts, on several threads, as of few', async () => {
    const sentences = Object.values(SENTENCES);
    const text = (at: number): string => `${'# x\n\n'.repeat(at % 5)}${sentences[at % sentences.length]!}`;
    const names = Array.from({ length: 160 }, (_, at) => `d/${String(at).padStart(3, '0')}.md`);
    const files = Object.fromEntries(names.map((name, at) => [name, text(at)]));
    const binary = { 'd/050.md': Uint8Array.of(0) };
    const cwd = oldhaven({ ...files, ...binary });
    const all = await checkJson(cwd, 'd');
    const halves = await Promise.all(['d/0*.md', 'd/1*.md'].map((glob) => checkJson(cwd, glob)));
    assert.deepEqual(
      all.files.map((file) => file.path),
      names,
    );
    assert.deepEqual(
      all.files,
      halves.flatMap((half) => half.files),
    );
    assert.equal(all.summary.skipped, 1);
  });

  it('ends in silence when its reader has enough', async () => {
    const many = Array.from({ length: 3000 }, () => SENTENCES.refuted).join('\n\n');
    const child = start(['check', 'a.md'], { cwd: oldhaven({ 'a.md': many }) });
    let complaint = '';
    child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once('close', resolve));
    assert.equal(complaint, '');
    assert.equal(code, 1);
  });

  it('stops when it is interrupted', async () => {
    const child = start(['check', 'gone.md', '-'], { cwd: oldhaven({}) });
    let complaint = '';
    child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
    child.stderr.once('data', () => child.kill('SIGINT'));
    const code = await new Promise((resolve) => child.once('close', resolve));
    assert.equal(code, 130);
    assert.match(complaint, /^claimcheck: interrupted$/mu);
  });
});
