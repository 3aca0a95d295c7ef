import { pathToFileURL } from 'node:url';
import type { Evidence } from '../../engine/index.js';
import { findFinding } from '../find-finding.js';
import type { Project } from '../projects.js';
import { METHODS, type FindingRef, type SourceTarget } from '../protocol.js';
import { passage } from '../related.js';
import { safely } from '../safely.js';
import type { Session } from '../session.js';

/** Where the evidence of a finding can be read, best first; empty where it has none. */
export function registerSource(session: Session): void {
  const { connection, checks } = session;
  connection.onRequest(
    METHODS.source,
    safely(
      connection,
      'Finding the source',
      [],
      async (ref: FindingRef): Promise<readonly SourceTarget[]> => {
        const found = await findFinding(checks, ref);
        if (found === undefined) return [];
        const { finding, checked } = found;
        return Promise.all(finding.evidence.map((evidence) => targetOf(evidence, checked.project)));
      },
    ),
  );
}

async function targetOf(evidence: Evidence, project: Project): Promise<SourceTarget> {
  const { source, statement } = evidence;
  const file = project.fileOf(source);
  const range = file === undefined ? undefined : await passage(project, file, evidence);
  return {
    title: source.title,
    statement,
    ...(file === undefined ? {} : { uri: pathToFileURL(file.path).href }),
    ...(range === undefined ? {} : { range }),
    ...(source.url === undefined ? {} : { url: source.url }),
  };
}
