import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, inFolder, openDraft, rangeOf } from '../support/drafts.js';
import { untilMarked } from '../support/marks.js';
import { until } from '../support/until.js';

describe('Explain', () => {
  afterEach(closeAll);

  it('opens a page about the number at the cursor', async () => {
    const page = await explained('8,500');
    await until('a page that tells of both numbers', () => {
      const text = page.getText().replaceAll('\\', '');
      return text.includes('8,500') && text.includes('6,000') && text.includes('The Asia Business Daily');
    });
    await until('a tab with the page', () =>
      vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes('Finding'))),
    );
  });

  it('stays beside the draft, one page for its findings', async () => {
    await explained('8,500');
    await explained('14-day');
    const pages = await until('the page beside', () => {
      const tabs = vscode.window.tabGroups.all.flatMap(({ tabs, viewColumn }) =>
        tabs.map(({ label }) => ({ label, viewColumn })),
      );
      const found = tabs.filter(({ label }) => label.includes('Finding.md'));
      return found.length > 0 ? found : undefined;
    });
    assert.deepEqual(
      pages.map(({ viewColumn }) => viewColumn),
      [vscode.ViewColumn.Two],
    );
  });

  it('links to the page of the check, which opens beside it', async () => {
    const page = await explained('8,500');
    const link = await until('its link', () => /\[About this check\]\(([^)]+)\)/.exec(page.getText())?.[1]);
    const linked = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(page.uri, '..', link));
    assert.match(linked.getText(), /^# Counts\n/);
  });
});

/** The page about a number of the draft that is opened for it. */
async function explained(number: string): Promise<vscode.TextDocument> {
  const editor = await openDraft(inFolder('newsroom', 'wrong.md'), vscode.ViewColumn.One);
  await untilMarked(editor.document, ['8,500', '14-day']);
  const { start } = rangeOf(editor.document, number);
  editor.selection = new vscode.Selection(start, start);
  await vscode.commands.executeCommand('claimcheck.explainFinding');
  // It takes the focus when it is there, and may still be that of the number before.
  await until('the page in front', () =>
    vscode.window.tabGroups.activeTabGroup.activeTab?.label.includes('Finding.md'),
  );
  return until('the page', () =>
    vscode.workspace.textDocuments.find(
      (page) =>
        page.uri.path === '/Finding.md' && page.getText().replaceAll('\\', '').startsWith(`# ${number}:`),
    ),
  );
}
