import type { LanguageClient } from 'vscode-languageclient/node';
import { METHODS, SOURCE_SCHEME, type SourceTextParams, type SourceTextResult } from '../server/protocol.js';
import { isTreeNode } from './editor-tree.js';
import { pageQuery, registerTexts, type Texts } from './editor-pages.js';
import { openOutside, t, tell } from './editor.js';

/** Shows what was read of sources that are no text, as pages that cannot be edited. */
export function registerSourcePages(client: Promise<LanguageClient>): Texts {
  return registerTexts(SOURCE_SCHEME, async (ref) => {
    const found = await read(await client, ref);
    return found === null ? t('This source can no longer be read.') : found.text;
  });
}

/** Opens the file of a line of the view, or that a page was read from, with the program that the system has for it. */
export async function openOriginal(client: LanguageClient, argument: unknown): Promise<void> {
  if (isTreeNode(argument) && argument.uri !== undefined) return openOutside(argument.uri);
  const ref = pageQuery(SOURCE_SCHEME, argument);
  const found = ref === undefined ? null : await read(client, ref);
  if (found === null) await tell(t('This source can no longer be read.'));
  else await openOutside(found.uri);
}

function read(client: LanguageClient, ref: string): Promise<SourceTextResult | null> {
  const params: SourceTextParams = { ref };
  return client.sendRequest<SourceTextResult | null>(METHODS.sourceText, params);
}
