import { failsAt } from '../fail-on.js';
import type { FileReview, ReviewedFinding } from '../review.js';
import { escapeMarkup, oneLine } from './escape.js';
import { attribution, shown, type Report, type ReportOptions } from './report.js';

/**
 * JUnit XML, as CI servers read it: a suite for each file, a case for each shown finding. A finding at the `--fail-on`
 * level is a failure; what was skipped is an error, so that it never looks like a file that passed.
 */
export const junitReport: Report = (files, options) => {
  const suites = files.map((file) => suiteOf(file, options));
  const total = (key: keyof Counts): number => suites.reduce((sum, suite) => sum + suite.counts[key], 0);
  const counts = { tests: total('tests'), failures: total('failures'), errors: total('errors') };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    element('testsuites', { name: 'claimcheck', ...counts }, suites.map((suite) => suite.xml).join('\n')),
    '',
  ].join('\n');
};

interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
}

interface Suite {
  readonly counts: Counts;
  readonly xml: string;
}

function suiteOf(file: FileReview, options: ReportOptions): Suite {
  const findings = shown(file, options);
  const isFailure = (entry: ReviewedFinding): boolean =>
    failsAt(options.failOn, [{ ...file, findings: [entry] }]);
  const cases = [
    ...file.skipped.map(({ reason, message }) =>
      element(
        'testcase',
        { name: `skipped: ${reason}`, classname: file.path },
        element('error', { type: reason, message }),
      ),
    ),
    ...findings.map((entry) => caseOf(file, entry, isFailure(entry))),
    ...(findings.length + file.skipped.length === 0
      ? [element('testcase', { name: 'nothing to report', classname: file.path })]
      : []),
  ];
  const counts = {
    tests: cases.length,
    failures: findings.filter(isFailure).length,
    errors: file.skipped.length,
  };
  return { counts, xml: element('testsuite', { name: file.path, ...counts }, cases.join('\n')) };
}

function caseOf(file: FileReview, entry: ReviewedFinding, isFailure: boolean): string {
  const { finding, start, silenced } = entry;
  const name = `${start.line + 1}:${start.character + 1} ${finding.verdict} ${oneLine(finding.quantity.surface)}`;
  const evidence = finding.evidence.map(
    ({ relation, statement, source }) => `${relation}: ${oneLine(statement)} (${attribution(source)})`,
  );
  const text = escapeMarkup([finding.message, ...evidence].join('\n'));
  const failure = element('failure', { type: finding.verdict, message: finding.message }, text);
  const skipped = silenced === undefined ? '' : element('skipped', { message: silenced.reason });
  return element('testcase', { name, classname: file.path }, isFailure ? failure : skipped);
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, content = ''): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeMarkup(String(value))}"`);
  return content === '' ? `<${name}${pairs.join('')}/>` : `<${name}${pairs.join('')}>${content}</${name}>`;
}
