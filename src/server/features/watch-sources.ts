import fs from 'node:fs';
import path from 'node:path';
import {
  DidChangeWatchedFilesNotification,
  WatchKind,
  type FileSystemWatcher,
} from 'vscode-languageserver/node';
import { pathOf, uriOf } from '../file-uris.js';
import type { Project } from '../project.js';
import { logError } from '../safely.js';
import type { Session } from '../session.js';
import { fixedPart } from './source-changes.js';

/**
 * Asks the client to watch what patterns for every workspace folder do not reach, each place once: sources outside of these
 * folders, and folders that come to where sources are looked for, since a folder that is renamed is one event, not one for
 * each of its files. Called for each project that was loaded.
 */
export function sourceWatcher(session: Pick<Session, 'connection' | 'client'>): (project: Project) => void {
  const { connection, client } = session;
  const watched = new Set<string>();
  return (project) => {
    if (!client.watchesFiles) return;
    const folders = client.folders.flatMap((folder) => pathOf(folder) ?? []);
    const places = project.sourcePaths.filter((source) => !watched.has(source));
    if (places.length === 0) return;
    for (const source of places) watched.add(source);
    const watchers = places.flatMap((source) => {
      const folder = folders.find((one) => source === one || source.startsWith(one + path.sep));
      if (folder !== undefined) return folderWatchers(source, folder, client.watchesOutside);
      return client.watchesOutside ? outsideWatchers(source) : [];
    });
    if (watchers.length === 0) return;
    connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers })
      .catch((error: unknown) => logError(connection, 'Watching sources', error));
  };
}

/**
 * Folders that appear on the way to a source's place in a workspace folder, or within it. A client that knows no patterns
 * with a base looks for the same in all of its folders: that tells more than is asked for, and nothing less.
 */
function folderWatchers(source: string, folder: string, hasBase: boolean): readonly FileSystemWatcher[] {
  const parts = path
    .relative(folder, fixedPart(source))
    .split(path.sep)
    .filter((part) => part !== '');
  const onTheWay = parts.map((_, at) => parts.slice(0, at + 1).join('/'));
  const patterns = [...onTheWay, [...parts, '**'].join('/')];
  return patterns.map((pattern) =>
    hasBase
      ? watcher(folder, pattern, WatchKind.Create)
      : { globPattern: `**/${pattern}`, kind: WatchKind.Create },
  );
}

/** A file, a folder with all in it, or a glob from its last part without wildcards. */
function outsideWatchers(source: string): readonly FileSystemWatcher[] {
  const base = fixedPart(source);
  if (base !== source)
    return [watcher(base, path.relative(base, source).replaceAll('\\', '/')), itself(base)];
  const isFolder = fs.statSync(source, { throwIfNoEntry: false })?.isDirectory() === true;
  return isFolder
    ? [watcher(source, '**/*'), itself(source)]
    : [watcher(path.dirname(source), path.basename(source))];
}

/** Whether a folder is there at all. */
function itself(folder: string): FileSystemWatcher {
  return watcher(path.dirname(folder), path.basename(folder), WatchKind.Create | WatchKind.Delete);
}

function watcher(base: string, pattern: string, kind?: WatchKind): FileSystemWatcher {
  return {
    globPattern: { baseUri: uriOf(base), pattern },
    ...(kind !== undefined && { kind }),
  };
}
