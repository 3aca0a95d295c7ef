import assert from 'node:assert';
import fs from 'node:fs';
import * as vscode from 'vscode';
import { closeAll, inFolder, openDraft, rangeOf, writeDraft } from '../support/drafts.js';
import { untilMarked } from '../support/marks.js';
import { until } from '../support/until.js';

const DRAFT = 'mill-draft.md';

describe('sources of one’s own', () => {
  afterEach(closeAll);

  it('are read when their folder is added, and again when a file of it changes', async () => {
    const { document } = await openDraft(inFolder('library', DRAFT));
    await untilMarked(document, []);
    await add('in');
    await untilMarked(document, ['60 tonnes']);

    const source = inFolder('library', 'in', 'mill.md');
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(source));
    await vscode.workspace.fs.writeFile(source, new TextEncoder().encode(text.replace('40', '60')));
    await untilMarked(document, []);
    await vscode.workspace.fs.writeFile(source, new TextEncoder().encode(text));
    await untilMarked(document, ['60 tonnes']);
  });

  it('are gone with their folder, under a new name too, and back with it', async () => {
    const { document } = await openDraft(inFolder('library', DRAFT));
    const folder = inFolder('library', 'deep', 'in').fsPath;
    fs.cpSync(inFolder('library', 'in').fsPath, folder, { recursive: true });
    await forgetSources();
    await untilMarked(document, []);
    await add('deep');
    await untilMarked(document, ['60 tonnes']);

    fs.renameSync(folder, `${folder}-old`);
    fs.renameSync(`${folder}-old`, inFolder('library', 'elsewhere').fsPath);
    await untilMarked(document, []);
    fs.renameSync(inFolder('library', 'elsewhere').fsPath, folder);
    await untilMarked(document, ['60 tonnes']);
    fs.rmSync(inFolder('library', 'deep').fsPath, { recursive: true });
    await untilMarked(document, []);
    fs.cpSync(inFolder('library', 'in').fsPath, inFolder('library', 'deep').fsPath, { recursive: true });
    await untilMarked(document, ['60 tonnes']);
    await vscode.workspace.fs.delete(inFolder('library', 'deep'), { recursive: true });
    await untilMarked(document, []);
  });

  it('are named in the project file once, which keeps what else it says', async () => {
    await forgetSources();
    await add('in');
    await add('in');
    const file = await vscode.workspace.fs.readFile(inFolder('library', '.claimcheck.json'));
    assert.deepEqual(JSON.parse(new TextDecoder().decode(file)), { bundled: false, sources: ['in'] });
    const shown = await vscode.workspace.openTextDocument(inFolder('library', '.claimcheck.json'));
    assert.equal(shown.languageId, 'jsonc', 'comments in it are marked as errors');
  });

  it('that are no text are shown as what was read of them, at the passage', async () => {
    await add('in');
    const draft = inFolder('library', 'bakery.md');
    const { document } = await writeDraft(draft, 'The bakery at Orme sells 700 loaves a day.\n');
    await untilMarked(document, ['700']);
    const editor = vscode.window.activeTextEditor!;
    editor.selection = new vscode.Selection(rangeOf(document, '700').start, rangeOf(document, '700').start);
    await vscode.commands.executeCommand('claimcheck.showSource');
    const shown = await until('the page', () => {
      const active = vscode.window.activeTextEditor;
      return active?.document.uri.scheme === 'claimcheck-source' && active;
    });
    assert.equal(shown.document.uri.path, '/The bakery of Orme.md');
    assert.match(shown.document.getText(shown.selection), /^The bakery at Orme sells 900 loaves a day/);
    assert.doesNotMatch(shown.document.getText(), /News/);
    const before = shown.document.getText();
    await vscode.commands.executeCommand('type', { text: 'x' });
    assert.equal(shown.document.getText(), before);
  });

  it('are made of an article on the clipboard', async () => {
    await vscode.env.clipboard.writeText('The tower at Orme is 80 metres high.\n');
    const folder = 'library';
    await inLibrary(() =>
      vscode.commands.executeCommand('claimcheck.newSourceFromClipboard', {
        title: 'The tower of Orme',
        url: 'https://orme.example/tower',
        folder: inFolder(folder).toString(),
      }),
    );
    const made = inFolder(folder, 'sources', 'the-tower-of-orme.md');
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(made));
    assert.match(
      text,
      /^---\ntitle: The tower of Orme\nsource: https:\/\/orme\.example\/tower\ncreated: \d{4}-/,
    );
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), made.toString());
    const { document } = await writeDraft(
      inFolder(folder, 'tower.md'),
      'The tower at Orme is 60 metres high.\n',
    );
    await untilMarked(document, ['60 metres']);
  });
});

