import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { CompileProgress } from '../../../../src/workspace/cache/compile-sources.js';
import type { CompilerThreads } from '../../../../src/workspace/cache/thread-compiler.js';
import { openKnowledge, type OpenKnowledge } from '../../../../src/workspace/sources.js';
import { folderWith, removeFolders } from '../folder.js';

const FILES = {
  'kb/a.md': '# Ships\n\nOldhaven handled 6,000 ships.',
  'kb/b.txt': `Oldhaven employs 320 pilots.\n\n${'9'.repeat(200_000)}`,
  'kb/binary.md': Uint8Array.of(0, 1),
};
/** Every source in threads, as hosts do with large ones. */
const THREADS: CompilerThreads = { script: path.resolve('dist/cli/compile-worker.js'), count: 2 };

interface Opened extends OpenKnowledge {
  /** How many sources had to be compiled; undefined where none. */
  readonly compiled: number | undefined;
}

async function open(root: string, cache: string | undefined, threads?: CompilerThreads): Promise<Opened> {
  let compiled: number | undefined;
  const onProgress = ({ total }: CompileProgress): void => void (compiled = total);
  const knowledge = await openKnowledge({ root, paths: ['kb'], cache }, { onProgress, threads });
  return { ...knowledge, compiled };
}

/** What a user sees of the sources: the same whether they were cached or not. */
function shown({ parts, skipped, files }: OpenKnowledge): unknown {
  return {
    statements: parts.flatMap((part) => part.search('oldhaven', 9)).map(({ statement }) => statement),
    bytes: parts.map((part) => Buffer.from(part.save()).toString('base64')),
    skipped: [...skipped].map(({ path: file, reason, range }) => [path.basename(file), reason, range]).sort(),
    files,
  };
}

describe('sources in a cache', () => {
  afterEach(removeFolders);

  it('are compiled once: then, after a change, only what changed', async () => {
    const root = folderWith(FILES);
    const cache = path.join(folderWith({}), 'cache');
    assert.equal((await open(root, cache)).compiled, 3);
    assert.equal((await open(root, cache)).compiled, undefined);
    fs.writeFileSync(path.join(root, 'kb/a.md'), 'Oldhaven handled 7,000 ships.');
    const changed = await open(root, cache);
    assert.equal(changed.compiled, 1);
    assert.deepEqual(shown(changed), shown(await open(root, undefined)));
    fs.rmSync(path.join(root, 'kb/a.md'));
    assert.equal((await open(root, cache)).compiled ?? 0, 0);
  });

  for (const [name, threads] of [
    ['in this thread', undefined],
    ['in threads', THREADS],
  ] as const)
    it(`never look other than without one, ${name}: the same statements, the same skipped`, async () => {
      const large = { 'kb/large.md': 'Oldhaven counts 40 cranes, and 5 boats.\n\n'.repeat(2000) };
      const root = folderWith({ ...FILES, ...large });
      const cache = folderWith({});
      const without = shown(await open(root, undefined));
      for (const time of ['first', 'second'])
        assert.deepEqual(shown(await open(root, cache, threads)), without, time);
      const { skipped } = without as { readonly skipped: readonly unknown[] };
      assert.deepEqual(skipped, [
        ['b.txt', 'line-too-long', { start: 30, end: 200_030 }],
        ['binary.md', 'binary', undefined],
      ]);
    }).timeout(60_000);

  it('are compiled again under another id: a moved source is another one', async () => {
    const cache = folderWith({});
    await open(folderWith({ 'kb/a.md': FILES['kb/a.md'] }), cache);
    const moved = await open(folderWith({ 'kb/sub/a.md': FILES['kb/a.md'] }), cache);
    assert.equal(moved.compiled, 1);
    assert.deepEqual(
      moved.parts.flatMap(({ sources }) => sources.map(({ id }) => id)),
      ['kb/sub/a.md'],
    );
  });

  it('are compiled again where the cache is damaged, and it is said', async () => {
    const root = folderWith(FILES);
    const cache = folderWith({});
    const before = shown(await open(root, cache));
    for (const damage of [
      (bytes: Buffer) => bytes.subarray(0, bytes.length / 2),
      (bytes: Buffer) => Buffer.alloc(bytes.length),
      (bytes: Buffer) => bytes.fill(1, 20, 40),
      () => Buffer.alloc(0),
    ]) {
      for (const name of fs.readdirSync(cache).filter((entry) => entry.endsWith('.kb'))) {
        const file = path.join(cache, name);
        fs.writeFileSync(file, damage(fs.readFileSync(file)));
      }
      const again = await open(root, cache);
      assert.deepEqual(shown(again), before);
      assert.match(again.notes.join(), /damaged/u);
      assert.deepEqual((await open(root, cache)).notes, []);
    }
  });

  it('are compiled each time where the cache cannot be written, and it is said once', async () => {
    const root = folderWith({ ...FILES, file: '' });
    const opened = await open(root, path.join(root, 'file'));
    assert.equal(opened.notes.length, 1);
    assert.deepEqual(shown(opened), shown(await open(root, undefined)));
  });

  it('are looked at again where they failed in passing', async () => {
    const root = folderWith({ 'kb/a.md': FILES['kb/a.md'], 'kb/b.md': 'Oldhaven has 3 quays.' });
    const cache = folderWith({});
    const script = folderWith({
      'thread.mjs': `
        import { parentPort } from 'node:worker_threads';
        parentPort.on('message', () => { throw new Error('out of luck'); });
      `,
    });
    fs.writeFileSync(path.join(root, 'kb/b.md'), 'Oldhaven has 3 quays.\n\n'.repeat(5000));
    const failed = await open(root, cache, { script: path.join(script, 'thread.mjs'), count: 1 });
    assert.deepEqual(failed.parts, []);
    assert.equal(failed.skipped.length, 2);
    const healed = await open(root, cache);
    assert.equal(healed.compiled, 2);
    assert.deepEqual(healed.skipped, []);
  });
});

