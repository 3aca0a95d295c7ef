import path from 'node:path';
import { failsAt } from '../workspace/fail-on.js';
import { byCodeUnits, type SkippedPath } from '../workspace/list-files.js';
import { renderReport } from '../workspace/reports/registry.js';
import { skippedFile, type FileReview } from '../workspace/review.js';
import type { CheckOptions } from './check-command.js';
import type { Input } from './inputs.js';
import { VERSION } from './installation.js';
import { complain, displayPath, EXIT, print, writeWhole, hasColor } from './output.js';
import { reviewAll } from './parallel.js';
import { planCheck } from './plan-check.js';
import { openProgress } from './progress.js';

/** Checks the inputs and prints the report; the exit code. */
export async function runChecks(inputs: readonly Input[], options: CheckOptions): Promise<number> {
  const plan = await planCheck(inputs, options);
  for (const message of plan.complaints) complain(message);

  const progress = openProgress('drafts');
  const reviews = await reviewAll(plan.jobs, (_review, done, total) => progress.show(done, total));
  progress.end();

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
  return skipped.map(({ path: file, isPartial: _isPartial, ...entry }) =>
    skippedFile(displayPath(file), [entry]),
  );
}

async function deliver(files: readonly FileReview[], options: CheckOptions): Promise<void> {
  const { format, output, failOn, show, explain = false } = options;
  const color = options.color && output === undefined && hasColor();
  const report = renderReport(format, files, { show, explain, failOn, color, version: VERSION });
  if (output === undefined) return print(report);
  await writeWhole(path.resolve(output), report);
  process.stderr.write(`The report is in ${displayPath(path.resolve(output))}\n`);
}
