// The marks that Claimcheck puts on drafts, as the Problems view has them.
import * as vscode from 'vscode';
import { until } from './until.js';

/** Claimcheck's diagnostics of a file, in the order of the text. */
export function marksOf(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'Claimcheck')
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** The texts that are marked in a document; waits until they are exactly these. */
export async function untilMarked(document: vscode.TextDocument, surfaces: readonly string[]): Promise<void> {
  let marked: readonly string[] = [];
  try {
    await until('the marks', () => {
      marked = marksOf(document.uri).map(({ range }) => document.getText(range));
      return marked.join('|') === surfaces.join('|') && marked.length === surfaces.length;
    });
  } catch {
    throw new Error(`marked are [${marked.join(', ')}], not [${surfaces.join(', ')}]`);
  }
}
