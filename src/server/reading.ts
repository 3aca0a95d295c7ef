import { TextDocument } from 'vscode-languageserver-textdocument';
import type { SourceInfo } from '../engine/index.js';
import { readSourceFile } from '../workspace/read-source-file.js';
import type { Project } from './project.js';

/** What a reader makes of a source that is no text: its text, under the source's id. */
export interface Reading {
  readonly document: TextDocument;
  readonly isMarkdown: boolean;
  /** The file itself. */
  readonly path: string;
}

/** Documents of hundreds of pages are read in seconds, and a writer goes to and fro between few of them. */
const KEPT = 4;
const readings = new WeakMap<Project, Map<string, Promise<Reading | undefined>>>();

/**
 * The text that the statements' ranges of a source mean, read anew from its file; undefined where there is no such file
 * among the project's own sources, or it can no longer be read.
 */
export function readingOf(project: Project, source: Pick<SourceInfo, 'id'>): Promise<Reading | undefined> {
  const kept = readings.get(project) ?? new Map<string, Promise<Reading | undefined>>();
  readings.set(project, kept);
  const reading = kept.get(source.id) ?? read(project, source);
  kept.delete(source.id);
  kept.set(source.id, reading);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return reading;
}

async function read(project: Project, source: Pick<SourceInfo, 'id'>): Promise<Reading | undefined> {
  const file = project.fileOf(source);
  if (file === undefined || project.root === undefined || !file.isOwn) return undefined;
  const outcome = await readSourceFile(file.path, project.root);
  if ('skipped' in outcome) return undefined;
  const { text, format } = outcome.value.source;
  const document = TextDocument.create(source.id, format, 0, text);
  return { document, isMarkdown: format === 'markdown', path: file.path };
}
