import type { Severity } from '../config.js';
import { totalsOf, type FileReview, type Placed, type ReviewedFinding } from '../review.js';
import { countsInWords } from './counts.js';
import { shown, type Report } from './report.js';

/** GitHub's workflow commands: an annotation for each finding at its place, for what was skipped and for notes. */
export const githubReport: Report = (files, options) => {
  const lines = files.flatMap((file) => [
    ...file.skipped.map(({ message }) =>
      command('warning', { file: file.path, title: 'Claimcheck: skipped' }, message),
    ),
    ...file.notes.map((note) => command('notice', { file: file.path, title: 'Claimcheck: note' }, note)),
    ...file.directives.map((entry) =>
      command('notice', { file: file.path, ...placeOf(entry) }, entry.message),
    ),
    ...shown(file, options).map((entry) => annotation(file, entry)),
  ]);
  return `${[...lines, countsInWords(totalsOf(files))].join('\n')}\n`;
};

function annotation(file: FileReview, entry: ReviewedFinding): string {
  const title = `Claimcheck: ${entry.finding.verdict}`;
  return command(
    COMMAND[entry.severity],
    { file: file.path, ...placeOf(entry), title },
    entry.finding.message,
  );
}

const COMMAND: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
  off: 'notice',
};

/** 1-based. Columns may only be given where both are on one line. */
function placeOf({ start, end }: Placed): Readonly<Record<string, string>> {
  const lines = { line: String(start.line + 1), endLine: String(end.line + 1) };
  if (start.line !== end.line) return lines;
  return { ...lines, col: String(start.character + 1), endColumn: String(end.character + 1) };
}

function command(name: string, properties: Readonly<Record<string, string>>, message: string): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
  return `::${name} ${pairs.join(',')}::${escapeData(message)}`;
}

/** The runner reads `%`, CR and LF as escapes in a message, `:` and `,` as well in a property. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
