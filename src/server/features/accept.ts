import path from 'node:path';
import { appendDecision } from '../../workspace/decisions.js';
import { pathOf } from '../file-uris.js';
import { findFinding } from '../find-finding.js';
import { METHODS, type AcceptParams, type AcceptResult } from '../protocol.js';
import { safely } from '../safely.js';
import type { Session } from '../session.js';

const FAILED: AcceptResult = { problem: 'The decision could not be written; the log says why.' };

/** Records that a person accepts a finding as it is, with the reason, and checks the drafts again. */
export function registerAccept(session: Session): void {
  const { connection, checks, projects } = session;
  connection.onRequest(
    METHODS.accept,
    safely(connection, 'Accepting', FAILED, async (params: AcceptParams): Promise<AcceptResult> => {
      const reason = params.reason.trim();
      if (reason === '') return { problem: 'A decision needs a reason.' };
      const found = await findFinding(checks, params);
      if (found === undefined) return { problem: 'There is no finding here.' };
      const { finding, checked } = found;
      const file = checked.project.decisionsFile;
      if (file === undefined) return { problem: 'This draft is in no folder that could hold decisions.' };
      const draft = pathOf(params.uri);
      await appendDecision(file, {
        fingerprint: finding.fingerprint,
        reason,
        surface: finding.quantity.surface,
        date: new Date().toISOString().slice(0, 10),
        ...(draft === undefined
          ? {}
          : { path: path.relative(path.dirname(file), draft).replaceAll('\\', '/') }),
      });
      projects.forget();
      checks.requestAll();
      return { file };
    }),
  );
}
