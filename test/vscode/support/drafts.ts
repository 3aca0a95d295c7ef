// Opens and edits drafts in the workspace that the window shows.
import assert from 'node:assert';
import * as vscode from 'vscode';

/** The URI of a file in one of the workspace's folders. */
export function inFolder(folder: string, ...names: readonly string[]): vscode.Uri {
  const found = vscode.workspace.workspaceFolders?.find(({ name }) => name === folder);
  assert.ok(found, `the workspace has no folder ${folder}`);
  return vscode.Uri.joinPath(found.uri, ...names);
}

/** Shows a file of the workspace, where no column is given in the one in front. */
export async function openDraft(uri: vscode.Uri, column?: vscode.ViewColumn): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), column);
}

/** Writes a new draft to disk and shows it; the name must be new. */
export async function writeDraft(uri: vscode.Uri, text: string): Promise<vscode.TextEditor> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return openDraft(uri);
}

/** Puts `text` in the place of the only occurrence of `part`, as one edit of the writer's. */
export async function replace(editor: vscode.TextEditor, part: string, text: string): Promise<void> {
  const range = rangeOf(editor.document, part);
  assert.ok(await editor.edit((edit) => edit.replace(range, text)), `cannot replace ${part}`);
}

/** Where `part` stands in the document; it must be there exactly once. */
export function rangeOf(document: vscode.TextDocument, part: string): vscode.Range {
  const text = document.getText();
  const start = text.indexOf(part);
  assert.ok(start >= 0 && text.lastIndexOf(part) === start, `“${part}” is not there exactly once`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + part.length));
}

/** Closes every editor without saving. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor?.document.isDirty === true) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
