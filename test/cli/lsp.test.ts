import assert from 'node:assert/strict';
import { createProtocolConnection } from 'vscode-languageserver/node';
import { start } from './claimcheck.js';

describe('claimcheck lsp --stdio', () => {
  it('speaks the protocol, and ends when it is told to', async () => {
    const child = start(['lsp', '--stdio']);
    const ended = new Promise((resolve) => child.once('close', resolve));
    const connection = createProtocolConnection(child.stdout, child.stdin);
    connection.listen();
    const answer = await connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      capabilities: {},
    });
    assert.ok(typeof answer === 'object' && answer !== null && 'capabilities' in answer);
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    assert.equal(await ended, 0);
    connection.dispose();
  });
});
