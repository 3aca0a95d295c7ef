import assert from 'node:assert';
import * as vscode from 'vscode';

const ID = 'claimcheck.claimcheck';

describe('activation', () => {
  it('brings the extension up', async () => {
    const extension = vscode.extensions.getExtension(ID);
    assert.ok(extension, `${ID} is not installed`);
    await extension.activate();
    assert.equal(extension.isActive, true);
  });
});
