import assert from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, inFolder, openDraft, replace } from '../support/drafts.js';
import { untilMarked } from '../support/marks.js';
import { serverProcesses } from '../support/server-process.js';
import { until } from '../support/until.js';

describe('the language server', () => {
  afterEach(closeAll);

  it('runs once', async () => {
    const { document } = await openDraft(inFolder('newsroom', 'wrong.md'));
    await untilMarked(document, ['8,500', '14-day']);
    assert.equal((await serverProcesses()).length, 1);
  });

  it('comes back after it was killed, and checks on', async () => {
    const editor = await openDraft(inFolder('newsroom', 'wrong.md'));
    await untilMarked(editor.document, ['8,500', '14-day']);
    const [before] = await serverProcesses();
    assert.ok(before);
    process.kill(before, 'SIGKILL');
    await until('another server', async () => (await serverProcesses()).some((id) => id !== before));
    await replace(editor, '8,500', '9,500');
    await untilMarked(editor.document, ['9,500', '14-day']);
    await replace(editor, '9,500', '6,000');
    await untilMarked(editor.document, ['14-day']);
  });

  it('is another one after the command Restart', async () => {
    const editor = await openDraft(inFolder('newsroom', 'wrong.md'));
    await untilMarked(editor.document, ['8,500', '14-day']);
    const [before] = await serverProcesses();
    await vscode.commands.executeCommand('claimcheck.restartServer');
    await until('one server, another', async () => {
      const now = await serverProcesses();
      return now.length === 1 && now[0] !== before;
    });
    await replace(editor, '14-day', '12-day');
    await untilMarked(editor.document, ['8,500']);
  });
});
