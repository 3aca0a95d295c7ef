import { countVerdicts, NO_COUNTS } from '../../workspace/verdict-counts.js';
import type { Checked } from '../draft-checks.js';
import { METHODS, type StatusParams } from '../protocol.js';
import type { Session } from '../session.js';

const NO_KNOWLEDGE = { sources: 0, statements: 0 };

/** Tells the client that a check goes on; the counts stay those of the check before. */
export function sendChecking(session: Pick<Session, 'connection' | 'checks'>, uri: string): void {
  send(session, uri, session.checks.last(uri), true);
}

/** Tells the client what a check found. */
export function sendStatus(
  session: Pick<Session, 'connection'>,
  uri: string,
  checked: Checked | undefined,
): void {
  send(session, uri, checked, false);
}

function send(
  session: Pick<Session, 'connection'>,
  uri: string,
  checked: Checked | undefined,
  checking: boolean,
): void {
  const skipped = checked?.report.skipped.map(({ message }) => message) ?? [];
  const params: StatusParams = {
    uri,
    checking,
    counts: checked === undefined ? NO_COUNTS : countVerdicts(checked.findings),
    knowledge: checked?.project.summary ?? NO_KNOWLEDGE,
    skipped: [...skipped, ...(checked?.project.skipped ?? [])],
    notes: checked?.notes ?? [],
  };
  void session.connection.sendNotification(METHODS.status, params);
}
