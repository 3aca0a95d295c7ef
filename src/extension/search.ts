import type { CancellationToken, LanguageClient } from 'vscode-languageclient/node';
import {
  METHODS,
  type InsertFigureParams,
  type SearchHit,
  type SearchParams,
  type SearchResult,
  type SourceTarget,
  type WireEdit,
} from '../server/protocol.js';
import { activeCursor, applyEdits, choose, say, selectedText, t } from './editor.js';
import { stringIn } from './argument.js';
import { searchList, type SearchItem } from './editor-search.js';
import { openTarget } from './open-target.js';

/** A selection longer than this is no search. */
const LONGEST = 100;

/**
 * Searches the sources' statements as the writer types: one key opens the passage, another puts the figure at the cursor
 * with its citation. An argument `{ words }` is searched for at first, else what is selected.
 */
export async function searchKnowledge(client: LanguageClient, argument: unknown): Promise<void> {
  const cursor = activeCursor();
  const choice = await searchList({
    // What is typed takes the placeholder away; the keys stay in sight here.
    title:
      cursor === undefined
        ? t('Search Knowledge: Enter opens the passage')
        : t('Search Knowledge: Enter opens the passage, Ctrl+Enter inserts the figure'),
    placeholder: t('Words or a number of a statement'),
    words: stringIn(argument, 'words') ?? initial(selectedText()),
    nothing: t('No statement holds these words.'),
    second: cursor === undefined ? undefined : t('Insert the Figure with Its Citation (Ctrl+Enter)'),
    find: (words, token) => find(client, { words, ...(cursor !== undefined && { uri: cursor.uri }) }, token),
  });
  if (choice === undefined) return;
  if (choice.isSecond) await insertFigure(client, choice.value);
  else await openPassage(client, choice.value);
}

async function find(
  client: LanguageClient,
  params: SearchParams,
  token: CancellationToken,
): Promise<readonly SearchItem<SearchHit>[]> {
  const { hits } = await client.sendRequest<SearchResult>(METHODS.search, params, token);
  return hits.map((hit) => ({
    label: hit.figures.length === 0 ? '$(quote)' : hit.figures.join(' · '),
    hasSecond: hit.figures.length > 0,
    description: [hit.publisher, hit.published, pageOf(hit), hit.title]
      .filter((part) => part !== undefined)
      .join(' · '),
    detail: hit.statement,
    value: hit,
  }));
}

function pageOf({ passage: { page } }: SearchHit): string | undefined {
  return page === undefined ? undefined : t('p. {0}', page);
}

async function openPassage(client: LanguageClient, hit: SearchHit): Promise<void> {
  const target = await client.sendRequest<SourceTarget | null>(METHODS.passage, hit.passage);
  if (target === null) say(t('There is no source for this place.'));
  else await openTarget(target);
}

async function insertFigure(client: LanguageClient, hit: SearchHit): Promise<void> {
  const items = hit.figures.map((figure) => ({ label: figure, description: hit.statement, value: figure }));
  const figure = await choose(t('Insert which figure?'), items);
  const cursor = activeCursor();
  if (figure === undefined) return;
  if (cursor === undefined) return say(t('Put the cursor into a draft first.'));
  const params: InsertFigureParams = { ...cursor, figure, passage: hit.passage };
  const edits = await client.sendRequest<readonly WireEdit[]>(METHODS.insertFigure, params);
  if (edits.length === 0 || !(await applyEdits(cursor, edits))) say(t('The draft has changed meanwhile.'));
}

function initial(selected: string): string {
  return selected.length > LONGEST || selected.includes('\n') ? '' : selected;
}
