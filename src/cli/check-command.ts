import type { FailOn } from '../workspace/fail-on.js';
import type { ReportFormat } from '../workspace/reports/registry.js';
import { openInput } from './inputs.js';
import type { SourceOptions } from './open-sources.js';
import { complain, endWhenInterrupted, EXIT } from './output.js';

/** The options of `claimcheck check`, as the command line gives them. */
export interface CheckOptions extends SourceOptions {
  readonly format: ReportFormat;
  readonly failOn: FailOn;
  readonly output?: string;
  readonly explain?: boolean;
  readonly show: 'attention' | 'all';
  readonly stdinFilename?: string;
  readonly color: boolean;
}

/**
 * Checks what the paths stand for and prints the report; the exit code. What is wrong with the paths or a configuration
 * is said at once, before the engine with its word model is loaded.
 */
export async function runCheck(paths: readonly string[], options: CheckOptions): Promise<number> {
  endWhenInterrupted();
  const inputs = await Promise.all([...new Set(paths)].map((given) => openInput(given, options)));
  for (const { path, missing } of inputs) if (missing !== undefined) complain(`${path}: ${missing}`);
  const problems = new Set(inputs.flatMap(({ project }) => project.problem?.message ?? []));
  for (const problem of problems) complain(problem);
  if (problems.size > 0) return EXIT.failed;
  const { runChecks } = await import('./run-checks.js');
  return runChecks(inputs, options);
}
