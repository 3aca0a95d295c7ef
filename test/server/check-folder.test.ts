import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { CancellationTokenSource } from 'vscode-languageserver-protocol/node';
import { METHODS, type CheckFolderResult } from '../../src/server/protocol.js';
import type { TestClient } from './client.js';
import { uriOf } from './client.js';
import { BRNO, clients, project, source } from './fixtures.js';

const FILES = {
  'one.md': `${BRNO}\n`,
  'deep/two.txt': `${BRNO}\n`,
  'clean.md': 'The Brno works employ 4,000 people.\n',
  'binary.md': new Uint8Array([0, 1, 2, 3]),
  'ignored/three.md': `${BRNO}\n`,
  '.gitignore': 'ignored/\n',
};

/** Checks a folder; `progress` gets what the server reports. */
function check(client: TestClient, folder: string, progress: string[] = []): Promise<CheckFolderResult> {
  client.connection.onNotification(
    '$/progress',
    ({ token, value }: { token: unknown; value: { kind: string; message?: string } }) => {
      // On a slow machine the sources have a progress of their own.
      if (token === 'folder') progress.push(`${value.kind} ${value.message ?? ''}`.trim());
    },
  );
  const uri = pathToFileURL(folder).href;
  return client.connection.sendRequest(METHODS.checkFolder, { uri, workDoneToken: 'folder' });
}

describe('checking a folder', () => {
  const start = clients();

  it('marks every draft in it, open or not, and names what was skipped', async () => {
    const folder = project(FILES);
    const client = await start({ folders: [folder] });
    const progress: string[] = [];
    const result = await check(client, folder, progress);
    assert.deepEqual(result.counts, { supported: 1, refuted: 3, conflicting: 0, unverified: 0 });
    assert.deepEqual(
      result.skipped.map((one) => one.path),
      ['binary.md'],
    );
    assert.equal(result.cancelled, false);
    for (const name of ['one.md', 'deep/two.txt', 'draft.md']) {
      assert.equal(client.diagnostics(uriOf(folder, name)).length, 1, name);
    }
    assert.equal(client.diagnostics(uriOf(folder, 'clean.md')).length, 0);
    assert.equal(client.diagnostics(uriOf(folder, 'ignored/three.md')).length, 0);
    assert.equal(client.diagnostics(uriOf(folder, 'sources/works.md')).length, 0);
    const [skipped] = client.diagnostics(uriOf(folder, 'binary.md'));
    assert.equal(skipped?.severity, 3);
    assert.equal(progress[0], 'begin Looking for drafts');
    assert.match(progress[1]!, /^report 1 of \d+ files/);
    assert.equal(progress.at(-1), 'end');
  });

  it('follows the include and exclude of the project', async () => {
    const config = { sources: ['sources'], include: ['**/*.md'], exclude: ['one.md'] };
    const folder = project({ ...FILES, '.claimcheck.json': JSON.stringify(config) });
    const client = await start({ folders: [folder] });
    const { counts } = await check(client, folder);
    assert.equal(counts.refuted, 1);
  });

  it('ends early when it is cancelled, and says so', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 400 }, (_, n) => [`d/${n}.md`, `${BRNO}\n`.repeat(50)]),
    );
    const folder = project(many);
    const client = await start({ folders: [folder] });
    const cancel = new CancellationTokenSource();
    const seen = new Promise<void>((resolve) => {
      client.connection.onNotification('$/progress', ({ value }: { value: { kind: string } }) => {
        if (value.kind === 'report') resolve();
      });
    });
    const uri = pathToFileURL(folder).href;
    const result = client.connection.sendRequest<CheckFolderResult>(
      METHODS.checkFolder,
      { uri, workDoneToken: 'folder' },
      cancel.token,
    );
    await seen;
    cancel.cancel();
    const { cancelled, files } = await result;
    assert.equal(cancelled, true);
    assert.ok(files > 0 && files < 400, `${files} files`);
  });

  it('lets a draft that is open speak for itself', async () => {
    const folder = project();
    const client = await start({ folders: [folder] });
    const uri = uriOf(folder, 'draft.md');
    await client.open(uri, 'The Brno works employ 4,000 people.\n');
    await client.checked(uri);
    const { counts } = await check(client, folder);
    assert.deepEqual(counts, { supported: 1, refuted: 0, conflicting: 0, unverified: 0 });
    assert.deepEqual(client.diagnostics(uri), []);
  });

  it('marks a draft as it is on disk again when it is closed', async () => {
    const folder = project();
    const client = await start({ folders: [folder] });
    const uri = uriOf(folder, 'draft.md');
    await check(client, folder);
    await client.open(uri, 'Nothing.\n');
    await client.marks(uri, 0);
    await client.close(uri);
    await client.marks(uri, 1);
  });

  it('follows files that change and go', async () => {
    const folder = project();
    const client = await start({ folders: [folder] });
    const uri = uriOf(folder, 'draft.md');
    const tell = (type: number): Promise<void> =>
      client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
    await check(client, folder);
    fs.writeFileSync(path.join(folder, 'draft.md'), `${BRNO}\n\n${BRNO}\n`);
    await tell(2);
    await client.marks(uri, 2);
    fs.rmSync(path.join(folder, 'draft.md'));
    await tell(3);
    await client.marks(uri, 0);
  });

  it('follows a folder that goes', async () => {
    const folder = project({ 'old (1)/draft.md': `${BRNO}\n` });
    const client = await start({ folders: [folder] });
    await check(client, folder);
    const uri = uriOf(folder, 'old (1)/draft.md');
    await client.marks(uri, 1);
    fs.rmSync(path.join(folder, 'old (1)'), { recursive: true });
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      // As the editor encodes it.
      changes: [{ uri: uriOf(folder, 'old (1)').replace('(', '%28').replace(')', '%29'), type: 3 }],
    });
    await client.marks(uri, 0);
    await client.marks(uriOf(folder, 'draft.md'), 1);
  });

  it('follows the sources', async () => {
    const folder = project();
    const client = await start({ folders: [folder] });
    await check(client, folder);
    await client.marks(uriOf(folder, 'draft.md'), 1);
    fs.writeFileSync(path.join(folder, 'sources/works.md'), source('Works', '4,500'));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf(folder, 'sources/works.md'), type: 2 }],
    });
    await client.marks(uriOf(folder, 'draft.md'), 0);
  });

  it('says that a folder elsewhere cannot be checked', async () => {
    const client = await start();
    const result = await client.connection.sendRequest<CheckFolderResult>(METHODS.checkFolder, {
      uri: 'vscode-vfs://github/a/b',
    });
    assert.equal(result.skipped.length, 1);
    assert.equal(result.files, 0);
  });
});
