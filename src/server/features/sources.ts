import path from 'node:path';
import type { SourceInfo } from '../../engine/index.js';
import { sourceExtensions } from '../../workspace/source-files.js';
import { readableDate } from '../evidence-text.js';
import { uriOf } from '../file-uris.js';
import { openProjects, type OpenProject } from '../open-projects.js';
import type { Project } from '../project.js';
import {
  METHODS,
  type RebuildResult,
  type SourceEntry,
  type SourceGroup,
  type SourceProblem,
  type SourcesResult,
} from '../protocol.js';
import { safely } from '../safely.js';
import type { Session } from '../session.js';

const EXTENSIONS = sourceExtensions();
const NOTHING: SourcesResult = { groups: [], extensions: EXTENSIONS };

/** Lists the sources of what is open, and reads all of them again where a person asks for it. */
export function registerSources(session: Session, rebuild: () => Promise<RebuildResult>): void {
  const { connection } = session;
  connection.onRequest(
    METHODS.sources,
    safely(connection, 'Listing the sources', NOTHING, async (): Promise<SourcesResult> => {
      const opened = await openProjects(session);
      return { groups: opened.map(groupOf), extensions: EXTENSIONS };
    }),
  );
  connection.onRequest(
    METHODS.rebuild,
    safely(connection, 'Reading the sources again', { isComplete: false }, rebuild),
  );
}

function groupOf({ uri, project }: OpenProject): SourceGroup {
  const messages = new Map<string, string[]>();
  for (const { path: file, message } of project.unread) {
    messages.set(file, [...(messages.get(file) ?? []), message]);
  }
  const sources = project.parts.flatMap((part) =>
    part.sources.map((source, at) => entryOf(source, part.sourceCounts[at] ?? 0, { uri, project }, messages)),
  );
  const shown = new Set(sources.flatMap((source) => source.uri ?? []));
  const problems = [...messages]
    .filter(([file]) => !shown.has(uriOf(file)))
    .flatMap(([file, found]) => found.map((message) => problemOf(file, message, project)))
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return { uri, ...(project.root !== undefined && { root: project.root }), sources, problems };
}

function entryOf(
  source: SourceInfo,
  statements: number,
  { uri, project }: OpenProject,
  messages: ReadonlyMap<string, readonly string[]>,
): SourceEntry {
  const { id, title, publisher, published } = source;
  const file = project.fileOf(source);
  return {
    title,
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published: readableDate(published) }),
    statements,
    origin: file === undefined ? 'compiled' : file.isOwn ? 'own' : 'bundled',
    ...(file !== undefined && { uri: uriOf(file.path) }),
    isText: file?.isText === true,
    problems: file === undefined ? [] : (messages.get(file.path) ?? []),
    passage: { uri, source: id, statement: title, start: 0, end: 0 },
  };
}

function problemOf(file: string, message: string, { root }: Project): SourceProblem {
  const relative = root === undefined ? file : path.relative(root, file);
  const isOutside = relative === '' || relative.startsWith('..');
  return { path: isOutside ? file : relative.replaceAll('\\', '/'), uri: uriOf(file), message };
}
