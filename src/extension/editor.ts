// Only the files named editor*.ts call `vscode.*`: what the rest needs of the editor, small enough to be stood in for.
import * as vscode from 'vscode';
import {
  PAGE_SCHEME,
  SOURCE_SCHEME,
  type WireEdit,
  type WirePosition,
  type WireRange,
} from '../server/protocol.js';

export type { Disposable, ExtensionContext, LogOutputChannel } from 'vscode';

/** A draft in an editor, and where its cursor is. */
export interface Cursor {
  readonly uri: string;
  readonly position: WirePosition;
}

/** One line of a list to choose from. */
export interface QuickPick<T> {
  readonly label: string;
  readonly description: string;
  readonly value: T;
}

/** The languages that drafts are written in, whatever their scheme: files, untitled, repositories on the web. */
export const DRAFT_LANGUAGES: readonly string[] = ['markdown', 'plaintext'];

/** A text of the user interface in the editor's language; `{0}` stands for the first of `args`. */
export function t(message: string, ...args: readonly (string | number)[]): string {
  return vscode.l10n.t(message, ...args);
}

/** Where the writer is; undefined where no draft has the focus. */
export function activeCursor(): Cursor | undefined {
  return cursorOf(vscode.window.activeTextEditor);
}

/** Tells where the writer's cursor goes, in drafts only. */
export function onCursor(listener: (cursor: Cursor) => void): vscode.Disposable {
  return vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
    const cursor = cursorOf(textEditor);
    if (cursor !== undefined) listener(cursor);
  });
}

/** Tells which draft comes to the front; undefined where something else does. */
export function onActiveDraft(listener: (uri: string | undefined) => void): vscode.Disposable {
  return vscode.window.onDidChangeActiveTextEditor((editor) => listener(cursorOf(editor)?.uri));
}

/** Tells when the user comes to trust the workspace. */
export function onTrusted(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidGrantWorkspaceTrust(listener);
}

/** Whether the user trusts the workspace. */
export function isTrusted(): boolean {
  return vscode.workspace.isTrusted;
}

/** Puts a command in place, by the id that the manifest gives it. */
export function registerCommand(
  id: string,
  run: (...args: readonly unknown[]) => unknown,
): vscode.Disposable {
  return vscode.commands.registerCommand(id, run);
}

/** The output that `Show Output` shows. */
export function createLog(name: string): vscode.LogOutputChannel {
  return vscode.window.createOutputChannel(name, { log: true });
}

/** The item of the language status menu, for drafts only. */
export function createStatusItem(id: string, name: string): vscode.LanguageStatusItem {
  const item = vscode.languages.createLanguageStatusItem(
    id,
    DRAFT_LANGUAGES.map((language) => ({ language, scheme: '*' })),
  );
  item.name = name;
  return item;
}

/** Marks an item of the language status menu as one that needs a look, or takes the mark off. */
export function setProblem(item: vscode.LanguageStatusItem, isProblem: boolean): void {
  item.severity = isProblem
    ? vscode.LanguageStatusSeverity.Warning
    : vscode.LanguageStatusSeverity.Information;
}

/** Asks for a line of text; undefined where the user gave up. `validate` says what is wrong, or nothing. */
export async function askText(
  title: string,
  prompt: string,
  validate: (text: string) => string | undefined,
  value = '',
): Promise<string | undefined> {
  return vscode.window.showInputBox({ title, prompt, value, validateInput: validate, ignoreFocusOut: true });
}

/** The text on the clipboard; empty where there is none. */
export async function readClipboard(): Promise<string> {
  return vscode.env.clipboard.readText();
}

/**
 * Asks for files of some kinds, as many as the user likes; without kinds for a folder. `from` is the folder that is shown
 * first. Undefined where the user gave up.
 */
export async function pickPaths(
  title: string,
  from: string,
  kind?: string,
  extensions: readonly string[] = [],
): Promise<readonly string[] | undefined> {
  const isFolder = kind === undefined;
  const picked = await vscode.window.showOpenDialog({
    title,
    openLabel: title,
    defaultUri: vscode.Uri.parse(from),
    canSelectFiles: !isFolder,
    canSelectFolders: isFolder,
    canSelectMany: !isFolder,
    ...(isFolder ? {} : { filters: { [kind]: [...extensions] } }),
  });
  return picked?.map((uri) => uri.toString());
}

/** Lets the user choose; the only one without asking, undefined where there is none or the user gave up. */
export async function choose<T>(title: string, items: readonly QuickPick<T>[]): Promise<T | undefined> {
  if (items.length < 2) return items[0]?.value;
  return (await vscode.window.showQuickPick(items, { title, matchOnDescription: true }))?.value;
}

