import type { LanguageClient } from 'vscode-languageclient/node';
import {
  METHODS,
  type AddSourcesParams,
  type AddSourcesResult,
  type NewSourceParams,
  type PastedParams,
  type PastedResult,
  type SourcesResult,
} from '../server/protocol.js';
import { stringIn } from './argument.js';
import {
  askText,
  chooseFolder,
  chooseRow,
  isTrusted,
  openText,
  pickPaths,
  readClipboard,
  say,
  t,
  tell,
  workspaceFolders,
} from './editor.js';

type Outside = AddSourcesParams['outside'];

/**
 * Asks for files and adds them to the sources of a workspace folder. An argument `{ folder, uris, outside }` answers for the
 * user.
 */
export async function addSourceFiles(client: LanguageClient, argument: unknown): Promise<void> {
  const folder = await folderFor(argument);
  if (folder === undefined) return;
  const { extensions } = await client.sendRequest<SourcesResult>(METHODS.sources);
  const given = givenIn(argument);
  const uris = given?.uris ?? (await pickPaths(t('Add Source Files'), folder, t('Sources'), extensions));
  if (uris === undefined || uris.length === 0) return;
  const isOutside = uris.some((uri) => !uri.startsWith(`${folder}/`));
  const outside = given?.outside ?? (isOutside ? await askOutside() : 'refer');
  if (outside !== undefined) await add(client, { folder, uris, outside });
}

/** Asks for a folder and adds it to the sources of a workspace folder; with all that comes into it later. */
export async function addSourceFolder(client: LanguageClient, argument: unknown): Promise<void> {
  const folder = await folderFor(argument);
  if (folder === undefined) return;
  const uris = givenIn(argument)?.uris ?? (await pickPaths(t('Add Source Folder'), folder));
  if (uris !== undefined && uris.length > 0) await add(client, { folder, uris, outside: 'refer' });
}

/** Makes a Markdown source of the text on the clipboard, whose title and link are asked for, and shows it. */
export async function newSourceFromClipboard(client: LanguageClient, argument: unknown): Promise<void> {
  const folder = await folderFor(argument);
  if (folder === undefined) return;
  const text = await readClipboard();
  if (text.trim() === '') {
    void tell(t('The clipboard holds no text. Copy the article first.'));
    return;
  }
  const params: PastedParams = { text };
  const said = await client.sendRequest<PastedResult>(METHODS.pasted, params);
  const about = await aboutOf(argument, said);
  if (about === undefined) return;
  const source: NewSourceParams = { folder, text, ...about };
  const { uri, problem } = await client.sendRequest<AddSourcesResult>(METHODS.newSource, source);
  if (problem !== undefined) void tell(problem);
  if (uri !== undefined) await openText(uri, undefined);
}

/** The title and the link of a new source, as given or as asked for; undefined where the user gave up. */
async function aboutOf(argument: unknown, said: PastedResult): Promise<PastedResult | undefined> {
  const named = stringIn(argument, 'title');
  const title =
    named ??
    (await askText(
      t('New Source From Clipboard (1 of 2)'),
      t('The title of the article'),
      (text) => (text.trim() === '' ? t('A source needs a title.') : undefined),
      said.title,
    ));
  if (title === undefined) return undefined;
  const url =
    named === undefined
      ? await askText(
          t('New Source From Clipboard (2 of 2)'),
          t('Its link; leave it empty where there is none'),
          (text) => (text.trim() === '' || URL.canParse(text.trim()) ? undefined : t('This is no link.')),
          said.url,
        )
      : (stringIn(argument, 'url') ?? '');
  return url === undefined ? undefined : { title, url };
}

async function add(client: LanguageClient, params: AddSourcesParams): Promise<void> {
  const { added, problem, uri } = await client.sendRequest<AddSourcesResult>(METHODS.addSources, params);
  if (problem !== undefined) void tell(problem);
  else if (uri === undefined) void tell(t('The project file names these sources already.'));
  else say(t('Added to the sources: {0}', added.join(', ')));
}

/** The workspace folder that sources are added to; undefined where there is none, or it is not trusted. */
async function folderFor(argument: unknown): Promise<string | undefined> {
  if (!isTrusted()) {
    void tell(t('In a folder that you do not trust no source is added.'));
    return undefined;
  }
  const folders = workspaceFolders();
  const given = stringIn(argument, 'folder');
  if (given !== undefined) return folders.includes(given) ? given : undefined;
  if (folders.length === 0) void tell(t('Open a folder first.'));
  return folders.length < 2 ? folders[0] : chooseFolder();
}

function askOutside(): Promise<Outside | undefined> {
  return chooseRow<Outside>(t('Some of these files lie outside the folder'), [
    {
      label: t('Copy into the folder “sources”'),
      description: t('they stay with the project'),
      value: 'copy',
    },
    {
      label: t('Refer to where they are'),
      description: t('later changes of the files count'),
      value: 'refer',
    },
  ]);
}

function givenIn(
  argument: unknown,
): { readonly uris: readonly string[]; readonly outside?: Outside } | undefined {
  if (typeof argument !== 'object' || argument === null || !('uris' in argument)) return undefined;
  const { uris } = argument;
  if (!Array.isArray(uris) || !uris.every((uri) => typeof uri === 'string')) return undefined;
  const outside = stringIn(argument, 'outside');
  return { uris, ...((outside === 'copy' || outside === 'refer') && { outside }) };
}
