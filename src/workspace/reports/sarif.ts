import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  Invocation,
  Log,
  Notification,
  PhysicalLocation,
  Region,
  ReportingDescriptor,
  Result,
} from 'sarif';
import { CHECKS, type Range, type Verdict } from '../../engine/index.js';
import type { Severity } from '../config.js';
import { HOMEPAGE, pageOf } from '../pages.js';
import type { FileReview, Placed, ReviewedFinding } from '../review.js';
import { shown, type Report, type ReportOptions } from './report.js';

/**
 * SARIF 2.1.0: a rule for each check, a result for each shown finding and for each that is silenced (as suppressed),
 * a notification for each thing that was skipped. Offsets count UTF-16 units; lines and columns are 1-based.
 */
export const sarifReport: Report = (files, options) => `${JSON.stringify(logOf(files, options), null, 2)}\n`;

function logOf(files: readonly FileReview[], options: ReportOptions): Log {
  const driver = {
    name: 'Claimcheck',
    version: options.version,
    informationUri: HOMEPAGE,
    rules: [...RULES],
  };
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits' as const,
    invocations: [invocationOf(files)],
    results: files.flatMap((file) => resultsOf(file, options)),
  };
  return { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
}

const RULES: readonly ReportingDescriptor[] = Object.values(CHECKS).map(({ name, title, description }) => ({
  id: name,
  // The standard wants an identifier here, in Pascal case.
  name: title.replace(/ +(.)/gu, (_, letter: string) => letter.toUpperCase()),
  shortDescription: { text: title },
  fullDescription: { text: description },
  helpUri: pageOf(name),
}));

function resultsOf(file: FileReview, options: ReportOptions): Result[] {
  const open = new Set(shown(file, options));
  return file.findings
    .filter((entry) => open.has(entry) || entry.silenced !== undefined)
    .map((entry) => resultOf(file, entry));
}

function resultOf(file: FileReview, entry: ReviewedFinding): Result {
  const { finding, silenced } = entry;
  const physicalLocation = locationOf(file, entry);
  const kind = KIND[finding.verdict];
  return {
    ruleId: finding.check,
    ruleIndex: RULES.findIndex((rule) => rule.id === finding.check),
    kind,
    // The standard wants no level on a result that is no failure.
    level: kind === 'fail' ? LEVEL[entry.severity] : 'none',
    message: { text: finding.message },
    locations: [{ physicalLocation }],
    partialFingerprints: { 'claimcheck/v1': finding.fingerprint },
    ...(finding.suggestion === undefined
      ? {}
      : { fixes: [fixOf(replacedLocation(file, entry), finding.suggestion)] }),
    ...(silenced === undefined
      ? {}
      : {
          suppressions: [
            {
              kind: silenced.by === 'decision' ? ('external' as const) : ('inSource' as const),
              justification: silenced.reason,
            },
          ],
        }),
    properties: {
      verdict: finding.verdict,
      surface: finding.quantity.surface,
      confidence: finding.confidence,
      evidence: finding.evidence.map(({ source, statement, relation }) => ({ source, statement, relation })),
    },
  };
}

const KIND: Readonly<Record<Verdict, 'fail' | 'pass' | 'open'>> = {
  refuted: 'fail',
  conflicting: 'fail',
  supported: 'pass',
  unverified: 'open',
};

const LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
  off: 'note',
};

function fixOf(location: PhysicalLocation, text: string): NonNullable<Result['fixes']>[number] {
  const { artifactLocation = {}, region = {} } = location;
  const replacements = [{ deletedRegion: region, insertedContent: { text } }];
  return { description: { text: `Write ${text}` }, artifactChanges: [{ artifactLocation, replacements }] };
}

function locationOf(file: FileReview, entry: ReviewedFinding): PhysicalLocation {
  return physical(file, entry, entry.finding.range);
}

function replacedLocation(file: FileReview, entry: ReviewedFinding): PhysicalLocation {
  const { range, suggestionRange = range } = entry.finding;
  return physical(file, entry.replaced ?? entry, suggestionRange);
}

function physical(file: FileReview, placed: Placed, { start, end }: Range): PhysicalLocation {
  const region = { ...regionOf(placed), charOffset: start, charLength: end - start };
  return { artifactLocation: { uri: uriOf(file.path) }, region };
}

function regionOf({ start, end }: Placed): Region {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** A relative path becomes a relative reference, so that the report reads the same on every machine. */
function uriOf(file: string): string {
  if (path.isAbsolute(file)) return pathToFileURL(file).href;
  return file.split('/').map(encodeURIComponent).join('/');
}

function invocationOf(files: readonly FileReview[]): Invocation {
  const skipped = files.flatMap((file) =>
    file.skipped.map((entry): Notification => notificationOf(file, entry.message, entry.reason, 'error')),
  );
  const notes = files.flatMap((file) => [
    ...file.notes.map((note) => notificationOf(file, note, 'note', 'note')),
    ...file.directives.map((entry): Notification => ({
      ...notificationOf(file, entry.message, 'directive', 'warning'),
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: uriOf(file.path) },
            region: regionOf(entry),
          },
        },
      ],
    })),
  ]);
  return {
    executionSuccessful: skipped.length === 0,
    toolExecutionNotifications: [...skipped, ...notes],
  };
}

function notificationOf(
  file: FileReview,
  text: string,
  id: string,
  level: 'error' | 'warning' | 'note',
): Notification {
  return {
    descriptor: { id },
    level,
    message: { text },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file.path) } } }],
  };
}
