import type { Diagnostic } from 'vscode-languageserver/node';
import { afterCursor, AT_REST, calmed, markKey, type Typing } from '../calm.js';
import { directiveDiagnostic, findingDiagnostic, severityOf, skippedDiagnostic } from '../diagnostics.js';
import type { Checked } from '../draft-checks.js';
import type { Finding } from '../../engine/index.js';
import { METHODS, type CursorParams, type WirePosition } from '../protocol.js';
import { relatedInformation } from '../related.js';
import { logError } from '../safely.js';
import type { Session } from '../session.js';

interface Marks {
  readonly typing: Typing;
  readonly pause: NodeJS.Timeout | undefined;
  /** Where the cursor went since the last edit, before the check of that edit could say which sentence that is. */
  readonly cursor: WirePosition | undefined;
  /** The keys of the marks on screen. */
  readonly shown: ReadonlySet<string>;
}

const NO_MARKS: Marks = { typing: AT_REST, pause: undefined, cursor: undefined, shown: new Set() };

/** The marks of the open drafts: calm while the writer types, gone when the draft is closed. */
export class DiagnosticsFeature {
  readonly #marks = new Map<string, Marks>();
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
    session.connection.onNotification(METHODS.cursor, (params: CursorParams) => this.#cursorMoved(params));
  }

  /** The writer changed a draft at `offset`; undefined for a change that was no typing. */
  edited(uri: string, offset: number | undefined): void {
    const marks = { ...(this.#marks.get(uri) ?? NO_MARKS), cursor: undefined };
    clearTimeout(marks.pause);
    if (offset === undefined) {
      this.#marks.set(uri, { ...marks, typing: AT_REST, pause: undefined });
      return;
    }
    const delay = this.#session.checks.last(uri)?.project.settings.delay ?? 0;
    const pause = setTimeout(() => this.#rest(uri), delay);
    this.#marks.set(uri, { ...marks, typing: { edit: offset }, pause });
  }

  /** Shows what a check found. */
  publish(uri: string, checked: Checked): void {
    const marks = this.#marks.get(uri) ?? NO_MARKS;
    const typing = typingAfter(marks, checked);
    if (typing === AT_REST) clearTimeout(marks.pause);
    const findings = calmed(checked.findings, typing, marks.shown);
    this.#marks.set(uri, { ...marks, typing, cursor: undefined, shown: new Set(findings.map(markKey)) });
    void this.#send(uri, checked, findings);
  }

  /** Takes the marks of a closed draft away. */
  closed(uri: string): void {
    clearTimeout(this.#marks.get(uri)?.pause);
    this.#marks.delete(uri);
    void this.#session.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  dispose(): void {
    for (const { pause } of this.#marks.values()) clearTimeout(pause);
    this.#marks.clear();
  }

  #cursorMoved(params: CursorParams): void {
    const marks = this.#marks.get(params.uri);
    const checked = this.#session.checks.last(params.uri);
    const document = this.#session.documents.get(params.uri);
    if (marks === undefined || document === undefined) return;
    const moved = { ...marks, cursor: params.position };
    if (checked?.document.version !== document.version) this.#marks.set(params.uri, moved);
    else if (typingAfter(moved, checked) !== marks.typing) this.#rest(params.uri);
  }

  #rest(uri: string): void {
    const marks = this.#marks.get(uri);
    if (marks === undefined) return;
    clearTimeout(marks.pause);
    this.#marks.set(uri, { ...marks, typing: AT_REST, pause: undefined });
    const checked = this.#session.checks.last(uri);
    // A check that is under way publishes by itself when it is done.
    if (checked?.document.version === this.#session.documents.get(uri)?.version && checked !== undefined) {
      this.publish(uri, checked);
    }
  }

  async #send(uri: string, checked: Checked, findings: readonly Finding[]): Promise<void> {
    const { connection, documents } = this.#session;
    try {
      const diagnostics = await diagnosticsOf(this.#session, checked, findings);
      const { version } = checked.document;
      if (documents.get(uri)?.version !== version || this.#session.checks.last(uri) !== checked) return;
      await connection.sendDiagnostics({ uri, version, diagnostics });
    } catch (error) {
      logError(connection, 'Publishing diagnostics', error);
    }
  }
}

/** Whether the writer is still at work in the sentence of the last edit, now that a check says where it ends. */
function typingAfter({ typing, cursor }: Marks, { document, findings }: Checked): Typing {
  return cursor === undefined ? typing : afterCursor(typing, document.offsetAt(cursor), findings);
}

/** The marks of a checked text: those findings whose verdict is to be marked, wrong directives, what was skipped. */
export async function diagnosticsOf(
  session: Pick<Session, 'client'>,
  checked: Checked,
  findings: readonly Finding[] = checked.findings,
): Promise<Diagnostic[]> {
  const { document, project, report } = checked;
  const diagnostics: Diagnostic[] = [];
  for (const finding of findings) {
    const severity = severityOf(project.settings.severity[finding.verdict]);
    if (severity === undefined) continue;
    const related = session.client.relatedInformation ? await relatedInformation(finding, project) : [];
    diagnostics.push(findingDiagnostic(finding, document, severity, related));
  }
  diagnostics.push(...report.directives.map((problem) => directiveDiagnostic(problem, document)));
  diagnostics.push(...report.skipped.map((skipped) => skippedDiagnostic(skipped, document)));
  return diagnostics;
}
