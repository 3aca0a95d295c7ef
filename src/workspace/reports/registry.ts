import type { FileReview } from '../review.js';
import { jsonReport } from './json.js';
import type { Report, ReportOptions } from './report.js';
import { textReport } from './text.js';

const REPORTS = {
  text: textReport,
  json: jsonReport,
} as const satisfies Readonly<Record<string, Report>>;

export type ReportFormat = keyof typeof REPORTS;

/** Renders reviews in a format. */
export function renderReport(
  format: ReportFormat,
  files: readonly FileReview[],
  options: ReportOptions,
): string {
  return REPORTS[format](files, options);
}
