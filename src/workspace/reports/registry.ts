import type { FileReview } from '../review.js';
import { githubReport } from './github.js';
import { htmlReport } from './html.js';
import { jsonReport } from './json.js';
import { junitReport } from './junit.js';
import { markdownReport } from './markdown.js';
import type { Report, ReportOptions } from './report.js';
import { sarifReport } from './sarif.js';
import { textReport } from './text.js';

const REPORTS = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
  html: htmlReport,
  markdown: markdownReport,
  junit: junitReport,
  github: githubReport,
} as const satisfies Readonly<Record<string, Report>>;

/** The name of a format, as `--format` takes it. */
export type ReportFormat = keyof typeof REPORTS;

/** Renders reviews in a format. */
export function renderReport(
  format: ReportFormat,
  files: readonly FileReview[],
  options: ReportOptions,
): string {
  return REPORTS[format](files, options);
}
