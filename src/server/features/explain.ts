import { explanationMarkdown } from '../evidence-text.js';
import { findFinding } from '../find-finding.js';
import { METHODS, type ExplainResult, type FindingRef } from '../protocol.js';
import { safely } from '../safely.js';
import type { Session } from '../session.js';

/** Why a finding has its verdict, as a page of Markdown. */
export function registerExplain(session: Session): void {
  const { connection, checks } = session;
  connection.onRequest(
    METHODS.explain,
    safely(connection, 'Explaining', null, async (ref: FindingRef): Promise<ExplainResult | null> => {
      const found = await findFinding(checks, ref);
      return found === undefined ? null : { markdown: explanationMarkdown(found.finding) };
    }),
  );
}
