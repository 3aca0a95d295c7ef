import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { METHODS, type RebuildResult } from '../../src/server/protocol.js';
import { uriOf, type TestClient } from './client.js';
import { BRNO, clients, opened, project, RIGHT, source, WRONG } from './fixtures.js';

interface Progress {
  readonly kind: string;
  readonly title?: string;
  readonly message?: string;
  readonly cancellable?: boolean;
}

/** What the client is shown of progress, by token. */
function watchProgress(client: TestClient): { readonly token: unknown; readonly value: Progress }[] {
  const seen: { token: unknown; value: Progress }[] = [];
  client.connection.onNotification('$/progress', (params: { token: unknown; value: Progress }) => {
    seen.push(params);
  });
  return seen;
}

function changed(client: TestClient, folder: string, name: string, type = 2): Promise<void> {
  return client.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: uriOf(folder, name), type }],
  });
}

/** A project whose sources take a while to compile; the one that decides is among them. */
function archive(count: number): string {
  const filler = '- The quay of Westhaven saw 12 boats, 13 carts and 14 cranes in 1999.\n'.repeat(60);
  const sources = Array.from({ length: count }, (_, at) => [`sources/x${at}.md`, `Quay ${at}\n\n${filler}`]);
  return project(Object.fromEntries(sources) as Record<string, string>);
}

