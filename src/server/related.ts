import fs from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { DiagnosticRelatedInformation, Range as LspRange } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Evidence, Finding } from '../engine/index.js';
import type { Project, SourceFile } from './projects.js';

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
    const range = await passage(file, evidence);
    if (range === undefined) continue;
    related.push({
      location: { uri: pathToFileURL(file.path).href, range },
      message: `${evidence.source.title}: ${evidence.statement}`,
    });
  }
  return related;
}

/** Where a statement stands in its source's file; undefined where that is no text, or no longer holds it. */
export async function passage(file: SourceFile, evidence: Evidence): Promise<LspRange | undefined> {
  if (!file.isText) return undefined;
  const text = await textOf(file.path);
  const { start, end } = evidence.statementRange;
  if (text === undefined || end > text.length) return undefined;
  const document = TextDocument.create(file.path, 'markdown', 0, text);
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return (await fs.readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
}
