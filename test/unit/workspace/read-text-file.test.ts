import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { decodeText, readTextFile } from '../../../src/workspace/read-text-file.js';
import { folderWith, removeFolders } from './folder.js';

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decodeText', () => {
  const texts: readonly (readonly [string, Uint8Array, string, string])[] = [
    ['nothing', bytes(), '', 'utf-8'],
    ['UTF-8', utf8('5 é \u{1F600}'), '5 é \u{1F600}', 'utf-8'],
    ['a UTF-8 mark is no text', bytes(0xef, 0xbb, 0xbf, 0x35), '5', 'utf-8'],
    ['UTF-16 little', bytes(0xff, 0xfe, 0x35, 0, 0xe9, 0), '5é', 'utf-16le'],
    ['UTF-16 big', bytes(0xfe, 0xff, 0, 0x35, 0, 0xe9), '5é', 'utf-16be'],
    ['Windows-1252', bytes(0x80, 0x35, 0xe9), '€5é', 'windows-1252'],
    ['CRLF and tabs stay', utf8('a\r\n\tb\f'), 'a\r\n\tb\f', 'utf-8'],
    [
      'one control character in a text',
      utf8(`${'word '.repeat(20)}\u0007`),
      `${'word '.repeat(20)}\u0007`,
      'utf-8',
    ],
  ];
  for (const [name, input, text, encoding] of texts) {
    it(name, () => {
      const read = decodeText(input);
      assert.ok('value' in read);
      assert.equal(read.value.text, text);
      assert.equal(read.value.encoding, encoding);
      assert.equal(read.value.note !== undefined, encoding === 'windows-1252');
    });
  }

  const binaries: readonly (readonly [string, Uint8Array])[] = [
    ['NUL', bytes(0x35, 0, 0x35)],
    ['a PNG', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d)],
    ['control characters', bytes(1, 2, 3, 4, 0x35, 0x36)],
  ];
  for (const [name, input] of binaries) {
    it(`${name} is binary`, () => {
      const read = decodeText(input);
      assert.ok('skipped' in read);
      assert.equal(read.skipped.reason, 'binary');
    });
  }
});

describe('readTextFile', () => {
  afterEach(removeFolders);

  it('reads up to the limit and no further', async () => {
    const folder = folderWith({ 'a.md': '12345' });
    assert.ok('value' in (await readTextFile(path.join(folder, 'a.md'), 5)));
    const read = await readTextFile(path.join(folder, 'a.md'), 4);
    assert.equal('skipped' in read && read.skipped.reason, 'too-large');
  });

  it('names what is missing, a folder, and a pipe, which it must not wait for', async () => {
    const folder = folderWith({ 'x.md/inner': '' });
    execFileSync('mkfifo', [path.join(folder, 'pipe.md')]);
    const rows = [
      ['missing.md', /no such file/u],
      ['x.md', /a folder/u],
      ['pipe.md', /not a regular file/u],
      ['x.md/inner/deeper', /no such file/u],
    ] as const;
    for (const [name, message] of rows) {
      const read = await readTextFile(path.join(folder, name));
      assert.ok('skipped' in read);
      assert.equal(read.skipped.reason, 'unreadable');
      assert.match(read.skipped.message, message);
    }
  });
});
