import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {
  appendDecision,
  indexDecisions,
  parseDecisions,
  readDecisions,
  type Decision,
} from '../../../src/workspace/decisions.js';
import { folderWith, removeFolders } from './folder.js';

const decision: Decision = { fingerprint: 'f1', reason: 'an older count' };

describe('decisions', () => {
  afterEach(removeFolders);

  const lines: readonly (readonly [string, readonly Decision[], readonly number[]])[] = [
    ['', [], []],
    ['\n\n', [], []],
    ['{"fingerprint":"f1","reason":"an older count"}', [decision], []],
    ['{"fingerprint":"f1","reason":"an older count"}\r\n', [decision], []],
    ['{"fingerprint":"f1","reason":"an older count","later":"key"}', [decision], []],
    ['no JSON\n{"fingerprint":"f1","reason":"an older count"}', [decision], [1]],
    ['{"fingerprint":"f1"}', [], [1]],
    ['\n{"fingerprint":"f1","reason":"  "}', [], [2]],
    ['{"fingerprint":7,"reason":"x"}\n[]\n"x"\nnull', [], [1, 2, 3, 4]],
  ];
  for (const [text, entries, malformed] of lines) {
    it(`reads ${JSON.stringify(text)}`, () => {
      const read = parseDecisions(text);
      assert.deepEqual(read.entries, entries);
      assert.deepEqual(
        read.malformed.map(({ line }) => line),
        malformed,
      );
    });
  }

  it('reads back what was appended, also behind a line without an end', async () => {
    const folder = folderWith({ log: '{"fingerprint":"f0","reason":"first"}' });
    const file = path.join(folder, 'log');
    const full = { ...decision, path: 'a.md', surface: '5,000', who: 'Ada', date: '2026-01-02' };
    await appendDecision(file, decision);
    await appendDecision(file, full);
    const read = await readDecisions(file);
    assert.deepEqual(read.malformed, []);
    assert.deepEqual(read.entries, [{ fingerprint: 'f0', reason: 'first' }, decision, full]);
    assert.equal(fs.readFileSync(file, 'utf8').split('\n').length, 4);
  });

  it('creates the file, and loses nothing when several write at once', async () => {
    const file = path.join(folderWith({}), 'log');
    assert.deepEqual((await readDecisions(file)).entries, []);
    const many = Array.from({ length: 40 }, (_, at) => ({ fingerprint: `f${at}`, reason: 'r' }));
    await Promise.all(many.map((entry) => appendDecision(file, entry)));
    const read = await readDecisions(file);
    assert.deepEqual(read.malformed, []);
    assert.equal(indexDecisions(read).size, 40);
  });

  it('rejects a decision without a reason', async () => {
    const file = path.join(folderWith({}), 'log');
    await assert.rejects(appendDecision(file, { fingerprint: 'f', reason: ' ' }));
  });

  it('lets the last decision on a fingerprint hold', () => {
    const entries = [decision, { fingerprint: 'f2', reason: 'x' }, { ...decision, reason: 'newer' }];
    assert.equal(indexDecisions({ entries, malformed: [] }).get('f1')?.reason, 'newer');
  });

  it('names a file that cannot be read', async () => {
    const folder = folderWith({ 'log/inner': '' });
    assert.equal((await readDecisions(path.join(folder, 'log'))).malformed.length, 1);
  });
});
