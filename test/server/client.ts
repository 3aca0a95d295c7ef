import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type CodeAction,
  type Diagnostic,
  type Hover,
  type InitializeResult,
  type MessageConnection,
  type Position,
  type PublishDiagnosticsParams,
  type TextEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { METHODS, type StatusParams } from '../../src/server/protocol.js';

const SERVER = path.resolve('dist/server.cjs');
/** The user's own cache is left alone. */
const CACHE = fs.mkdtempSync(path.join(os.tmpdir(), 'claimcheck-cache-'));
process.once('exit', () => fs.rmSync(CACHE, { recursive: true, force: true }));
/** How long a test waits for something that must come, in milliseconds. */
const PATIENCE = 8000;

interface WatchOptions {
  readonly watchers: readonly { readonly globPattern: string | { readonly baseUri: string } }[];
}

export interface ClientOptions {
  /** The workspace folders, as paths. */
  readonly folders?: readonly string[];
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Whether the client answers `workspace/configuration`; it does unless told otherwise. */
  readonly canBeAsked?: boolean;
  /** Whether the client watches no patterns with a base, and tells of what is renamed in it. */
  readonly isPlain?: boolean;
  readonly initializationOptions?: Readonly<Record<string, unknown>>;
  /** The process that the server is to end with; this one where it is not given. */
  readonly processId?: number;
}

/** A language client of the tests' own: a real server process behind a real connection. */
export class TestClient {
  readonly connection: MessageConnection;
  readonly process: ChildProcess;
  readonly published: PublishDiagnosticsParams[] = [];
  readonly statuses: StatusParams[] = [];
  readonly logged: string[] = [];
  readonly registered: string[] = [];
  /** The patterns with a base that the server asked to watch. */
  readonly watched: { readonly baseUri: string }[] = [];
  /** The patterns without. */
  readonly plainlyWatched: string[] = [];
  settings: Readonly<Record<string, unknown>>;
  initialized: InitializeResult | undefined;
  readonly #versions = new Map<string, TextDocument>();

