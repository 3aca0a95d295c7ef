import assert from 'node:assert';
import * as vscode from 'vscode';
import type { CheckFolderResult } from '../../../src/server/protocol.js';
import { closeAll, inFolder } from '../support/drafts.js';
import { marksOf } from '../support/marks.js';

const MANY = 400;

describe('Check Folder', () => {
  afterEach(closeAll);

  it('puts the marks of files that are not open into Problems, and counts every verdict', async () => {
    const folder = inFolder('newsroom', 'review');
    const { result, reports } = await checkFolder(folder);
    assert.equal(result.cancelled, false);
    assert.equal(result.files, 3);
    assert.deepEqual(result.skipped, []);
    assert.equal(result.counts.refuted, 2);
    assert.ok(result.counts.supported >= 2, `${result.counts.supported} supported`);
    assert.deepEqual(linesOf(folder, 'one.md'), [2]);
    assert.deepEqual(linesOf(folder, 'two.txt'), [0]);
    assert.deepEqual(linesOf(folder, 'archive', 'right.md'), []);
    assert.ok(
      reports.some((message) => /\d/.test(message)),
      'no progress with counts',
    );
  });

  it('names a file that cannot be read, and marks it, so that it does not look clean', async () => {
    const folder = inFolder('newsroom', 'unreadable');
    const file = vscode.Uri.joinPath(folder, 'binary.md');
    await vscode.workspace.fs.writeFile(file, new Uint8Array([0x41, 0, 0, 1, 2, 0, 0xff, 0xfe, 0, 0x42]));
    const { result } = await checkFolder(folder);
    assert.deepEqual(
      result.skipped.map(({ path }) => path),
      ['binary.md'],
    );
    assert.equal(marksOf(file).length, 1);
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  it('stops when it is cancelled, and says what was done', async () => {
    const folder = inFolder('newsroom', 'many');
    const text = new TextEncoder().encode('Alabuga makes around 8,500 drones per month.\n\n'.repeat(20));
    for (let i = 0; i < MANY; i++) {
      await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, `draft-${i}.md`), text);
    }
    const { result } = await checkFolder(folder, (message) => /^\d+ of/.test(message));
    assert.equal(result.cancelled, true);
    assert.ok(result.files > 0 && result.files < MANY, `${result.files} files were checked`);
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });
});

interface Checked {
  readonly result: CheckFolderResult;
  readonly reports: readonly string[];
}

/** Runs the command, standing in for the progress notification: `cancelAt` says at which message Cancel is pressed. */
async function checkFolder(
  folder: vscode.Uri,
  cancelAt: (message: string) => boolean = () => false,
): Promise<Checked> {
  const { withProgress } = vscode.window;
  const reports: string[] = [];
  const source = new vscode.CancellationTokenSource();
  const report = ({ message = '' }: { readonly message?: string }): void => {
    reports.push(message);
    if (cancelAt(message)) source.cancel();
  };
  vscode.window.withProgress = (options, task) => {
    assert.equal(options.cancellable, true);
    return task({ report }, source.token);
  };
  try {
    const result = await vscode.commands.executeCommand<CheckFolderResult>('claimcheck.checkFolder', folder);
    return { result, reports };
  } finally {
    vscode.window.withProgress = withProgress;
  }
}

function linesOf(folder: vscode.Uri, ...names: readonly string[]): readonly number[] {
  return marksOf(vscode.Uri.joinPath(folder, ...names)).map(({ range }) => range.start.line);
}
