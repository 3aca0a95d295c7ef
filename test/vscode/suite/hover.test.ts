import assert from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, inFolder, openDraft, rangeOf } from '../support/drafts.js';
import { untilMarked } from '../support/marks.js';

describe('hover', () => {
  afterEach(closeAll);

  it('has verdict, statement with its number in bold, title, publisher, date and link', async () => {
    const { document } = await openDraft(inFolder('newsroom', 'wrong.md'));
    await untilMarked(document, ['8,500', '14-day']);
    const text = await hoverText(document, '8,500');
    assert.match(text, /Refuted/);
    assert.match(text, /\*\*(more than )?6,000( drones)?\*\*/);
    assert.match(text, /Why Russia Is Moving Closer to Israel/);
    assert.match(text, /The Asia Business Daily/);
    assert.match(text, /2025/);
    assert.match(text, /\(https?:\/\/www\.asiae\.co\.kr\/?\)/);
  });

  it('tells of supported claims too', async () => {
    const { document } = await openDraft(inFolder('newsroom', 'clean.md'));
    const text = await hoverText(document, '90 percent');
    assert.match(text, /Supported/);
    assert.match(text, /\*\*90%\*\*/);
  });

  it('is silent beside a claim', async () => {
    const { document } = await openDraft(inFolder('newsroom', 'wrong.md'));
    await untilMarked(document, ['8,500', '14-day']);
    assert.equal(await hoverText(document, 'Nobody'), '');
  });
});

/** What the hover over the only occurrence of `part` shows, as Markdown; empty where there is none. */
async function hoverText(document: vscode.TextDocument, part: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    rangeOf(document, part).start,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
    .join('\n')
    .replaceAll('\\', '');
}
