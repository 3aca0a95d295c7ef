import type { Range as LspRange } from 'vscode-languageserver/node';
import type { Evidence, SourceInfo } from '../engine/index.js';
import { uriOf } from './file-uris.js';
import type { Project, SourceFile } from './project.js';
import { SOURCE_SCHEME, type SourceTarget } from './protocol.js';
import { readingOf } from './reading.js';
import { passage } from './related.js';

/** A statement of a source, wherever it was met. */
export type Cited = Pick<Evidence, 'source' | 'statement' | 'statementRange' | 'page'>;

/** Which source of which project a page of `SOURCE_SCHEME` shows. */
export interface ReadingRef {
  readonly uri: string;
  readonly source: string;
}

/** A title longer than this would leave no room in a tab for the page. */
const TITLE = 60;

/** Where a statement can be read; `uri` is the draft or folder whose project it was found in. */
export async function targetOf(cited: Cited, project: Project, uri: string): Promise<SourceTarget> {
  const { source, statement, page } = cited;
  const file = project.fileOf(source);
  const range = file === undefined ? undefined : await passage(project, file, cited);
  const reading =
    file === undefined || file.isText ? undefined : await readingTarget(cited, project, uri, file);
  return {
    title: source.title,
    statement,
    ...(file !== undefined && { uri: uriOf(file.path) }),
    ...(range !== undefined && { range }),
    ...(page !== undefined && { page }),
    ...(reading !== undefined && { reading }),
    ...(source.url !== undefined && { url: source.url }),
  };
}

async function readingTarget(
  { source, statementRange, page }: Cited,
  project: Project,
  uri: string,
  file: SourceFile,
): Promise<{ readonly uri: string; readonly range: LspRange } | undefined> {
  const reading = await readingOf(project, source);
  if (reading?.path !== file.path) return undefined;
  const { start, end } = statementRange;
  const { document, isMarkdown } = reading;
  if (end > document.getText().length) return undefined;
  const ref: ReadingRef = { uri, source: source.id };
  const name = `${nameOf(source)}${page === undefined ? '' : `, p. ${page}`}${isMarkdown ? '.md' : '.txt'}`;
  return {
    uri: `${SOURCE_SCHEME}:/${encodeURIComponent(name)}?${encodeURIComponent(JSON.stringify(ref))}`,
    range: { start: document.positionAt(start), end: document.positionAt(end) },
  };
}

/** The title as the name of a tab: no slashes, which would be folders. */
function nameOf({ title }: SourceInfo): string {
  const name = title.replaceAll(/[/\\\s]+/gu, ' ').trim();
  return name.length <= TITLE ? name : `${name.slice(0, TITLE).trimEnd()}…`;
}
