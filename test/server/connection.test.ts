import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { pause, TestClient } from './client.js';

const DRAFT = 'untitled:draft';

describe('the connection', () => {
  const clients: TestClient[] = [];
  const start = async (...options: Parameters<typeof TestClient.start>): Promise<TestClient> => {
    const client = await TestClient.start(...options);
    clients.push(client);
    return client;
  };
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.stop();
  });

  it('declares incremental sync, hover, and quick fixes as its only kind of action', async () => {
    const { capabilities } = (await start()).initialized!;
    assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2 });
    assert.equal(capabilities.hoverProvider, true);
    assert.deepEqual(capabilities.codeActionProvider, { codeActionKinds: ['quickfix'] });
  });

  it('asks the client to tell of changed settings and files', async () => {
    const client = await start();
    const wanted = ['workspace/didChangeConfiguration', 'workspace/didChangeWatchedFiles'];
    await client.until(
      () => wanted.every((method) => client.registered.includes(method)),
      () => `the registrations, not ${client.registered.join()}`,
    );
  });

  it('answers what it does not know with an error, and goes on', async () => {
    const client = await start();
    await assert.rejects(client.connection.sendRequest('claimcheck/nonsense', {}));
    await client.open(DRAFT, 'Nothing to see.');
    assert.deepEqual(await client.checked(DRAFT), []);
  });

  for (const [what, method, params, empty] of [
    ['a hover without a position', 'textDocument/hover', { textDocument: { uri: DRAFT } }, null],
    [
      'a hover in a draft that is not open',
      'textDocument/hover',
      { textDocument: { uri: 'untitled:none' }, position: { line: 0, character: 0 } },
      null,
    ],
    [
      'code actions without a range',
      'textDocument/codeAction',
      { textDocument: { uri: DRAFT }, context: { diagnostics: [] } },
      [],
    ],
    ['an explanation without anything', 'claimcheck/explain', {}, null],
    ['a source of nothing', 'claimcheck/source', null, []],
  ] as const) {
    it(`answers ${what} with nothing, and goes on`, async () => {
      const client = await start();
      await client.open(DRAFT, 'The factory makes 8,500 drones.');
      assert.deepEqual(await client.connection.sendRequest(method, params), empty);
      await client.edit(DRAFT, 'factory', 'plant');
      await client.checked(DRAFT);
    });
  }

  it('ends when its client closes the pipe without a word', async () => {
    const client = await start();
    const ended = new Promise((resolve) => client.process.once('exit', resolve));
    client.process.stdin!.end();
    await ended;
  });

  it('ends with the process that it was started for', async () => {
    const parent = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    const client = await start({ processId: parent.pid! });
    const ended = new Promise((resolve) => client.process.once('exit', resolve));
    parent.kill('SIGKILL');
    await ended;
    // Gone for the system too, not only for us.
    await pause(10);
    assert.throws(() => process.kill(client.process.pid!, 0));
  });
});
