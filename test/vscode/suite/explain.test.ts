import * as vscode from 'vscode';
import { closeAll, inFolder, openDraft, rangeOf } from '../support/drafts.js';
import { untilMarked } from '../support/marks.js';
import { until } from '../support/until.js';

describe('Explain', () => {
  afterEach(closeAll);

  it('opens a page about the number at the cursor', async () => {
    const editor = await openDraft(inFolder('newsroom', 'wrong.md'));
    await untilMarked(editor.document, ['8,500', '14-day']);
    const { start } = rangeOf(editor.document, '8,500');
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('claimcheck.explainFinding');
    const page = await until('the page', () =>
      vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'claimcheck-page'),
    );
    await until('a page that tells of both numbers', () => {
      const text = page.getText().replaceAll('\\', '');
      return text.includes('8,500') && text.includes('6,000') && text.includes('The Asia Business Daily');
    });
    await until('a tab with the page', () =>
      vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes('Finding'))),
    );
  });
});
