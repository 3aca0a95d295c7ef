import {
  CodeActionKind,
  type CodeAction,
  type CodeActionParams,
  type Diagnostic,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { Finding, SourceInfo } from '../../engine/index.js';
import { citationOf } from '../citation/cite.js';
import type { TextChange } from '../citation/types.js';
import { SOURCE } from '../diagnostics.js';
import { formatOf } from '../documents.js';
import type { Checked } from '../draft-checks.js';
import { findingsAt } from '../find-finding.js';
import { COMMANDS, type FindingRef } from '../protocol.js';
import { isCancelled, safely } from '../safely.js';
import type { Session } from '../session.js';

/** As many sources as a menu can offer without becoming a list. */
const CITED = 3;
/** Editors ask at every change of the selection, however long it is: of more findings a menu would be no use. */
const OFFERED = 3;
/** In UTF-16 units. */
const TITLE = 60;

/** Corrections first, then citations, then what explains or accepts; nothing is ever applied without a keypress. */
export function registerCodeActions(session: Session): void {
  const { connection, checks } = session;
  connection.onCodeAction(
    safely(connection, 'Code actions', [], async (params: CodeActionParams, token): Promise<CodeAction[]> => {
      // `source.*` kinds run while the editor saves: they are answered before anything is looked at.
      if (!wantsQuickFixes(params.context.only)) return [];
      const checked = await checks.current(params.textDocument.uri);
      if (checked === undefined || isCancelled(token)) return [];
      const { document } = checked;
      const { start, end } = params.range;
      const findings = findingsAt(checked.findings, document.offsetAt(start), document.offsetAt(end));
      return findings
        .filter((finding) => finding.evidence.length > 0)
        .slice(0, OFFERED)
        .flatMap((finding) => actionsOf(session, checked, finding, params.context.diagnostics));
    }),
  );
}

function wantsQuickFixes(only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);
}

function actionsOf(
  session: Session,
  checked: Checked,
  finding: Finding,
  diagnostics: readonly Diagnostic[],
): CodeAction[] {
  const marks = diagnostics.filter((one) => one.source === SOURCE && one.message === finding.message);
  const shared = { kind: CodeActionKind.QuickFix, ...(marks.length > 0 ? { diagnostics: marks } : {}) };
  const actions = [...corrections(session, checked, finding), ...citations(session, checked, finding)];
  if (session.client.hasCommands) actions.push(...commands(checked, finding));
  return actions.map((action) => ({ ...shared, ...action }));
}

function corrections(session: Session, checked: Checked, finding: Finding): CodeAction[] {
  const { suggestion, suggestionRange, range } = finding;
  if (suggestion === undefined) return [];
  const edit = editOf(session, checked, [{ ...(suggestionRange ?? range), text: suggestion }]);
  const old = suggestionRange && checked.document.getText().slice(suggestionRange.start, suggestionRange.end);
  // Where more than the number changes, the title says what.
  const change = old === undefined ? 'Change' : `Change “${old.replace(/\s+/g, ' ')}”`;
  return [{ title: `${change} to “${suggestion}”`, isPreferred: true, edit }];
}

function citations(session: Session, checked: Checked, finding: Finding): CodeAction[] {
  const { document, project } = checked;
  const draft = { text: document.getText(), format: formatOf(document) };
  const actions: CodeAction[] = [];
  for (const source of sourcesOf(finding)) {
    const fallback = project.settings.citationStyle;
    const citation = citationOf(draft, finding.sentence, finding.range, source, fallback);
    if (citation === undefined) continue;
    actions.push({
      title: `Insert a citation of “${shortened(source.title)}”`,
      edit: editOf(session, checked, citation.changes),
    });
  }
  return actions;
}

function commands(checked: Checked, finding: Finding): CodeAction[] {
  const ref: FindingRef = { uri: checked.document.uri, fingerprint: finding.fingerprint };
  const actions = [commandAction('Show the source', COMMANDS.showSource, ref)];
  const isAccepted = finding.verdict === 'refuted' || finding.verdict === 'conflicting';
  if (isAccepted && checked.project.decisionsFile !== undefined) {
    actions.push(commandAction('Accept with a reason…', COMMANDS.acceptFinding, ref));
  }
  return actions;
}

function commandAction(title: string, command: string, ref: FindingRef): CodeAction {
  return { title, command: { title, command, arguments: [ref] } };
}

/** A title as long as a menu can show; cut at a word where it is longer. */
function shortened(title: string): string {
  if (title.length <= TITLE) return title;
  const cut = title.slice(0, TITLE);
  const space = cut.lastIndexOf(' ');
  return `${(space > TITLE / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** The sources of the evidence, each once, best first. */
function sourcesOf(finding: Finding): readonly SourceInfo[] {
  const sources = new Map(finding.evidence.map(({ source }) => [source.id, source]));
  return [...sources.values()].slice(0, CITED);
}

/** One edit, so that one undo takes all of it back. */
function editOf(session: Session, checked: Checked, changes: readonly TextChange[]): WorkspaceEdit {
  const { document } = checked;
  const edits = changes.map(({ start, end, text }) => ({
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    newText: text,
  }));
  if (!session.client.versionedEdits) return { changes: { [document.uri]: edits } };
  const textDocument = { uri: document.uri, version: document.version };
  return { documentChanges: [{ textDocument, edits }] };
}
