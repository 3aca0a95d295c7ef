import type { LanguageClient } from 'vscode-languageclient/node';
import { METHODS, type StatusParams } from '../server/protocol.js';
import {
  activeCursor,
  createLog,
  onActiveDraft,
  onCursor,
  onTrusted,
  type ExtensionContext,
} from './editor.js';
import { registerPages } from './editor-pages.js';
import { registerCommands } from './register-commands.js';
import { registerSourcePages } from './source-pages.js';
import { createSourcesView } from './sources-view.js';
import { Status } from './status.js';

let client: LanguageClient | undefined;

/**
 * Puts the commands and the status item in place and lets the server start behind them. Returns at once: what the editor
 * waits for is small, and the language client is loaded after it.
 */
export function activate(context: ExtensionContext): void {
  const log = createLog('Claimcheck');
  const status = new Status();
  status.activate(activeCursor()?.uri);
  const started = start(context, log, {
    status,
    // Several projects that are read at once are one change of the view.
    sourcesChanged: settled(() => {
      view.refresh();
      pages.refresh();
    }),
  });
  const view = createSourcesView(started);
  const pages = registerSourcePages(started);
  context.subscriptions.push(
    log,
    status,
    registerPages(context, 'docs/checks'),
    view,
    pages,
    ...registerCommands(started, log),
    onActiveDraft((uri) => status.activate(uri)),
    onTrusted(() => void started.then((running) => running.restart())),
    onCursor((cursor) => {
      if (client?.isRunning() === true) void client.sendNotification(METHODS.cursor, cursor);
    }),
  );
}

/** Ends the server with the editor. */
export async function deactivate(): Promise<void> {
  await client?.dispose();
}

/** Calls `run` once for the calls of a moment, in milliseconds. */
function settled(run: () => void): () => void {
  const MOMENT = 200;
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, MOMENT);
  };
}

/** Who hears of the server. */
interface Listeners {
  readonly status: Status;
  readonly sourcesChanged: () => void;
}

/** The language client, started; where that fails it can still be restarted. */
async function start(
  context: ExtensionContext,
  log: ReturnType<typeof createLog>,
  { status, sourcesChanged }: Listeners,
): Promise<LanguageClient> {
  const { createClient } = await import('./client.js');
  const module = context.asAbsolutePath('dist/server.cjs');
  const created = createClient(module, context.globalStorageUri.fsPath, log, {
    ended: () => {
      status.stopped();
      sourcesChanged();
    },
    running: () => {
      status.activate(activeCursor()?.uri);
      sourcesChanged();
    },
  });
  client = created;
  created.onNotification(METHODS.status, (params: StatusParams) => {
    for (const message of params.skipped) log.debug(`${params.uri}: ${message}`);
    status.update(params);
  });
  created.onNotification(METHODS.sourcesChanged, sourcesChanged);
  try {
    await created.start();
  } catch (error) {
    log.error(`The language server could not be started: ${String(error)}`);
    status.stopped();
  }
  return created;
}
