import { setImmediate } from 'node:timers/promises';
import type { CancellationToken } from 'vscode-languageserver/node';
import { extractQuantities, type Candidate, type Knowledge } from '../../engine/index.js';
import { searchKnowledge } from '../../workspace/search-knowledge.js';
import { readableDate } from '../evidence-text.js';
import { openProjects, type OpenProject } from '../open-projects.js';
import { METHODS, type SearchHit, type SearchParams, type SearchResult } from '../protocol.js';
import { isCancelled, safely } from '../safely.js';
import type { Session } from '../session.js';

/** As many as a list can show without becoming one to search in. */
const LIMIT = 50;
const MOST = 200;
const NOTHING: SearchResult = { hits: [], statements: 0 };

/** Finds the statements of the sources that hold some words, quickly enough to be asked at every keypress. */
export function registerSearch(session: Session): void {
  const { connection } = session;
  connection.onRequest(
    METHODS.search,
    safely(connection, 'Searching', NOTHING, (params: SearchParams, token: CancellationToken) =>
      search(session, params, token),
    ),
  );
}

async function search(
  session: Session,
  params: SearchParams,
  token: CancellationToken,
): Promise<SearchResult> {
  const opened = await searched(session, params.uri);
  // What was typed meanwhile cancels this search, if it is let in.
  await setImmediate();
  if (isCancelled(token)) return NOTHING;
  const ownerOf = new Map<Knowledge, string>();
  for (const { uri, project } of opened) {
    for (const part of project.parts) if (!ownerOf.has(part)) ownerOf.set(part, uri);
  }
  const limit = Math.min(MOST, Math.max(1, params.limit ?? LIMIT));
  const found = searchKnowledge([...ownerOf.keys()], params.words, limit);
  return {
    hits: found.map((candidate) => hitOf(candidate, ownerOf.get(candidate.part)!)),
    statements: [...ownerOf.keys()].reduce((sum, part) => sum + part.statementCount, 0),
  };
}

/** The project of the draft; all of them where it belongs to no folder. */
async function searched(session: Session, uri: string | undefined): Promise<readonly OpenProject[]> {
  const project = uri === undefined ? undefined : await session.projects.of(uri);
  return uri === undefined || project?.root === undefined ? openProjects(session) : [{ uri, project }];
}

function hitOf({ statement }: Candidate, uri: string): SearchHit {
  const { source, text, range, page, context } = statement;
  return {
    statement: text,
    figures: figuresOf(text),
    headings: context.headings,
    title: source.title,
    ...(source.publisher !== undefined && { publisher: source.publisher }),
    ...(source.published !== undefined && { published: readableDate(source.published) }),
    passage: {
      uri,
      source: source.id,
      statement: text,
      start: range.start,
      end: range.end,
      ...(page !== undefined && { page }),
    },
  };
}

/** The numbers of a statement with their comparators, which belong to what a writer takes over. */
function figuresOf(text: string): readonly string[] {
  const figures = extractQuantities(text).map(({ phrase, range }) =>
    text.slice(Math.min(phrase.start, range.start), range.end),
  );
  return [...new Set(figures)];
}
