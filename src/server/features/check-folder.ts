import type { CancellationToken, WorkDoneProgressReporter } from 'vscode-languageserver/node';
import { countVerdicts, NO_COUNTS } from '../../workspace/verdict-counts.js';
import { jobsIn, type FolderJobs } from '../folder-jobs.js';
import type { MarkedFiles } from '../marked-files.js';
import { METHODS, type CheckFolderParams, type CheckFolderResult } from '../protocol.js';
import { isCancelled, safely } from '../safely.js';
import type { Session } from '../session.js';

/** A client redraws its progress no faster than this, in milliseconds. */
const PROGRESS_INTERVAL = 50;
const NOTHING: CheckFolderResult = { files: 0, counts: NO_COUNTS, skipped: [], cancelled: false };

/** Checks whole folders, and leaves marks in files that are not open. */
export function registerCheckFolder(session: Session, marked: MarkedFiles): void {
  const { connection } = session;
  connection.onRequest(
    METHODS.checkFolder,
    safely(connection, 'Checking a folder', NOTHING, (params: CheckFolderParams, token: CancellationToken) =>
      checkFolders(session, marked, params, token),
    ),
  );
}

async function checkFolders(
  session: Session,
  marked: MarkedFiles,
  params: CheckFolderParams,
  token: CancellationToken,
): Promise<CheckFolderResult> {
  const { progress, stop } = await openProgress(session, params.workDoneToken);
  progress.begin('Claimcheck', 0, 'Looking for drafts', true);
  const cancelled = (): boolean => isCancelled(token) || isCancelled(stop);
  try {
    const folders = params.uri === undefined ? session.projects.folders : [params.uri];
    return await run(await jobsIn(session, folders), marked, progress, cancelled);
  } finally {
    progress.done();
  }
}

/** The progress that the client asked for; without a token of its own, one that the server asks the client for. */
async function openProgress(
  { connection, client }: Session,
  given: string | number | undefined,
): Promise<{ readonly progress: WorkDoneProgressReporter; readonly stop?: CancellationToken }> {
  if (given !== undefined || !client.createsProgress) {
    return { progress: connection.window.attachWorkDoneProgress(given) };
  }
  const progress = await connection.window.createWorkDoneProgress();
  return { progress, stop: progress.token };
}

async function run(
  { jobs, skipped: skippedBefore }: FolderJobs,
  marked: MarkedFiles,
  progress: WorkDoneProgressReporter,
  cancelled: () => boolean,
): Promise<CheckFolderResult> {
  const skipped = [...skippedBefore];
  let counts = NO_COUNTS;
  let files = 0;
  let reported = 0;
  for (const job of jobs) {
    if (cancelled()) break;
    const outcome = await marked.check(job, cancelled);
    if (outcome.isCut) break;
    files++;
    counts = countVerdicts(outcome.findings, counts);
    skipped.push(...outcome.skipped);
    if (performance.now() - reported < PROGRESS_INTERVAL) continue;
    reported = performance.now();
    const text = `${files} of ${jobs.length} files, ${counts.refuted} refuted, ${counts.conflicting} conflicting`;
    progress.report((100 * files) / jobs.length, text);
  }
  return { files, counts, skipped, cancelled: cancelled() };
}
