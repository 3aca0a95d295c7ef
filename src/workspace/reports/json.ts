import type { Evidence, SourceInfo } from '../../engine/index.js';
import { totalsOf, type FileReview, type ReviewedFinding } from '../review.js';
import type { Report, ReportOptions } from './report.js';

/**
 * For programs: every finding whatever its verdict. Keys without a value are null; `accepted` and `ignored` stand only
 * at silenced findings, `directives` and `notes` only where there are any, what explains a verdict only when asked for.
 */
export const jsonReport: Report = (files, options) => {
  const { verdicts, skipped } = totalsOf(files);
  const { supported, refuted, conflicting, unverified } = verdicts;
  const summary = { supported, refuted, conflicting, unverified, skipped };
  return `${JSON.stringify({ files: files.map((file) => fileJson(file, options)), summary }, null, 2)}\n`;
};

function fileJson(file: FileReview, options: ReportOptions): object {
  return {
    path: file.path,
    findings: file.findings.map((entry) => findingJson(entry, options)),
    examined: file.examined,
    skipped: file.skipped,
    ...(file.directives.length === 0
      ? {}
      : {
          directives: file.directives.map(({ message, range, start }) => ({
            message,
            range,
            position: start,
          })),
        }),
    ...(file.notes.length === 0 ? {} : { notes: file.notes }),
    ...(options.explain
      ? {
          passedOver: file.passedOver.map(({ surface, reason, range, start }) => ({
            surface,
            reason,
            range,
            position: start,
          })),
        }
      : {}),
  };
}

function findingJson({ finding, start, silenced }: ReviewedFinding, { explain }: ReportOptions): object {
  return {
    check: finding.check,
    verdict: finding.verdict,
    surface: finding.quantity.surface,
    range: { start: finding.range.start, end: finding.range.end },
    position: start,
    message: finding.message,
    suggestion: finding.suggestion ?? null,
    ...(finding.suggestionRange === undefined ? {} : { suggestionRange: finding.suggestionRange }),
    confidence: finding.confidence,
    evidence: finding.evidence.map(evidenceJson),
    ...(silenced === undefined
      ? {}
      : { [silenced.by === 'decision' ? 'accepted' : 'ignored']: { reason: silenced.reason } }),
    ...(explain ? { fingerprint: finding.fingerprint, reasons: finding.reasons } : {}),
  };
}

function evidenceJson({ source, statement, relation }: Evidence): object {
  return { source: sourceJson(source), statement, relation };
}

function sourceJson({ id, title, publisher, published, url }: SourceInfo): object {
  return { id, title, publisher: publisher ?? null, published: published ?? null, url: url ?? null };
}
