import path from 'node:path';
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  WatchKind,
  type FileEvent,
} from 'vscode-languageserver/node';
import { CONFIG_NAME } from '../../workspace/config.js';
import { DECISIONS_NAME } from '../../workspace/decisions.js';
import { sourceExtensions } from '../../workspace/source-files.js';
import { pathOf } from '../file-uris.js';
import { logError } from '../safely.js';
import type { Session } from '../session.js';
import { needsOperations, onFileOperations } from './file-operations.js';
import { touchesSources } from './source-changes.js';

/** What the client watches for us: project files, and every kind of file that a source or a draft can be. */
const GLOBS = [
  `**/${CONFIG_NAME}`,
  `**/${DECISIONS_NAME}`,
  `**/*.{${sourceExtensions().join(',')}}`,
] as const;
/** A folder that is removed or renamed is one event, not one for each of its files; it may have any name. */
const ANYTHING = '**/*';

/** Several files that change at once are one change, in milliseconds. */
const SETTLE = 100;

/** What is done about a change. */
export interface WatchActions {
  /** Project files, decisions or settings changed, or `sources` did: what was read of them is out of date. */
  readonly reload: (sources: boolean) => Promise<unknown>;
  /** The settings that a client sends by itself, because it cannot be asked. */
  readonly settings: (value: unknown) => void;
  /** A file changed on disk that may be a draft, or a folder with drafts was removed. */
  readonly changed: (uri: string) => void;
}

/** Listens for changes of settings, folders and files; asks the client to tell of them where it can. */
export function registerWatch(session: Session, { reload, settings, changed }: WatchActions): void {
  const { connection, client, projects } = session;
  let timer: NodeJS.Timeout | undefined;
  let hasSources = false;
  const soon = (sources = false): void => {
    clearTimeout(timer);
    hasSources ||= sources;
    timer = setTimeout(() => {
      reload(hasSources).catch((error: unknown) => logError(connection, 'Reading what changed', error));
      hasSources = false;
    }, SETTLE);
  };
  connection.onDidChangeConfiguration((change) => {
    const all = change.settings as { readonly claimcheck?: unknown } | null | undefined;
    if (all?.claimcheck !== undefined) settings(all.claimcheck);
    soon();
  });
  const look = async (changes: readonly FileEvent[]): Promise<void> => {
    try {
      const loaded = await projects.all();
      for (const change of changes) changed(change.uri);
      if (changes.some((change) => touchesSources(change, loaded))) soon(true);
      else if (changes.some(({ uri }) => isProjectFile(uri))) soon();
    } catch (error) {
      logError(connection, 'Watching files', error);
    }
  };
  connection.onDidChangeWatchedFiles(({ changes }) => look(changes));
  if (needsOperations(client)) onFileOperations(connection, look);
  connection.onInitialized(async () => {
    try {
      await subscribe(session, soon);
    } catch (error) {
      logError(connection, 'Registering for changes', error);
    }
  });
  connection.onShutdown(() => clearTimeout(timer));
  if (client.hasFolders) return;
  connection.console.info(
    'The client has no workspace folders: each draft is checked with the project above it.',
  );
}

async function subscribe(session: Session, soon: () => void): Promise<void> {
  const { connection, client, projects } = session;
  if (client.hasFolders) {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map((folder) => folder.uri));
      const kept = projects.folders.filter((folder) => !gone.has(folder));
      projects.forget([...new Set([...kept, ...added.map((folder) => folder.uri)])]);
      soon();
    });
  }
  if (client.watchesConfiguration) {
    await connection.client.register(DidChangeConfigurationNotification.type, { section: 'claimcheck' });
  }
  if (client.watchesFiles) {
    const removals = { globPattern: ANYTHING, kind: WatchKind.Delete };
    const watchers = [...GLOBS.map((globPattern) => ({ globPattern })), removals];
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }
}

function isProjectFile(uri: string): boolean {
  const name = path.basename(pathOf(uri) ?? '');
  return name === CONFIG_NAME || name === DECISIONS_NAME;
}
