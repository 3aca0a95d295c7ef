import type { LanguageClient } from 'vscode-languageclient/node';
import { METHODS, type StatusParams } from '../server/protocol.js';
import {
  activeCursor,
  createLog,
  onActiveDraft,
  onCursor,
  onTrusted,
  registerCommand,
  registerPages,
  t,
  tell,
  type Disposable,
  type ExtensionContext,
} from './editor.js';
import { chooseSecond } from './editor-search.js';
import { registerSourcePages } from './source-pages.js';
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
  const started = start(context.asAbsolutePath('dist/server.cjs'), log, status);
  const own = (
    id: string,
    run: (running: LanguageClient, argument: unknown) => Promise<unknown>,
  ): Disposable =>
    registerCommand(id, async (argument) => {
      const running = await started;
      if (running.isRunning()) return run(running, argument);
      await tell(t('The language server is not running. Restart it, or see the output.'));
      return undefined;
    });
  context.subscriptions.push(
    log,
    status,
    registerPages(),
    own('claimcheck.checkFolder', async (running, argument) =>
      (await import('./check-folder.js')).checkFolder(running, log, argument),
    ),
    own('claimcheck.showSource', async (running, argument) =>
      (await import('./commands.js')).showSource(running, argument),
    ),
    own('claimcheck.searchKnowledge', async (running, argument) =>
      (await import('./search.js')).searchKnowledge(running, argument),
    ),
    registerCommand('claimcheck.insertFoundFigure', chooseSecond),
    own('claimcheck.openOriginal', async (running, argument) =>
      (await import('./source-pages.js')).openOriginal(running, argument),
    ),
    registerSourcePages(started),
    own('claimcheck.acceptFinding', async (running, argument) =>
      (await import('./commands.js')).acceptFinding(running, argument),
    ),
    own('claimcheck.explainFinding', async (running, argument) =>
      (await import('./commands.js')).explainFinding(running, argument),
    ),
    registerCommand('claimcheck.showOutput', () => log.show()),
    registerCommand('claimcheck.restartServer', async () => (await started).restart()),
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

/** The language client, started; where that fails it can still be restarted. */
async function start(
  module: string,
  log: ReturnType<typeof createLog>,
  status: Status,
): Promise<LanguageClient> {
  const { createClient } = await import('./client.js');
  const created = createClient(module, log, {
    ended: () => status.stopped(),
    running: () => status.activate(activeCursor()?.uri),
  });
  client = created;
  created.onNotification(METHODS.status, (params: StatusParams) => {
    for (const message of params.skipped) log.debug(`${params.uri}: ${message}`);
    status.update(params);
  });
  try {
    await created.start();
  } catch (error) {
    log.error(`The language server could not be started: ${String(error)}`);
    status.stopped();
  }
  return created;
}
