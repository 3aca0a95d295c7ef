import {
  CodeActionKind,
  TextDocumentSyncKind,
  type Connection,
  type InitializeResult,
} from 'vscode-languageserver/node';
import { userCacheFolder } from '../workspace/cache/cache-folder.js';
import { KnowledgeLost } from '../workspace/knowledge-lost.js';
import { clientFacts, type ClientFacts } from './client-facts.js';
import { createDocuments } from './documents.js';
import { DraftChecks, type Checked } from './draft-checks.js';
import { registerAccept } from './features/accept.js';
import { registerCheckFolder } from './features/check-folder.js';
import { registerAddSources } from './features/add-sources.js';
import { registerCodeActions } from './features/code-actions.js';
import { registerCompletion, TRIGGERS } from './features/completion.js';
import { DiagnosticsFeature } from './features/diagnostics.js';
import { registerExplain } from './features/explain.js';
import { FILE_OPERATIONS, needsOperations } from './features/file-operations.js';
import { registerHover } from './features/hover.js';
import { registerInsertFigure } from './features/insert-figure.js';
import { openings } from './features/opening.js';
import { registerSearch } from './features/search.js';
import { registerSource } from './features/source.js';
import { registerSources } from './features/sources.js';
import { sendChecking, sendStatus } from './features/status.js';
import { sourceWatcher } from './features/watch-sources.js';
import { registerWatch } from './features/watch.js';
import { MarkedFiles } from './marked-files.js';
import { Projects } from './projects.js';
import { METHODS, type RebuildResult } from './protocol.js';
import { logError } from './safely.js';
import type { Session } from './session.js';
import { readSettings, type Settings } from './settings.js';

/** Where the things lie that come with Claimcheck. */
export interface ServerFiles {
  /** The compiled knowledge. */
  readonly bundled: string;
  /** The folder of the fact sheets that it was compiled from. */
  readonly sheets: string;
  /** A script that compiles sources where it is run in a thread of its own. */
  readonly script: string;
}

/** Serves one client until it disconnects. The connection's own watch ends the process with its client. */
export function serve(connection: Connection, files: ServerFiles): void {
  connection.onInitialize((params) => {
    const client = clientFacts(params);
    open(connection, client, files);
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'Claimcheck' } };
  });
  connection.listen();
}

function capabilitiesFor(client: ClientFacts): InitializeResult['capabilities'] {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    completionProvider: { triggerCharacters: [...TRIGGERS] },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      ...(needsOperations(client) && { fileOperations: FILE_OPERATIONS }),
    },
  };
}

function open(connection: Connection, client: ClientFacts, files: ServerFiles): void {
  let given = client.settings;
  const documents = createDocuments((uri, offset) => diagnostics.edited(uri, offset));
  const watchSources = sourceWatcher({ connection, client });
  const projects = new Projects({
    loaded: (project) => {
      watchSources(project);
      void connection.sendNotification(METHODS.sourcesChanged);
    },
    cache: client.cacheFolder ?? userCacheFolder(),
    opening: openings({ connection, client }, files.script),
    bundled: files.bundled,
    sheets: files.sheets,
    isTrusted: client.isTrusted,
    folders: client.folders,
    settingsOf: (folder) => settingsOf(connection, client.hasConfiguration, given, folder),
  });
  const checks: DraftChecks = new DraftChecks(documents, (uri) => projects.of(uri), {
    started: (uri) => sendChecking(session, uri),
    checked: (uri, checked: Checked) => {
      diagnostics.publish(uri, checked);
      sendStatus(session, uri, checked);
    },
    failed: (uri, error) => {
      logError(connection, `Checking ${uri}`, error);
      sendStatus(session, uri, undefined);
      // What cannot be read any more is refused when it is opened again, or compiled anew.
      if (error instanceof KnowledgeLost)
        reload(true).catch((failed: unknown) => logError(connection, 'Reading sources again', failed));
    },
  });
  const session: Session = { connection, client, documents, projects, checks };
  const diagnostics = new DiagnosticsFeature(session);
  const marked = new MarkedFiles(session);
  const refresh = (uri: string): void => {
    marked.refresh(uri).catch((error: unknown) => logError(connection, `Checking ${uri}`, error));
  };
  registerAnswers(session);
  registerCheckFolder(session, marked);
  const reload = async (sources: boolean): Promise<RebuildResult> => {
    const renewal = await projects.renew(sources);
    if (renewal === 'superseded') return { isComplete: true };
    void connection.sendNotification(METHODS.sourcesChanged);
    checks.requestAll();
    await marked.refreshAll();
    return { isComplete: renewal === 'renewed' };
  };
  registerSources(session, () => reload(true));
  registerAddSources(session, () => reload(true));
  registerWatch(session, { settings: (value) => (given = value), reload, changed: refresh });
  // Fires for an opened document too.
  documents.onDidChangeContent(({ document }) => checks.request(document.uri));
  documents.onDidClose(({ document }) => {
    checks.close(document.uri);
    diagnostics.closed(document.uri);
    refresh(document.uri);
  });
  documents.listen(connection);
  connection.onShutdown(() => diagnostics.dispose());
}

/** The requests about a draft or its sources in which no other part of the server has a hand. */
function registerAnswers(session: Session): void {
  registerHover(session);
  registerCodeActions(session);
  registerCompletion(session);
  registerExplain(session);
  registerSource(session);
  registerSearch(session);
  registerInsertFigure(session);
  registerAccept(session);
}

/** The settings of a folder: those that the client says when it is asked, else those that it gave by itself. */
async function settingsOf(
  connection: Connection,
  isAsked: boolean,
  given: unknown,
  folder: string | undefined,
): Promise<Settings> {
  if (!isAsked) return readSettings(given);
  const item = folder === undefined ? {} : { scopeUri: folder };
  return readSettings(await connection.workspace.getConfiguration({ section: 'claimcheck', ...item }));
}