/** Lets the user choose, also where there is only one thing; undefined where the user gave up. */
export async function chooseRow<T>(title: string, items: readonly QuickPick<T>[]): Promise<T | undefined> {
  return (await vscode.window.showQuickPick(items, { title, ignoreFocusOut: true }))?.value;
}

/** Lets the user choose one of the open folders; undefined where the user gave up. */
export async function chooseFolder(): Promise<string | undefined> {
  return (await vscode.window.showWorkspaceFolderPick())?.uri.toString();
}

/** The open folders, as URIs. */
export function workspaceFolders(): readonly string[] {
  return vscode.workspace.workspaceFolders?.map((folder) => folder.uri.toString()) ?? [];
}

/** Shows a text for a moment where it disturbs nobody. */
export function say(message: string): void {
  vscode.window.setStatusBarMessage(message, 8000);
}

/** Answers a command of the user's own; `action` is a button, `true` where it was pressed. */
export async function tell(message: string, action?: string): Promise<boolean> {
  const actions = action === undefined ? [] : [action];
  return (await vscode.window.showInformationMessage(message, ...actions)) !== undefined;
}

/** Tells of trouble that nobody asked about; `action` is a button, `true` where it was pressed. */
export async function warn(message: string, action: string): Promise<boolean> {
  return (await vscode.window.showWarningMessage(message, action)) === action;
}

/** Opens a text file beside nothing, at a passage where one is given. */
export async function openText(uri: string, range: WireRange | undefined): Promise<void> {
  const target = vscode.Uri.parse(uri);
  if (range === undefined) {
    await vscode.commands.executeCommand('vscode.open', target);
    return;
  }
  await vscode.window.showTextDocument(target, { selection: rangeOf(range), preview: true });
}

/** Opens an address with the program that the system has for it. */
export async function openWeb(url: string): Promise<void> {
  await vscode.env.openExternal(vscode.Uri.parse(url));
}

/** Opens a file with the program that the system has for it; in the editor where the file is on another machine. */
export async function openOutside(uri: string): Promise<void> {
  const file = vscode.Uri.parse(uri);
  const isHere = vscode.env.remoteName === undefined && vscode.env.uiKind === vscode.UIKind.Desktop;
  if (isHere) await vscode.env.openExternal(file);
  else await vscode.commands.executeCommand('vscode.open', file);
}

/** What is selected in the draft in front; empty where nothing is. */
export function selectedText(): string {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || cursorOf(editor) === undefined) return '';
  return editor.document.getText(editor.selection);
}

/**
 * Changes the draft in front, as one step to undo, and puts the cursor behind the first line of the first change. `false` where another
 * draft is in front by now, or it has changed since.
 */
export async function applyEdits(cursor: Cursor, edits: readonly WireEdit[]): Promise<boolean> {
  const editor = vscode.window.activeTextEditor;
  const now = cursorOf(editor);
  if (editor === undefined || JSON.stringify(now) !== JSON.stringify(cursor)) return false;
  // At the end of a draft a footnote's text comes with its mark.
  const first = edits[0]?.newText.split(/\r?\n/, 1)[0] ?? '';
  const end = editor.document.offsetAt(editor.selection.active) + first.length;
  const isDone = await editor.edit((builder) => {
    for (const { range, newText } of edits) builder.replace(rangeOf(range), newText);
  });
  const at = editor.document.positionAt(end);
  if (isDone) editor.selection = new vscode.Selection(at, at);
  return isDone;
}

/** How a long task says where it is, and is told to stop. */
export interface Progress {
  readonly report: (message: string, increment: number) => void;
  readonly token: vscode.CancellationToken;
}

/** Shows progress with a cancel button while `run` is at work. */
export async function withProgress<T>(title: string, run: (progress: Progress) => Promise<T>): Promise<T> {
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  return vscode.window.withProgress(options, (progress, token) =>
    run({ report: (message, increment) => progress.report({ message, increment }), token }),
  );
}

/** What Claimcheck shows itself looks like a draft and is none. */
const OWN_PAGES: readonly string[] = [PAGE_SCHEME, SOURCE_SCHEME];

function cursorOf(editor: vscode.TextEditor | undefined): Cursor | undefined {
  if (editor === undefined || !DRAFT_LANGUAGES.includes(editor.document.languageId)) return undefined;
  if (OWN_PAGES.includes(editor.document.uri.scheme)) return undefined;
  const { line, character } = editor.selection.active;
  return { uri: editor.document.uri.toString(), position: { line, character } };
}

function rangeOf({ start, end }: WireRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