describe('completion', () => {
  afterEach(closeAll);

  it('gives the citation keys of the folder’s sources after [@', async () => {
    await add('in');
    const items = await completed('keys.md', 'So it was [@', '@');
    const item = items.find(({ label }) => nameOf(label) === 'orme2024');
    assert.equal(item?.detail, 'The mill of Orme');
  });

  it('gives the sources’ figure for a number that is begun', async () => {
    await add('in');
    const items = await completed('figure.md', 'The mill at Orme grinds 4', '4');
    const [item] = items.filter(({ detail }) => detail === 'from Orme Courier');
    assert.match(nameOf(item!.label), /^40/);
    assert.equal(items.at(-1), item, 'it is not the last');
  });
});

describe('Search Knowledge', () => {
  afterEach(closeAll);

  it('opens the passage of the first statement', async () => {
    await add('in');
    await openDraft(inFolder('library', DRAFT));
    void vscode.commands.executeCommand('claimcheck.searchKnowledge', { words: 'mill millstones' });
    const editor = await until('the passage', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      const active = vscode.window.activeTextEditor;
      return active?.document.uri.path.endsWith('/in/mill.md') === true && active;
    });
    assert.match(editor.document.getText(editor.selection), /12 millstones/);
  });

  it('puts the figure at the cursor with its citation', async () => {
    await add('in');
    const { document } = await writeDraft(inFolder('library', 'search.md'), 'A mill [@other].\n\n');
    const editor = vscode.window.activeTextEditor!;
    const end = document.positionAt(document.getText().length);
    editor.selection = new vscode.Selection(end, end);
    void vscode.commands.executeCommand('claimcheck.searchKnowledge', { words: 'mill millstones' });
    await until('the figure', async () => {
      await vscode.commands.executeCommand('claimcheck.insertFoundFigure');
      return document.getText().includes('12');
    });
    assert.equal(document.getText(), 'A mill [@other].\n\n12 [@orme2024]');
    assert.equal(editor.selection.active.character, '12 [@orme2024]'.length);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), 'A mill [@other].\n\n');
  });
});

describe('the sources view', () => {
  it('can be shown and read again', async () => {
    await vscode.commands.executeCommand('claimcheck.sources.focus');
    await vscode.commands.executeCommand('claimcheck.rebuildKnowledge');
  });
});

/** Adds a folder of the library to its sources. */
async function add(name: string): Promise<void> {
  await vscode.commands.executeCommand('claimcheck.addSourceFolder', {
    folder: inFolder('library').toString(),
    uris: [inFolder('library', name).toString()],
  });
}

/** The library's project file as it was before anything was added. */
async function forgetSources(): Promise<void> {
  const bare = new TextEncoder().encode('{ "bundled": false }');
  await vscode.workspace.fs.writeFile(inFolder('library', '.claimcheck.json'), bare);
}

async function inLibrary(run: () => Thenable<unknown>): Promise<void> {
  await openDraft(inFolder('library', DRAFT));
  await run();
}

/** What is completed at the end of a new draft in the library. */
async function completed(
  name: string,
  text: string,
  trigger: string,
): Promise<readonly vscode.CompletionItem[]> {
  const { document } = await writeDraft(inFolder('library', name), text);
  const end = document.positionAt(text.length);
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    end,
    trigger,
  );
  return [...list.items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
}

function nameOf(label: string | vscode.CompletionItemLabel): string {
  return typeof label === 'string' ? label : label.label;
}
