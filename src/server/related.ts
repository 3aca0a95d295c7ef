import type { DiagnosticRelatedInformation, Range as LspRange } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Evidence, Finding } from '../engine/index.js';
import { readTextFile } from '../workspace/read-text-file.js';
import { uriOf } from './file-uris.js';
import type { Project, SourceFile } from './project.js';

/** As many passages as the Problems view shows without scrolling. */
const PASSAGES = 3;

/** The passages of the user's own source files that a finding rests on; empty where it rests on others. */
export async function relatedInformation(
  finding: Finding,
  project: Project,
): Promise<readonly DiagnosticRelatedInformation[]> {
  const related: DiagnosticRelatedInformation[] = [];
  for (const evidence of finding.evidence.slice(0, PASSAGES)) {
    const file = project.fileOf(evidence.source);
    if (file?.isOwn !== true) continue;
    const range = await passage(project, file, evidence);
    if (range === undefined) continue;
    // The editor names the file beside it.
    related.push({ location: { uri: uriOf(file.path), range }, message: evidence.statement });
  }
  return related;
}

/** Where a statement stands in its source's file; undefined where that is no text, or no longer holds it. */
export async function passage(
  project: Project,
  file: SourceFile,
  evidence: Pick<Evidence, 'statementRange'>,
): Promise<LspRange | undefined> {
  if (!file.isText) return undefined;
  const document = await documentOf(project, file.path);
  const { start, end } = evidence.statementRange;
  if (document === undefined || end > document.getText().length) return undefined;
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** Sources whose text is kept for each project: marks are placed after every keypress, files are read once. */
const KEPT = 16;
const texts = new WeakMap<Project, Map<string, Promise<TextDocument | undefined>>>();

function documentOf(project: Project, path: string): Promise<TextDocument | undefined> {
  const kept = texts.get(project) ?? new Map<string, Promise<TextDocument | undefined>>();
  texts.set(project, kept);
  const document = kept.get(path) ?? readDocument(path);
  kept.delete(path);
  kept.set(path, document);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return document;
}

async function readDocument(path: string): Promise<TextDocument | undefined> {
  const read = await readTextFile(path);
  return 'skipped' in read ? undefined : TextDocument.create(path, 'markdown', 0, read.value.text);
}
