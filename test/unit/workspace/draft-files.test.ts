import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { DEFAULT_CONFIG, type Config } from '../../../src/workspace/config.js';
import { draftFiles, draftFormat, mergeListings } from '../../../src/workspace/draft-files.js';
import { folderWith, removeFolders } from './folder.js';

interface Row {
  readonly name: string;
  readonly files: readonly string[];
  readonly contents?: Readonly<Record<string, string>>;
  readonly config?: Partial<Config>;
  readonly input?: string;
  readonly expected: readonly string[];
}

const ROWS: readonly Row[] = [
  {
    name: 'finds Markdown and text, and nothing else',
    files: ['a.md', 'b.markdown', 'c.mdx', 'd.txt', 'E.MD', 'f.png', 'g', 'h.html', 'sub/i.md'],
    expected: ['E.MD', 'a.md', 'b.markdown', 'c.mdx', 'd.txt', 'sub/i.md'],
  },
  {
    name: 'leaves out what is hidden and what was installed',
    files: ['a.md', '.hidden/b.md', '.c.md', 'node_modules/d.md', 'sub/node_modules/e.md'],
    expected: ['a.md'],
  },
  {
    name: 'respects .gitignore',
    files: ['a.md', 'out/b.md', 'draft-1.md', 'keep/draft-2.md', 'sub/out/c.md'],
    contents: { '.gitignore': 'out/\n/draft-*.md\n# a comment\n' },
    expected: ['a.md', 'keep/draft-2.md'],
  },
  {
    name: 'respects nested .gitignore files, which may take back',
    files: ['a.tmp.md', 'sub/b.tmp.md', 'sub/c.md', 'other/c.md'],
    contents: { '.gitignore': '*.tmp.md\n', 'sub/.gitignore': '!b.tmp.md\nc.md\n' },
    expected: ['other/c.md', 'sub/b.tmp.md'],
  },
  {
    name: 'respects the .gitignore above, up to the repository',
    files: ['.git/HEAD', 'sub/a.md', 'sub/b.md'],
    contents: { '.gitignore': 'b.md\n' },
    input: 'sub',
    expected: ['sub/a.md'],
  },
  {
    name: 'checks an ignored folder that is given by name',
    files: ['.git/HEAD', 'out/a.md', 'out/b.md'],
    contents: { '.gitignore': 'out/\n', 'out/.gitignore': 'b.md\n' },
    input: 'out',
    expected: ['out/a.md'],
  },
  {
    name: 'checks a file that is given by name, whatever the rules and its ending',
    files: ['notes.adoc'],
    contents: { '.gitignore': '*\n' },
    config: { exclude: ['**'] },
    input: 'notes.adoc',
    expected: ['notes.adoc'],
  },
  {
    name: 'leaves out what is excluded, folders as a whole',
    files: ['a.md', 'old/b.md', 'deep/old/c.md', 'x.draft.md'],
    config: { exclude: ['old', '*.draft.md'] },
    expected: ['a.md', 'deep/old/c.md'],
  },
  {
    name: 'keeps to what is included',
    files: ['a.md', 'docs/b.md', 'docs/c.png', 'docs/sub/d.txt', 'e.adoc'],
    config: { include: ['docs', '*.{adoc,rst}'] },
    expected: ['docs/b.md', 'docs/sub/d.txt', 'e.adoc'],
  },
  {
    name: 'expands a glob',
    files: ['a.md', 'b.txt', 'sub/c.md', 'sub/d.png'],
    input: '**/*.md',
    expected: ['a.md', 'sub/c.md'],
  },
  {
    name: 'expands a glob without an ending to drafts only',
    files: ['sub/c.md', 'sub/d.png', 'sub/deep/e.md'],
    input: 'sub/*',
    expected: ['sub/c.md'],
  },
  {
    name: 'takes a name with glob characters as a name first',
    files: ['[draft].md', 'd.md'],
    input: '[draft].md',
    expected: ['[draft].md'],
  },
];

const rules = (root: string, config: Partial<Config> = {}) => ({
  root,
  config: { ...DEFAULT_CONFIG, ...config },
});

describe('draftFiles', () => {
  afterEach(removeFolders);

  for (const { name, files, contents = {}, config, input = '.', expected } of ROWS) {
    it(name, async () => {
      const folder = folderWith({ ...Object.fromEntries(files.map((file) => [file, ''])), ...contents });
      const listing = await draftFiles(input, folder, rules(folder, config));
      assert.deepEqual(
        listing.files.map((file) => path.relative(folder, file)),
        expected,
      );
      assert.deepEqual(listing.skipped, []);
    });
  }

  it('leaves out the sources', async () => {
    const folder = folderWith({ 'a.md': '', 'clippings/b.md': '' });
    const sourceFiles = [path.join(folder, 'clippings/b.md')];
    const listing = await draftFiles('.', folder, { ...rules(folder), sourceFiles });
    assert.deepEqual(listing.files, [path.join(folder, 'a.md')]);
  });

  it('follows links to files, not to folders, and survives a circle', async () => {
    const folder = folderWith({ 'a/b.md': '' });
    fs.symlinkSync(folder, path.join(folder, 'a/circle'));
    fs.symlinkSync(path.join(folder, 'a/b.md'), path.join(folder, 'link.md'));
    const listing = await draftFiles('.', folder, rules(folder));
    assert.deepEqual(
      listing.files.map((file) => path.relative(folder, file)),
      ['a/b.md', 'link.md'],
    );
  });

  it('names what it cannot read: a pipe, a broken link, what does not exist, a glob without a match', async () => {
    const folder = folderWith({ 'a.md': '' });
    execFileSync('mkfifo', [path.join(folder, 'pipe.md')]);
    fs.symlinkSync('nowhere.md', path.join(folder, 'broken.md'));
    const found = await draftFiles('.', folder, rules(folder));
    assert.deepEqual(found.skipped.map((entry) => path.basename(entry.path)).sort(), [
      'broken.md',
      'pipe.md',
    ]);
    for (const input of ['missing.md', 'missing/*.md']) {
      const { files, skipped } = await draftFiles(input, folder, rules(folder));
      assert.deepEqual(files, []);
      assert.deepEqual(
        skipped.map((entry) => entry.path),
        [path.join(folder, input)],
      );
    }
  });
});

describe('mergeListings', () => {
  it('has every file once, in order', () => {
    const skipped = [{ path: '/c', reason: 'unreadable', message: 'm' }] as const;
    const merged = mergeListings([
      { files: ['/b', '/a'], skipped },
      { files: ['/a'], skipped },
    ]);
    assert.deepEqual(merged, { files: ['/a', '/b'], skipped });
  });
});

describe('draftFormat', () => {
  it('goes by the ending', () => {
    const rows = { 'a.md': 'markdown', 'a.MDX': 'markdown', 'a.txt': 'plaintext', a: 'plaintext' };
    for (const [name, format] of Object.entries(rows)) assert.equal(draftFormat(name), format);
  });
});
