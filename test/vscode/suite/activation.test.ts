import assert from 'node:assert';
import * as vscode from 'vscode';

const COMMANDS = [
  'claimcheck.checkFolder',
  'claimcheck.showSource',
  'claimcheck.acceptFinding',
  'claimcheck.explainFinding',
  'claimcheck.showOutput',
  'claimcheck.restartServer',
];

describe('activation', () => {
  before(async () => {
    const extension = vscode.extensions.getExtension('claimcheck.claimcheck');
    assert.ok(extension, 'the extension is not there');
    await extension.activate();
  });

  for (const command of COMMANDS) {
    it(`registers ${command}`, async () => {
      assert.ok((await vscode.commands.getCommands(true)).includes(command));
    });
  }
});
