import assert from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, inFolder, openDraft, rangeOf, writeDraft } from '../support/drafts.js';
import { marksOf, untilMarked } from '../support/marks.js';
import { until } from '../support/until.js';

const CORRECT = /^Change to /;
const CITE = /^Insert a citation/;
const SHOW = /^Show the source/;
const ACCEPT = /^Accept with a reason/;

const SENTENCE = 'Alabuga makes around 8,500 drones per month.';

/** [title of the row, draft, marked number, action, what the draft must then match] */
const EDITS: readonly (readonly [string, string, string, RegExp, RegExp])[] = [
  ['the correction', `${SENTENCE}\n`, '8,500', CORRECT, /^Alabuga makes around 6,000 drones per month\.\n$/],
  [
    'the correction in words',
    'The conflict with Israel in June lasted fourteen days.\n',
    'fourteen days',
    CORRECT,
    /lasted twelve days\.\n$/,
  ],
  [
    'a footnote in a draft that cites nothing',
    `${SENTENCE}\n\nThat is all.\n`,
    '8,500',
    CITE,
    /\[\^[^\]]+\][^]*That is all\.\n[^]*\n\[\^[^\]]+\]: [^]*Why Russia Is Moving Closer to Israel/,
  ],
  [
    'a key in a draft that cites with keys',
    `The war goes on [@miller2020, p. 4].\n\n${SENTENCE}\n`,
    '8,500',
    CITE,
    /8,500 drones per month \[@asiae2025\]\./,
  ],
  [
    'a link in a draft that cites with links',
    `The war goes on ([Miller](https://example.org/miller)).\n\n${SENTENCE}\n`,
    '8,500',
    CITE,
    /8,500 drones per month \(\[[^\]]+\]\(https?:\/\/www\.asiae\.co\.kr\/?\)\)\./,
  ],
];

describe('code actions', () => {
  afterEach(closeAll);

  it('come in the order of their use, the correction preferred', async () => {
    const { document } = await openDraft(inFolder('newsroom', 'wrong.md'));
    await untilMarked(document, ['8,500', '14-day']);
    const actions = await actionsAt(document, '8,500');
    const order = [CORRECT, CITE, SHOW, ACCEPT].map((title) =>
      actions.findIndex((one) => title.test(one.title)),
    );
    assert.deepEqual(order, [0, 1, 2, 3], actions.map(({ title }) => title).join(', '));
    assert.deepEqual(
      actions.filter(({ isPreferred }) => isPreferred).map(({ title }) => title),
      ['Change to “6,000”'],
    );
    assert.ok(actions.every(({ kind }) => kind?.value === vscode.CodeActionKind.QuickFix.value));
  });

  EDITS.forEach(([title, text, surface, action, expected], index) => {
    it(`${title} is one edit, taken back by one undo`, async () => {
      const uri = inFolder('newsroom', `action-${index}.md`);
      const { document } = await writeDraft(uri, text);
      await untilMarked(document, [surface]);
      const { edit } = await actionAt(document, surface, action);
      assert.ok(edit);
      assert.ok(await vscode.workspace.applyEdit(edit));
      assert.match(document.getText(), expected);
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), text);
    });
  });

  it('Show the source opens the fact sheet at its statement', async () => {
    const { document } = await openDraft(inFolder('newsroom', 'wrong.md'));
    await untilMarked(document, ['8,500', '14-day']);
    await runCommand(await actionAt(document, '8,500', SHOW));
    const editor = await until('an editor with the source', () => {
      const { activeTextEditor } = vscode.window;
      return activeTextEditor?.document === document ? undefined : activeTextEditor;
    });
    const line = editor.document.lineAt(editor.selection.active.line).text;
    assert.match(line, /Alabuga .*6,000 drones/);
  });

  it('Accept with a reason writes a decision, and taking it back brings the mark back', async () => {
    const uri = inFolder('harbour', 'accepted.md');
    const { document } = await writeDraft(uri, 'The ferry at Lindhavn carries 320 passengers a day.\n');
    await untilMarked(document, ['320']);
    await withAnswer('counted on the spot', async () => runCommand(await actionAt(document, '320', ACCEPT)));
    await untilMarked(document, []);
    const file = await decisionsFile();
    const decisions = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    assert.match(decisions, /counted on the spot/);
    assert.equal(
      decisions
        .trim()
        .split('\n')
        .filter((line) => line.includes('counted')).length,
      1,
    );
    // Emptied rather than deleted: of a file that comes and goes within one of its breaths the watcher tells nothing.
    await vscode.workspace.fs.writeFile(file, new Uint8Array());
    await untilMarked(document, ['320']);
    await vscode.workspace.fs.delete(file);
  });

  it('Accept with a reason does nothing when it is not given one', async () => {
    const uri = inFolder('harbour', 'not-accepted.md');
    const { document } = await writeDraft(uri, 'The ferry at Lindhavn carries 340 passengers a day.\n');
    await untilMarked(document, ['340']);
    await withAnswer(undefined, async () => runCommand(await actionAt(document, '340', ACCEPT)));
    await untilMarked(document, ['340']);
    assert.equal(marksOf(uri).length, 1);
  });
});

/** The quick fixes at the only occurrence of `part`. VS Code answers with none while another provider registers. */
async function actionsAt(document: vscode.TextDocument, part: string): Promise<readonly vscode.CodeAction[]> {
  return until(`quick fixes at ${part}`, async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      rangeOf(document, part),
      vscode.CodeActionKind.QuickFix.value,
    );
    return actions.length > 0 && actions;
  });
}

async function actionAt(
  document: vscode.TextDocument,
  part: string,
  title: RegExp,
): Promise<vscode.CodeAction> {
  const actions = await actionsAt(document, part);
  const found = actions.find((action) => title.test(action.title));
  assert.ok(found, `no ${title.source} among ${actions.map((action) => action.title).join(', ')}`);
  return found;
}

async function runCommand({ command }: vscode.CodeAction): Promise<void> {
  assert.ok(command);
  await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
}

/** Answers the next question for a line of text, as the writer would. */
async function withAnswer(answer: string | undefined, action: () => Promise<void>): Promise<void> {
  const { showInputBox } = vscode.window;
  const asked: unknown[] = [];
  vscode.window.showInputBox = (options?: unknown) => {
    asked.push(options);
    return Promise.resolve(answer);
  };
  try {
    await action();
  } finally {
    vscode.window.showInputBox = showInputBox;
  }
  assert.equal(asked.length, 1, 'the reason was not asked for');
}

async function decisionsFile(): Promise<vscode.Uri> {
  const files = await vscode.workspace.fs.readDirectory(inFolder('harbour'));
  const name = files.map(([file]) => file).find((file) => file.includes('decisions'));
  assert.ok(name, files.map(([file]) => file).join(', '));
  return inFolder('harbour', name);
}
