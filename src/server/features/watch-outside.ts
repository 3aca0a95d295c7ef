import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { DidChangeWatchedFilesNotification, type FileSystemWatcher } from 'vscode-languageserver/node';
import type { Project } from '../project.js';
import { pathOf } from '../projects.js';
import { logError } from '../safely.js';
import type { Session } from '../session.js';

/**
 * Asks the client to watch the sources of a project that lie outside every workspace folder, each place once: patterns
 * without a base reach no further than those folders. Called for each project that was loaded.
 */
export function outsideWatcher(session: Pick<Session, 'connection' | 'client'>): (project: Project) => void {
  const { connection, client } = session;
  const watched = new Set<string>();
  return (project) => {
    if (!client.watchesFiles || !client.watchesOutside) return;
    const folders = client.folders.flatMap((folder) => pathOf(folder) ?? []);
    const outside = project.sourcePaths.filter(
      (source) => !watched.has(source) && !folders.some((folder) => source.startsWith(folder + path.sep)),
    );
    if (outside.length === 0) return;
    for (const source of outside) watched.add(source);
    connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers: outside.map(watcherOf) })
      .catch((error: unknown) => logError(connection, 'Watching sources', error));
  };
}

/** A watcher of a file, a folder with all in it, or a glob from its last part without wildcards. */
function watcherOf(source: string): FileSystemWatcher {
  const wildcard = source.search(/[*?[{]/);
  if (wildcard !== -1) {
    const base = path.dirname(source.slice(0, wildcard + 1));
    const pattern = path.relative(base, source).replaceAll('\\', '/');
    return { globPattern: { baseUri: pathToFileURL(base).href, pattern } };
  }
  if (fs.statSync(source, { throwIfNoEntry: false })?.isDirectory() === true) {
    return { globPattern: { baseUri: pathToFileURL(source).href, pattern: '**/*' } };
  }
  const baseUri = pathToFileURL(path.dirname(source)).href;
  return { globPattern: { baseUri, pattern: path.basename(source) } };
}
