import {
  DiagnosticSeverity,
  type Diagnostic,
  type DiagnosticRelatedInformation,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DirectiveProblem, Finding, Skipped } from '../engine/index.js';
import type { Severity } from '../workspace/config.js';
import { checkPage } from './check-page.js';

/** The name that every mark of ours carries. */
export const SOURCE = 'Claimcheck';

/** What a mark carries for the code actions. */
export interface DiagnosticData {
  readonly fingerprint: string;
}

/** How a level shows; undefined where it does not. */
export function severityOf(level: Severity): DiagnosticSeverity | undefined {
  switch (level) {
    case 'error':
      return DiagnosticSeverity.Error;
    case 'warning':
      return DiagnosticSeverity.Warning;
    case 'information':
      return DiagnosticSeverity.Information;
    case 'hint':
      return DiagnosticSeverity.Hint;
    case 'off':
      return undefined;
  }
}

/** The mark of a finding. */
export function findingDiagnostic(
  finding: Finding,
  document: TextDocument,
  severity: DiagnosticSeverity,
  related: readonly DiagnosticRelatedInformation[],
): Diagnostic {
  const data: DiagnosticData = { fingerprint: finding.fingerprint };
  return {
    range: { start: document.positionAt(finding.range.start), end: document.positionAt(finding.range.end) },
    severity,
    code: finding.check,
    codeDescription: { href: checkPage(finding.check) },
    source: SOURCE,
    message: finding.message,
    data,
    ...(related.length === 0 ? {} : { relatedInformation: [...related] }),
  };
}

/** The mark of an inline directive that is malformed or silences nothing. */
export function directiveDiagnostic(problem: DirectiveProblem, document: TextDocument): Diagnostic {
  return note(problem.range, problem.message, document, 'directive');
}

/** The mark of a part that was not read; at the first character where that is the whole document. */
export function skippedDiagnostic(skipped: Skipped, document: TextDocument): Diagnostic {
  return note(skipped.range ?? { start: 0, end: 0 }, skipped.message, document, 'skipped');
}

function note(
  range: { readonly start: number; readonly end: number },
  message: string,
  document: TextDocument,
  code: string,
): Diagnostic {
  return {
    range: { start: document.positionAt(range.start), end: document.positionAt(range.end) },
    severity: DiagnosticSeverity.Information,
    code,
    source: SOURCE,
    message,
  };
}
