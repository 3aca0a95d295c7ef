import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { METHODS } from '../../src/server/protocol.js';
import { folderOf, pause, uriOf, type TestClient } from './client.js';
import { BRNO, clients, opened, source } from './fixtures.js';

/** What a client without patterns that have a base tells the server. */
describe('in a client that watches plain patterns', () => {
  const start = clients();
  const files = (place: string) => ({
    '.claimcheck.json': JSON.stringify({ sources: ['clippings/2024'], bundled: false }),
    [`${place}/works.md`]: source('Works', '4,000'),
  });
  const move = (folder: string, from: string, to: string): void => {
    fs.mkdirSync(path.dirname(path.join(folder, to)), { recursive: true });
    fs.renameSync(path.join(folder, from), path.join(folder, to));
  };
  const renamed = (client: TestClient, folder: string, from: string, to: string): Promise<void> =>
    client.connection.sendNotification('workspace/didRenameFiles', {
      files: [{ oldUri: uriOf(folder, from), newUri: uriOf(folder, to) }],
    });

  const renames: readonly (readonly [from: string, to: string])[] = [
    ['clippings', 'archive'],
    ['clippings/2024', 'clippings/2023'],
    ['clippings/2024', 'elsewhere/2024'],
    ['clippings/2024/works.md', 'works.md'],
  ];
  for (const [from, to] of renames) {
    it(`sources go and come with ${from} renamed to ${to} and back`, async () => {
      const folder = folderOf(files('clippings/2024'));
      const { client, uri } = await opened(start, folder, BRNO, { isPlain: true });
      await client.marks(uri, 1);
      move(folder, from, to);
      await renamed(client, folder, from, to);
      await client.marks(uri, 0);
      move(folder, to, from);
      await renamed(client, folder, to, from);
      await client.marks(uri, 1);
    });
  }

  it('sources come with a folder that is made, and go with it', async () => {
    const folder = folderOf(files('elsewhere'));
    const { client, uri } = await opened(start, folder, BRNO, { isPlain: true });
    move(folder, 'elsewhere', 'clippings/2024');
    const changed = { files: [{ uri: uriOf(folder, 'clippings') }] };
    await client.connection.sendNotification('workspace/didCreateFiles', changed);
    await client.marks(uri, 1);
    fs.rmSync(path.join(folder, 'clippings'), { recursive: true });
    await client.connection.sendNotification('workspace/didDeleteFiles', changed);
    await client.marks(uri, 0);
  });

  it('sources come with a folder that only its watching tells of', async () => {
    const folder = folderOf(files('elsewhere'));
    const { client, uri } = await opened(start, folder, BRNO, { isPlain: true });
    await client.until(
      () => client.plainlyWatched.includes('**/clippings/2024/**'),
      () => 'a watcher of the sources',
    );
    assert.deepEqual(client.watched, []);
    assert.ok(client.plainlyWatched.includes('**/clippings'));
    move(folder, 'elsewhere', 'clippings/2024');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf(folder, 'clippings'), type: 1 }],
    });
    await client.marks(uri, 1);
  });

  it('nothing is read again where a folder beside the sources is renamed', async () => {
    const folder = folderOf({ ...files('clippings/2024'), 'images/a.txt': '' });
    const { client, uri } = await opened(start, folder, BRNO, { isPlain: true });
    await client.marks(uri, 1);
    let rereads = 0;
    client.connection.onNotification(METHODS.sourcesChanged, () => {
      rereads++;
    });
    move(folder, 'images', 'pictures');
    await renamed(client, folder, 'images', 'pictures');
    await pause(500);
    assert.equal(rereads, 0);
  });

  it('nothing is asked of a client that watches folders', async () => {
    const client = await start();
    assert.equal(client.initialized?.capabilities.workspace?.fileOperations, undefined);
  });
});
