import { uriOf } from '../file-uris.js';
import { findFinding } from '../find-finding.js';
import {
  METHODS,
  type FindingRef,
  type PassageRef,
  type SourceTarget,
  type SourceTextParams,
  type SourceTextResult,
} from '../protocol.js';
import { readingOf } from '../reading.js';
import { safely } from '../safely.js';
import type { Session } from '../session.js';
import { targetOf, type ReadingRef } from '../source-target.js';

/** Leads from findings and statements to what they rest on, and shows what was read of sources that are no text. */
export function registerSource(session: Session): void {
  const { connection } = session;
  connection.onRequest(
    METHODS.source,
    safely(connection, 'Finding the source', [], (ref: FindingRef) => targetsOf(session, ref)),
  );
  connection.onRequest(
    METHODS.passage,
    safely(connection, 'Finding the passage', null, (ref: PassageRef) => passageOf(session, ref)),
  );
  connection.onRequest(
    METHODS.sourceText,
    safely(connection, 'Reading the source', null, ({ ref }: SourceTextParams) => textOf(session, ref)),
  );
}

/** Where the evidence of a finding can be read, best first; empty where it has none. */
async function targetsOf({ checks }: Session, ref: FindingRef): Promise<readonly SourceTarget[]> {
  const found = await findFinding(checks, ref);
  if (found === undefined) return [];
  const { finding, checked } = found;
  return Promise.all(finding.evidence.map((evidence) => targetOf(evidence, checked.project, ref.uri)));
}

async function passageOf(session: Session, ref: PassageRef): Promise<SourceTarget | null> {
  const { uri, statement, start, end, page } = ref;
  const project = await projectOf(session, uri);
  const source = project.parts.flatMap((part) => part.sources).find(({ id }) => id === ref.source);
  if (source === undefined) return null;
  const cited = { source, statement, statementRange: { start, end }, ...(page !== undefined && { page }) };
  return targetOf(cited, project, uri);
}

/** What was read of a source: only one of a project's own sources, whatever the reference says. */
async function textOf(session: Session, ref: string): Promise<SourceTextResult | null> {
  const named = refOf(ref);
  if (named === undefined) return null;
  const reading = await readingOf(await projectOf(session, named.uri), { id: named.source });
  if (reading === undefined) return null;
  return { text: reading.document.getText(), uri: uriOf(reading.path) };
}

function refOf(ref: string): ReadingRef | undefined {
  try {
    const value: unknown = JSON.parse(ref);
    if (typeof value !== 'object' || value === null) return undefined;
    const { uri, source } = value as Partial<Record<keyof ReadingRef, unknown>>;
    return typeof uri === 'string' && typeof source === 'string' ? { uri, source } : undefined;
  } catch {
    return undefined;
  }
}

/** The project of a draft, or of a workspace folder that is named itself. */
function projectOf({ projects }: Session, uri: string) {
  return projects.of(uri, projects.folders.includes(uri));
}
