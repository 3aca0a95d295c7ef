import path from 'node:path';
import { addSources, type Outside } from '../../workspace/add-sources.js';
import { describe } from '../../workspace/file-error.js';
import { aboutPasted, newSource } from '../../workspace/new-source.js';
import { pathOf, uriOf } from '../file-uris.js';
import {
  METHODS,
  type AddSourcesParams,
  type AddSourcesResult,
  type NewSourceParams,
  type PastedParams,
} from '../protocol.js';
import { safely } from '../safely.js';
import type { Session } from '../session.js';

const FAILED: AddSourcesResult = { added: [], problem: 'The sources could not be added; the log says why.' };
const UNTRUSTED = 'In a folder that you do not trust no source is added.';
const NO_FOLDER = 'Sources are added to a folder: open one first.';
const NAMELESS = 'A source needs a title and a text.';

/** Names files among a project's sources, and makes a source of what was pasted; `reload` reads them. */
export function registerAddSources(session: Session, reload: () => Promise<unknown>): void {
  const { connection } = session;
  connection.onRequest(
    METHODS.addSources,
    safely(connection, 'Adding sources', FAILED, async ({ folder, uris, outside }: AddSourcesParams) => {
      const place = await placeOf(session, folder);
      const paths = uris.flatMap((uri) => pathOf(uri) ?? []);
      return typeof place === 'string'
        ? { added: [], problem: place }
        : add(place.root, paths, outside, reload);
    }),
  );
  connection.onRequest(
    METHODS.pasted,
    safely(connection, 'Reading what was pasted', { title: '', url: '' }, ({ text }: PastedParams) =>
      aboutPasted(text),
    ),
  );
  connection.onRequest(
    METHODS.newSource,
    safely(connection, 'Making a source', FAILED, async (params: NewSourceParams) => {
      const place = await placeOf(session, params.folder);
      return typeof place === 'string' ? { added: [], problem: place } : make(place.root, params, reload);
    }),
  );
}

/** The folder of the project file, or why no source can be added. */
async function placeOf(
  { client, projects }: Session,
  folder: string,
): Promise<{ readonly root: string } | string> {
  if (!client.isTrusted) return UNTRUSTED;
  const { root } = await projects.of(folder, true);
  return root === undefined ? NO_FOLDER : { root };
}

async function add(
  root: string,
  paths: readonly string[],
  outside: Outside,
  reload: () => Promise<unknown>,
): Promise<AddSourcesResult> {
  const { file, added, problem } = await addSources(root, paths, outside);
  if (added.length > 0) await reload();
  return {
    ...(added.length > 0 && { uri: uriOf(file) }),
    added,
    ...(problem !== undefined && { problem }),
  };
}

async function make(
  root: string,
  { text, title, url }: NewSourceParams,
  reload: () => Promise<unknown>,
): Promise<AddSourcesResult> {
  if (title.trim() === '' || text.trim() === '') return { added: [], problem: NAMELESS };
  const created = new Date().toISOString().slice(0, 10);
  try {
    const file = await newSource(root, { text, title: title.trim(), url: url.trim(), created });
    const { added, problem } = await addSources(root, [file], 'refer');
    await reload();
    return {
      uri: uriOf(file),
      added: added.length > 0 ? added : [path.relative(root, file).replaceAll('\\', '/')],
      ...(problem !== undefined && { problem }),
    };
  } catch (error) {
    return { added: [], problem: `The source could not be written: ${describe(error)}` };
  }
}
