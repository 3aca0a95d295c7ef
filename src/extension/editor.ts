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

export function onCursor(listener: (cursor: Cursor) => void): vscode.Disposable {
  return vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
    const cursor = cursorOf(textEditor);
    if (cursor !== undefined) listener(cursor);
  });
}

export function onActiveDraft(listener: (uri: string | undefined) => void): vscode.Disposable {
  return vscode.window.onDidChangeActiveTextEditor((editor) => listener(cursorOf(editor)?.uri));
}

export function onTrusted(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidGrantWorkspaceTrust(listener);
}

export function isTrusted(): boolean {
  return vscode.workspace.isTrusted;
}

export function registerCommand(
  id: string,
  run: (...args: readonly unknown[]) => unknown,
): vscode.Disposable {
  return vscode.commands.registerCommand(id, run);
}

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

export async function chooseFolder(): Promise<string | undefined> {
  return (await vscode.window.showWorkspaceFolderPick())?.uri.toString();
}

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

export async function openWeb(url: string): Promise<void> {
  await vscode.env.openExternal(vscode.Uri.parse(url));
}

/** Shows a page of Markdown that belongs to no file. */
export async function showPage(title: string, markdown: string): Promise<void> {
  pages.set(`/${title}.md`, markdown);
  const uri = vscode.Uri.from({ scheme: PAGE_SCHEME, path: `/${title}.md` });
  pageChanged.fire(uri);
  await vscode.commands.executeCommand('markdown.showPreview', uri).then(undefined, async () => {
    // The Markdown preview is an extension of its own, and may be switched off.
    await vscode.window.showTextDocument(uri, { preview: true });
  });
}

/** Lets pages be shown; those of `folder`, a path of the extension, can be linked to from them by their file names. */
export function registerPages(extension: vscode.ExtensionContext, folder: string): vscode.Disposable {
  const linked = vscode.Uri.joinPath(extension.extensionUri, folder);
  return vscode.workspace.registerTextDocumentContentProvider(PAGE_SCHEME, {
    onDidChange: pageChanged.event,
    provideTextDocumentContent: async (uri) => {
      const shown = pages.get(uri.path);
      if (shown !== undefined) return shown;
      const name = uri.path.split('/').at(-1) ?? '';
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(linked, name)));
    },
  });
}

/** Texts that belong to no file of their own, by the query of their URI. */
export interface Texts {
  /** Asks anew for each that is open. */
  readonly refresh: () => void;
  readonly dispose: () => void;
}

export function registerTexts(scheme: string, provide: (query: string) => Promise<string>): Texts {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const registered = vscode.workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: ({ query }) => provide(query),
  });
  return {
    refresh: () => {
      for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === scheme) changed.fire(uri);
    },
    dispose: () => {
      registered.dispose();
      changed.dispose();
    },
  };
}

/** The query of a page's URI: of the one that a menu passes, else of the one in front; undefined for other documents. */
export function pageQuery(scheme: string, argument: unknown): string | undefined {
  const uri = argument instanceof vscode.Uri ? argument : vscode.window.activeTextEditor?.document.uri;
  return uri?.scheme === scheme ? uri.query : undefined;
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

const pages = new Map<string, string>();
const pageChanged = new vscode.EventEmitter<vscode.Uri>();

function cursorOf(editor: vscode.TextEditor | undefined): Cursor | undefined {
  if (editor === undefined || !DRAFT_LANGUAGES.includes(editor.document.languageId)) return undefined;
  if (OWN_PAGES.includes(editor.document.uri.scheme)) return undefined;
  const { line, character } = editor.selection.active;
  return { uri: editor.document.uri.toString(), position: { line, character } };
}

function rangeOf({ start, end }: WireRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
