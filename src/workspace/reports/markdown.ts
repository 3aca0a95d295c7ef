import { totalsOf, type FileReview, type ReviewedFinding } from '../review.js';
import { countsInWords } from './counts.js';
import { oneLine } from './escape.js';
import { attribution, shown, silencedWords, type Report, type ReportOptions } from './report.js';

/** For a pull request or a note: a heading for each file, a row for each finding. */
export const markdownReport: Report = (files, options) => {
  const sections = files.map((file) => section(file, options)).filter((text) => text !== '');
  return [`# Claimcheck\n\n${countsInWords(totalsOf(files))}.\n`, ...sections].join('\n');
};

function section(file: FileReview, options: ReportOptions): string {
  const findings = shown(file, options);
  const notes = [
    ...file.skipped.map(({ message }) => `- **skipped**: ${escapeInline(message)}`),
    ...file.notes.map((note) => `- note: ${escapeInline(note)}`),
    ...file.directives.map(({ message, start }) => `- line ${start.line + 1}: ${escapeInline(message)}`),
  ];
  if (findings.length + notes.length === 0) return '';
  const table = findings.length === 0 ? [] : [...HEADER, ...findings.map(row)];
  return [`## ${escapeInline(file.path)}`, notes.join('\n'), table.join('\n')]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

const HEADER = [
  '| Place | Verdict | Draft | Finding | Evidence | Correction |',
  '| --- | --- | --- | --- | --- | --- |',
];

function row(entry: ReviewedFinding): string {
  const { finding, start } = entry;
  const silenced = silencedWords(entry);
  const evidence = finding.evidence.map(
    ({ relation, statement, source }) => `${relation}: ${statement} (${attribution(source)})`,
  );
  const cells = [
    `${start.line + 1}:${start.character + 1}`,
    silenced === '' ? finding.verdict : `${finding.verdict} (${silenced})`,
    finding.quantity.surface,
    finding.message,
    evidence.join(' — '),
    suggestionOf(entry),
  ];
  return `| ${cells.map(escapeInline).join(' | ')} |`;
}

/** The correction, with what it replaces where that is more than the claim's number. */
function suggestionOf({ finding, replaced }: ReviewedFinding): string {
  const { suggestion = '' } = finding;
  return replaced === undefined ? suggestion : `${replaced.text} → ${suggestion}`;
}

/** Nothing in a draft, a source or a name becomes markup, a cell or a line of the report. */
function escapeInline(text: string): string {
  return oneLine(text).replace(/[\\`*_[\]<>|~#&$]/gu, '\\$&');
}
