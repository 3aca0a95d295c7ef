import {
  CloseAction,
  ErrorAction,
  LanguageClient,
  RevealOutputChannelOn,
  State,
  TransportKind,
  type LanguageClientOptions,
  type ServerOptions,
} from 'vscode-languageclient/node';
import type { InitializationOptions } from '../server/protocol.js';
import { DRAFT_LANGUAGES, isTrusted, t, warn, type LogOutputChannel } from './editor.js';

/** A server that dies more often than this within `WINDOW` would only die again. */
const RESTARTS = 4;
/** In milliseconds. */
const WINDOW = 180_000;

/** What becomes of the server. */
export interface ClientEvents {
  /** The server went away for good. */
  readonly ended: () => void;
  /** The server runs, for the first time or again. */
  readonly running: () => void;
}

/** The connection to the language server; not started yet. A server that dies is started again, up to a limit. */
export function createClient(
  module: string,
  cacheFolder: string,
  log: LogOutputChannel,
  events: ClientEvents,
): LanguageClient {
  const server: ServerOptions = { module, transport: TransportKind.ipc };
  const options: LanguageClientOptions = {
    documentSelector: DRAFT_LANGUAGES.map((language) => ({ language, scheme: '*' })),
    outputChannel: log,
    traceOutputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    diagnosticCollectionName: 'claimcheck',
    initializationOptions: (): InitializationOptions => ({
      commands: true,
      trusted: isTrusted(),
      cacheFolder,
    }),
    errorHandler: restarting(log, events),
    markdown: { isTrusted: false, supportHtml: false },
  };
  const client = new LanguageClient('claimcheck', 'Claimcheck', server, options);
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Running) events.running();
  });
  return client;
}

function restarting(
  log: LogOutputChannel,
  events: ClientEvents,
): NonNullable<LanguageClientOptions['errorHandler']> {
  const deaths: number[] = [];
  return {
    error: (error) => {
      log.error(`The connection to the language server failed: ${error.message}`);
      // The connection's end decides: it comes after any error that matters.
      return { action: ErrorAction.Continue, handled: true };
    },
    closed: () => {
      const now = Date.now();
      deaths.push(now);
      const recent = deaths.filter((death) => now - death < WINDOW).length;
      if (recent <= RESTARTS) {
        log.warn('The language server ended unexpectedly and is started again.');
        return { action: CloseAction.Restart, handled: true };
      }
      log.error(`The language server ended ${recent} times within three minutes and stays off.`);
      events.ended();
      void offerLog(log);
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}

async function offerLog(log: LogOutputChannel): Promise<void> {
  const message = t('Claimcheck has stopped: its language server keeps failing. The output says why.');
  if (await warn(message, t('Show Output'))) log.show();
}
