import path from 'node:path';
import picocolors from 'picocolors';
import { failsAt, type FailOn } from '../workspace/fail-on.js';
import { renderReport, type ReportFormat } from '../workspace/reports/registry.js';
import { reviewDrafts, skippedFile, type FileReview } from '../workspace/review.js';
import { byCodeUnits, type SkippedPath } from '../workspace/list-files.js';
import { VERSION } from './installation.js';
import { complain, displayPath, EXIT, print, writeWhole } from './output.js';
import { planCheck } from './plan-check.js';
import { openProgress } from './progress.js';

/** The options of `claimcheck check`, as the command line gives them. */
export interface CheckOptions {
  readonly sources?: readonly string[];
  readonly bundled: boolean;
  readonly format: ReportFormat;
  readonly failOn: FailOn;
  readonly output?: string;
  readonly explain?: boolean;
  readonly show: 'attention' | 'all';
  readonly stdinFilename?: string;
  readonly color: boolean;
}

/** Checks what the paths stand for and prints the report; the exit code. */
export async function runCheck(paths: readonly string[], options: CheckOptions): Promise<number> {
  const plan = await planCheck(paths, options);
  for (const message of plan.complaints) complain(message);
  if (plan.stopped) return EXIT.failed;

  const abort = new AbortController();
  const interrupt = (): void => abort.abort();
  process.once('SIGINT', interrupt);
  const progress = openProgress(plan.jobs.length);
  const reviews = await reviewDrafts(plan.jobs, { signal: abort.signal, onFile: progress.show });
  progress.end();
  process.off('SIGINT', interrupt);
  if (abort.signal.aborted) {
    complain(`interrupted after ${reviews.length} of ${plan.jobs.length} drafts`);
    return EXIT.interrupted;
  }

  const files = [...reviews, ...asFiles(plan.skipped)].sort((a, b) => byCodeUnits(a.path, b.path));
  const unread = plan.failed || reviews.some(isUnread);
  const code = unread ? EXIT.failed : failsAt(options.failOn, files) ? EXIT.findings : EXIT.clean;
  process.exitCode = code;
  await deliver(files, options);
  return code;
}

/** Whether a draft was not read at all; a part that was cut is named, and the rest was checked. */
function isUnread({ skipped }: FileReview): boolean {
  return skipped.some((entry) => entry.range === undefined);
}

function asFiles(skipped: readonly SkippedPath[]): readonly FileReview[] {
  return skipped.map(({ path: file, ...entry }) => skippedFile(displayPath(file), [entry]));
}

async function deliver(files: readonly FileReview[], options: CheckOptions): Promise<void> {
  const { format, output, failOn, show, explain = false } = options;
  const color = options.color && output === undefined && hasColor();
  const report = renderReport(format, files, { show, explain, failOn, color, version: VERSION });
  if (output === undefined) return print(report);
  await writeWhole(path.resolve(output), report);
  process.stderr.write(`The report is in ${displayPath(path.resolve(output))}\n`);
}

/** Only on a terminal, unless the environment insists; CI logs are no terminal. */
function hasColor(): boolean {
  return picocolors.isColorSupported && (process.stdout.isTTY || process.env.FORCE_COLOR !== undefined);
}