describe('sources', () => {
  const start = clients();
  const folders: string[] = [];
  const newFolder = (): string => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimcheck-sources-'));
    folders.push(folder);
    return folder;
  };
  afterEach(() => {
    for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
  });

  it('that change change the verdict, and only they are compiled again', async () => {
    const folder = project({ 'sources/other.md': source('Other', '9').replaceAll('Brno', 'Graz') });
    const cacheFolder = path.join(newFolder(), 'cache');
    const options = { initializationOptions: { commands: true, cacheFolder } };
    const { client, uri } = await opened(start, folder, `${BRNO}\n`, options);
    await client.marks(uri, 1);
    const kept = fs.readdirSync(cacheFolder).filter((name) => name.endsWith('.kb'));
    assert.equal(kept.length, 3, 'two sources and their store');
    fs.writeFileSync(path.join(folder, 'sources/works.md'), source('Works', '4,500'));
    await changed(client, folder, 'sources/works.md');
    await client.marks(uri, 0);
    assert.equal(
      fs.readdirSync(cacheFolder).filter((name) => name.endsWith('.kb') && !kept.includes(name)).length,
      2,
      'one source and the new store',
    );
    fs.rmSync(path.join(folder, 'sources/works.md'));
    fs.writeFileSync(path.join(folder, 'sources/new.md'), source('New', '3,000'));
    await changed(client, folder, 'sources/new.md', 1);
    await client.marks(uri, 1);
  });

  it('belong each to its own folder, with or without the bundled ones', async () => {
    const own = project();
    const other = project({
      '.claimcheck.json': JSON.stringify({ sources: ['sources/**'], bundled: true }),
      'sources/works.md': source('Works', '4,500'),
    });
    const bare = project({ '.claimcheck.json': '{}' });
    const client = await start({ folders: [own, other, bare] });
    const marks: number[] = [];
    for (const folder of [own, other, bare]) {
      const uri = uriOf(folder, 'draft.md');
      await client.open(uri, `${BRNO}\n\n${WRONG}\n\n${RIGHT}\n`);
      marks.push((await client.checked(uri)).length);
    }
    assert.deepEqual(marks, [1, 1, 1]);
    const lines = [own, other, bare].map(
      (folder) => client.diagnostics(uriOf(folder, 'draft.md'))[0]!.range.start.line,
    );
    assert.deepEqual(lines, [0, 2, 2]);
  });

  it('that could not be read are all in the log, and the first of them in the status', async () => {
    const many = Array.from({ length: 120 }, (_, at) => [`sources/${at}.rtf`, '']);
    const folder = project(Object.fromEntries(many) as Record<string, string>);
    const { client, uri } = await opened(start, folder, `${BRNO}\n`);
    await client.marks(uri, 1);
    await client.until(
      () => client.statuses.length > 0,
      () => 'a status',
    );
    const { skipped } = client.statuses.at(-1)!;
    assert.equal(skipped.length, 51);
    assert.equal(skipped.at(-1), 'And 70 more: the output lists them all.');
    const logged = client.logged.join('\n');
    for (let at = 0; at < 120; at++) assert.ok(logged.includes(`${at}.rtf: RTF cannot be read`), String(at));
  });

  it('say what there is to say of a cache that cannot be written, and serve', async () => {
    const cacheFolder = path.join(newFolder(), 'file', 'x');
    fs.writeFileSync(path.dirname(cacheFolder), '');
    const options = { initializationOptions: { commands: true, cacheFolder } };
    const { client, uri } = await opened(start, project(), `${BRNO}\n`, options);
    await client.marks(uri, 1);
    assert.equal(client.logged.filter((line) => line.includes('cannot be written')).length, 1);
  });

  it('in great number are compiled with a progress, while everything else is answered', async () => {
    const folder = archive(1500);
    const options = { initializationOptions: { commands: true, cacheFolder: newFolder() } };
    const client = await start({ folders: [folder], ...options });
    const progress = watchProgress(client);
    await client.open(uriOf(folder, 'draft.md'), `${BRNO}\n`);
    await client.until(
      () => progress.some(({ value }) => value.kind === 'report'),
      () => 'a progress of the sources',
    );
    assert.deepEqual(progress[0]!.value, {
      kind: 'begin',
      title: 'Claimcheck',
      message: 'Reading sources',
      percentage: 0,
      cancellable: true,
    });
    await client.open('untitled:other', `${WRONG}\n`);
    const elsewhere = uriOf(newFolder(), 'elsewhere.md');
    await client.open(elsewhere, `${WRONG}\n`);
    assert.equal((await client.checked(elsewhere)).length, 1);
    assert.ok(await client.hover(elsewhere, '8,500'));
    assert.ok(!progress.some(({ value }) => value.kind === 'end'), 'it was answered after the sources only');
    await client.until(
      () => progress.some(({ value }) => /^Reading sources: \d+ of 1501$/u.test(value.message ?? '')),
      () => 'a count',
    );
  }).timeout(60_000);

  it('are not used where reading them was cancelled, which is said', async () => {
    const folder = archive(1500);
    const options = { initializationOptions: { commands: true, cacheFolder: newFolder() } };
    const client = await start({ folders: [folder], ...options });
    const progress = watchProgress(client);
    const uri = uriOf(folder, 'draft.md');
    await client.open(uri, `${BRNO}\n`);
    await client.until(
      () => progress.some(({ value }) => value.kind === 'report'),
      () => 'a progress of the sources',
    );
    const { token } = progress[0]!;
    await client.connection.sendNotification('window/workDoneProgress/cancel', { token });
    assert.deepEqual(await client.checked(uri), []);
    await client.until(
      () => client.statuses.at(-1)?.skipped.some((line) => line.includes('it was cancelled')) === true,
      () => 'that it was cancelled',
    );
    assert.ok(progress.some(({ value }) => value.kind === 'end'));
  }).timeout(60_000);

  it('go on as they were where reading them again was cancelled, which is said until they are read', async () => {
    const folder = project();
    const client = await start({ folders: [folder] });
    const uri = uriOf(folder, 'draft.md');
    await client.open(uri, `${BRNO}\n`);
    await client.marks(uri, 1);
    const progress = watchProgress(client);
    const many = path.join(archive(1500), 'sources');
    fs.cpSync(many, path.join(folder, 'sources', 'more'), { recursive: true });
    const rebuilt = client.connection.sendRequest<RebuildResult>(METHODS.rebuild);
    await client.until(
      () => progress.some(({ value }) => value.kind === 'report'),
      () => 'a progress of the sources',
    );
    await client.connection.sendNotification('window/workDoneProgress/cancel', {
      token: progress[0]!.token,
    });
    assert.deepEqual(await rebuilt, { isComplete: false });
    await client.until(
      () => client.statuses.at(-1)?.skipped.some((line) => line.includes('not read again')) === true,
      () => 'that they were not read again',
    );
    assert.equal(client.statuses.at(-1)!.knowledge.sources, 1);
    assert.equal((await client.marks(uri, 1)).length, 1);
    assert.ok(client.published.every((params) => params.diagnostics.length === 1));
    fs.rmSync(path.join(folder, 'sources', 'more'), { recursive: true });
    assert.deepEqual(await client.connection.sendRequest(METHODS.rebuild), { isComplete: true });
    await client.until(
      () => client.statuses.at(-1)?.skipped.length === 0,
      () => 'that nothing is skipped any more',
    );
  }).timeout(60_000);

  it('that are named anew are waited for with the old ones, which stay where that is cancelled', async () => {
    const folder = project();
    fs.cpSync(path.join(archive(1500), 'sources'), path.join(folder, 'more'), { recursive: true });
    const client = await start({ folders: [folder] });
    const uri = uriOf(folder, 'draft.md');
    await client.open(uri, `${BRNO}\n\nMore.\n`);
    await client.marks(uri, 1);
    const progress = watchProgress(client);
    const named = JSON.stringify({ sources: ['sources', 'more'], bundled: false });
    fs.writeFileSync(path.join(folder, '.claimcheck.json'), named);
    await changed(client, folder, '.claimcheck.json');
    await client.until(
      () => progress.some(({ value }) => value.kind === 'report'),
      () => 'a progress of the sources',
    );
    await client.edit(uri, 'More', 'Much');
    assert.equal((await client.checked(uri)).length, 1);
    assert.ok(!progress.some(({ value }) => value.kind === 'end'), 'it was answered after the sources only');
    await client.connection.sendNotification('window/workDoneProgress/cancel', {
      token: progress[0]!.token,
    });
    await client.until(
      () => client.statuses.at(-1)?.skipped.some((line) => line.includes('not read again')) === true,
      () => 'that they were not read again',
    );
    assert.equal((await client.marks(uri, 1)).length, 1);
    assert.equal(client.statuses.at(-1)!.knowledge.sources, 1);
  }).timeout(60_000);
});