describe('sources that a bibliography knows', () => {
  afterEach(removeFolders);

  const bib = (publisher: string): string =>
    `@article{harbour2024, title = {Harbour letters of a year}, url = {https://example.org/h}, publisher = {${publisher}}}\n`;
  const cited = {
    ...FILES,
    'kb/a.md': '---\nurl: https://example.org/h\n---\n\nOldhaven handled 6,000 ships.',
    'kb/refs.bib': bib('Port Authority'),
    'kb/package.json': '{ "name": "no bibliography" }',
  };
  const infoOf = ({ parts }: OpenKnowledge): unknown => {
    const info = parts[0]?.sources.find(({ id }) => id === 'kb/a.md');
    return [info?.citationKey, info?.publisher];
  };

  it('are cited from it, whether they come from the cache or not, and anew when it changes', async () => {
    const root = folderWith(cited);
    const cache = folderWith({});
    const without = await open(root, undefined);
    for (const time of ['first', 'second']) {
      const opened = await open(root, cache);
      assert.deepEqual(infoOf(opened), ['harbour2024', 'Port Authority'], time);
      assert.deepEqual(shown(opened), shown(without), time);
    }
    fs.writeFileSync(path.join(root, 'kb/refs.bib'), bib('Coast Gazette'));
    assert.deepEqual(infoOf(await open(root, cache)), ['harbour2024', 'Coast Gazette']);
    fs.rmSync(path.join(root, 'kb/refs.bib'));
    const uncited = await open(root, cache);
    assert.deepEqual(infoOf(uncited), [undefined, undefined]);
    assert.equal(uncited.compiled, undefined);
  });

  it('are read all the same where it is damaged, and that is said', async () => {
    const root = folderWith({ ...cited, 'kb/refs.bib': `@article{broken, title = {\n` });
    const { skipped } = await open(root, folderWith({}));
    assert.ok(skipped.some((entry) => entry.path.endsWith('refs.bib') && entry.isPartial === true));
  });
});

describe('compiling sources', () => {
  afterEach(removeFolders);

  it('counts from none to all of them', async () => {
    const seen: CompileProgress[] = [];
    await openKnowledge(
      { root: folderWith(FILES), paths: ['kb'] },
      { onProgress: (progress) => seen.push(progress) },
    );
    assert.deepEqual(
      seen,
      [0, 1, 2, 3].map((done) => ({ done, total: 3 })),
    );
  });

  for (const [name, threads] of [
    ['in this thread', undefined],
    ['in threads', THREADS],
  ] as const)
    it(`ends when it is cancelled, ${name}, and says that no source is used`, async () => {
      const many = Array.from({ length: 40 }, (_, at) => [`kb/${at}.md`, 'It has 5 boats.\n\n'.repeat(300)]);
      const root = folderWith(Object.fromEntries(many) as Record<string, string>);
      const stop = new AbortController();
      const onProgress = ({ done }: CompileProgress): void => {
        if (done === 2) stop.abort();
        assert.ok(done < 10, 'it goes on');
      };
      const opened = await openKnowledge(
        { root, paths: ['kb'], cache: folderWith({}) },
        { signal: stop.signal, threads, onProgress },
      );
      assert.deepEqual(opened.parts, []);
      assert.deepEqual(
        opened.skipped.map(({ message }) => message),
        ['No source was read: it was cancelled.'],
      );
    }).timeout(60_000);

  it('lets others have a word meanwhile', async () => {
    const many = Array.from({ length: 20 }, (_, at) => [`kb/${at}.md`, `It has ${at} boats.`]);
    const root = folderWith(Object.fromEntries(many) as Record<string, string>);
    let words = 0;
    const talk = setInterval(() => words++, 0);
    let atStart = 0;
    await openKnowledge(
      { root, paths: ['kb'] },
      {
        onProgress: ({ done, total }) => {
          if (done === 0) atStart = words;
          if (done === total) assert.ok(words > atStart, 'nobody else was heard');
        },
      },
    );
    clearInterval(talk);
  });
});
