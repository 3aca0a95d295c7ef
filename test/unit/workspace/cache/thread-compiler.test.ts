import assert from 'node:assert/strict';
import path from 'node:path';
import { threadCompiler } from '../../../../src/workspace/cache/thread-compiler.js';
import type { Compiler } from '../../../../src/workspace/cache/compiler.js';
import { folderWith, removeFolders } from '../folder.js';

/** A thread that does to each file what its name says, and counts the files that it has seen. */
const SCRIPT = `
  import { parentPort } from 'node:worker_threads';
  let seen = 0;
  parentPort.on('message', ({ document: { file } }) => {
    seen++;
    if (file === 'hang') for (;;);
    if (file === 'throw') throw new Error('no such luck');
    if (file === 'exit') process.exit(0);
    if (file === 'memory') { const all = []; for (;;) all.push(new Array(100_000).fill(file)); }
    console.log('a library talks');
    parentPort.postMessage({ skipped: { reason: 'invalid', message: String(seen) } });
  });
`;

describe('threadCompiler', () => {
  let compiler: Compiler;
  const start = (time = 60_000): void => {
    const folder = folderWith({ 'thread.mjs': SCRIPT });
    compiler = threadCompiler(path.join(folder, 'thread.mjs'), { time, megabytes: 64 });
  };
  afterEach(async () => {
    await compiler.stop();
    removeFolders();
  });

  const ask = async (file: string): Promise<string> => {
    const outcome = await compiler.document({ file, id: file });
    assert.ok('skipped' in outcome);
    return `${outcome.skipped.reason}: ${outcome.skipped.message}`;
  };

  const rows: readonly (readonly [string, RegExp, number?])[] = [
    ['hang', /^timed-out: Reading it takes longer than 3 seconds\.$/u, 3000],
    ['throw', /^unreadable: Reading it failed: no such luck/u],
    ['exit', /^unreadable: Reading it failed: /u],
    ['memory', /^unreadable: Reading it failed: .*memory/u],
  ];
  for (const [file, expected, time] of rows)
    it(`skips a source that makes the thread ${file}, and goes on with a new one`, async () => {
      start(time);
      assert.equal(await ask('one'), 'invalid: 1');
      assert.equal(await ask('two'), 'invalid: 2');
      assert.match(await ask(file), expected);
      assert.equal(await ask('three'), 'invalid: 1');
    }).timeout(60_000);

  it('ends what it is at when it is stopped, and begins nothing after', async () => {
    start();
    const asked = compiler.document({ file: 'hang', id: 'hang' });
    const rejected = assert.rejects(asked);
    await compiler.stop();
    await rejected;
    await assert.rejects(compiler.document({ file: 'one', id: 'one' }));
  });
});