  private constructor(process: ChildProcess, settings: Readonly<Record<string, unknown>>) {
    this.process = process;
    this.settings = settings;
    this.connection = createMessageConnection(
      new StreamMessageReader(process.stdout!),
      new StreamMessageWriter(process.stdin!),
    );
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params);
    });
    this.connection.onNotification(METHODS.status, (params: StatusParams) => {
      this.statuses.push(params);
    });
    this.connection.onNotification('window/logMessage', (params: { message: string }) => {
      this.logged.push(params.message);
    });
    this.connection.onRequest('workspace/configuration', (params: { items: unknown[] }) =>
      params.items.map(() => this.settings),
    );
    this.connection.onRequest(
      'client/registerCapability',
      (params: { registrations: { method: string; registerOptions?: Partial<WatchOptions> }[] }) => {
        this.registered.push(...params.registrations.map((one) => one.method));
        for (const { registerOptions } of params.registrations) {
          const patterns = (registerOptions?.watchers ?? []).map((watcher) => watcher.globPattern);
          this.watched.push(...patterns.filter((pattern) => typeof pattern !== 'string'));
          this.plainlyWatched.push(...patterns.filter((pattern) => typeof pattern === 'string'));
        }
        return null;
      },
    );
    this.connection.onRequest('window/workDoneProgress/create', () => null);
    this.connection.listen();
  }

  /** Starts a server and shakes hands with it. */
  static async start(options: ClientOptions = {}): Promise<TestClient> {
    const child = spawn(process.execPath, [SERVER, '--stdio'], {
      env: { ...process.env, XDG_CACHE_HOME: CACHE },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const client = new TestClient(child, options.settings ?? { delay: 60_000 });
    client.initialized = await client.connection.sendRequest('initialize', {
      processId: options.processId ?? process.pid,
      rootUri: null,
      workspaceFolders: (options.folders ?? []).map((folder) => ({
        uri: pathToFileURL(folder).href,
        name: path.basename(folder),
      })),
      initializationOptions: options.initializationOptions ?? { commands: true },
      capabilities: {
        workspace: {
          configuration: options.canBeAsked !== false,
          workspaceFolders: true,
          didChangeConfiguration: { dynamicRegistration: true },
          didChangeWatchedFiles: {
            dynamicRegistration: true,
            relativePatternSupport: options.isPlain !== true,
          },
          fileOperations: { didCreate: true, didRename: true, didDelete: true },
          workspaceEdit: { documentChanges: true },
        },
        textDocument: {
          hover: { contentFormat: ['markdown', 'plaintext'] },
          publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, dataSupport: true },
        },
        window: { workDoneProgress: true },
      },
    });
    await client.connection.sendNotification('initialized', {});
    return client;
  }

  async stop(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    await ended;
    this.connection.dispose();
  }

  async open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    this.#versions.set(uri, TextDocument.create(uri, languageId, 1, text));
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  /** Replaces the first `from` of the draft by `to`, as one keypress would. */
  async edit(uri: string, from: string, to: string): Promise<void> {
    const document = this.#versions.get(uri)!;
    const at = document.getText().indexOf(from);
    if (at === -1) throw new Error(`“${from}” is not in the draft`);
    const range = { start: document.positionAt(at), end: document.positionAt(at + from.length) };
    await this.change(uri, [{ range, text: to }]);
  }

  async change(uri: string, contentChanges: readonly (TextEdit | object)[]): Promise<void> {
    const document = this.#versions.get(uri)!;
    const version = document.version + 1;
    TextDocument.update(document, contentChanges as never, version);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  text(uri: string): string {
    return this.#versions.get(uri)!.getText();
  }

  /** Where a text stands in the draft: at the start of its first occurrence. */
  at(uri: string, text: string): Position {
    const document = this.#versions.get(uri)!;
    return document.positionAt(document.getText().indexOf(text));
  }

  async hover(uri: string, text: string): Promise<Hover | null> {
    return this.connection.sendRequest('textDocument/hover', {
      textDocument: { uri },
      position: this.at(uri, text),
    });
  }

  async actions(uri: string, text: string, only?: readonly string[]): Promise<readonly CodeAction[]> {
    const position = this.at(uri, text);
    return this.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: position, end: position },
      context: { diagnostics: this.diagnostics(uri), ...(only === undefined ? {} : { only }) },
    });
  }

  /** The draft with the edit of an action applied. */
  applied(uri: string, action: CodeAction): string {
    const change = action.edit?.documentChanges?.[0];
    if (change === undefined || !('edits' in change)) throw new Error('the action has no edit');
    return TextDocument.applyEdits(this.#versions.get(uri)!, change.edits as TextEdit[]);
  }

  /** The marks of a draft as they are on screen now. */
  diagnostics(uri: string): readonly Diagnostic[] {
    return this.published.filter((params) => params.uri === uri).at(-1)?.diagnostics ?? [];
  }

  /** Waits until the marks of a draft are as wanted, and returns them. */
  async marks(uri: string, count: number): Promise<readonly Diagnostic[]> {
    await this.until(
      () => this.published.some((params) => params.uri === uri) && this.diagnostics(uri).length === count,
      () => `${count} marks, not ${JSON.stringify(this.diagnostics(uri).map(messageOf))}`,
    );
    return this.diagnostics(uri);
  }

  /** Waits until the draft's newest version was checked. */
  async checked(uri: string): Promise<readonly Diagnostic[]> {
    const { version } = this.#versions.get(uri)!;
    await this.until(
      () => this.published.some((params) => params.uri === uri && params.version === version),
      () => `the check of version ${version}`,
    );
    return this.diagnostics(uri);
  }

  async until(holds: () => boolean, what: () => string): Promise<void> {
    const end = Date.now() + PATIENCE;
    while (!holds()) {
      if (Date.now() > end) throw new Error(`waited in vain for ${what()}\n${this.logged.join('\n')}`);
      await pause(10);
    }
  }
}

/** The text of a mark. */
export function messageOf(mark: Diagnostic): string {
  return typeof mark.message === 'string' ? mark.message : mark.message.value;
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

const folders: string[] = [];
// The servers of a test may still look into its folder while the next one runs.
process.once('exit', () => {
  for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true });
});

/** Writes files into a new folder of the system's own, which goes with the process; returns the folder's real path. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'claimcheck-server-')));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
  }
  return folder;
}

/** The URI of a file, as clients write it. */
export function uriOf(folder: string, name: string): string {
  return pathToFileURL(path.join(folder, name)).href;
}
