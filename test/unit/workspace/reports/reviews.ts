import type { Evidence, Finding, Quantity, SourceInfo, Verdict } from '../../../../src/engine/index.js';
import { DEFAULT_CONFIG } from '../../../../src/workspace/config.js';
import {
  skippedFile,
  type FileReview,
  type ReviewedFinding,
  type Silenced,
} from '../../../../src/workspace/review.js';
import type { ReportOptions } from '../../../../src/workspace/reports/report.js';

export const OPTIONS: ReportOptions = {
  show: 'attention',
  explain: false,
  failOn: 'refuted',
  color: false,
  version: '1.2.3',
};

/** Text that would break any format that does not escape it. */
export const NASTY = `</script><b a="1" c='2'>& | ::error:: 100%, \u0007\u{1F600} ]]> *x* [y](z)`;

const source: SourceInfo = {
  id: 'harbour',
  title: `Harbour <statistics>`,
  publisher: 'Port Authority',
  published: '2025-04-30',
  url: 'https://example.org/harbour?a=1&b=2',
};

/** A finding about the number `5,000` in the third line, behind an emoji. */
export function finding(
  verdict: Verdict,
  about: Partial<Finding> = {},
  silenced?: Silenced,
): ReviewedFinding {
  const range = { start: 20, end: 25 };
  const quantity: Quantity = {
    range,
    surface: '5,000',
    kind: 'count',
    low: 5000,
    high: 5000,
    comparator: '=',
    approximate: false,
    unit: 'ship',
    precision: 500,
    phrase: range,
    readings: [],
  };
  const evidence: Evidence = {
    source,
    statement: 'The port served 6,000 ships.',
    statementRange: { start: 0, end: 28 },
    range: { start: 16, end: 21 },
    quantity: { ...quantity, surface: '6,000', low: 6000, high: 6000 },
    relation: verdict === 'supported' ? 'agrees' : 'differs',
    score: 0.9,
  };
  const all: Finding = {
    check: 'count',
    verdict,
    range,
    sentence: { start: 12, end: 32 },
    quantity,
    evidence: verdict === 'unverified' ? [] : [evidence],
    confidence: 0.9,
    message: 'The sources say 6,000 ships (Port Authority), not 5,000.',
    reasons: ['the counted noun is the same'],
    fingerprint: `print-${verdict}`,
    ...(verdict === 'refuted' ? { suggestion: '6,000' } : {}),
    ...about,
  };
  return {
    finding: all,
    start: { line: 2, character: 8 },
    end: { line: 2, character: 13 },
    sentence: 'It saw 5,000 ships.',
    severity: DEFAULT_CONFIG.severity[verdict],
    ...(silenced === undefined ? {} : { silenced }),
  };
}

/** A finding whose correction takes the word before the number with it. */
export const WIDER: ReviewedFinding = {
  ...finding('refuted', { suggestion: 'about 6,000', suggestionRange: { start: 15, end: 25 } }),
  replaced: { text: 'over 5,000', start: { line: 2, character: 3 }, end: { line: 2, character: 13 } },
};

export function fileWith(path: string, findings: readonly ReviewedFinding[]): FileReview {
  const examined = { sentences: 3, quantities: findings.length };
  return { ...skippedFile(path, []), findings, examined };
}

/** One of everything: four verdicts, an accepted and an ignored finding, a skipped file, a directive, a note. */
export const REVIEWS: readonly FileReview[] = [
  {
    ...fileWith('docs/a b.md', [
      finding('refuted'),
      finding('conflicting'),
      finding('supported'),
      finding('unverified'),
      finding('refuted', { fingerprint: 'accepted' }, { by: 'decision', reason: 'an older count' }),
      finding('refuted', { fingerprint: 'ignored' }, { by: 'directive', reason: 'a quotation' }),
    ]),
    directives: [
      {
        range: { start: 0, end: 9 },
        message: 'This directive silences nothing.',
        start: { line: 0, character: 0 },
        end: { line: 0, character: 9 },
      },
    ],
    passedOver: [
      {
        range: { start: 14, end: 19 },
        surface: 'Su-35',
        reason: 'designator',
        start: { line: 2, character: 2 },
        end: { line: 2, character: 7 },
      },
    ],
    notes: ['It is not UTF-8; it was read as Windows-1252.'],
  },
  skippedFile('docs/photo.md', [{ reason: 'binary', message: 'It is not text: it holds binary data.' }]),
  fileWith('docs/clean.md', []),
];

/** Reviews in which every text that comes from outside is nasty. */
export const NASTY_REVIEWS: readonly FileReview[] = [
  {
    ...fileWith(`docs/${NASTY}.md`, [
      {
        ...finding('refuted', {
          message: NASTY,
          suggestion: NASTY,
          reasons: [NASTY],
          evidence: [
            {
              ...finding('refuted').finding.evidence[0]!,
              statement: `${NASTY}\n${NASTY}`,
              source: { id: NASTY, title: NASTY, publisher: NASTY, url: 'javascript:alert(1)' },
            },
          ],
        }),
        sentence: NASTY,
      },
      finding('refuted', {}, { by: 'decision', reason: NASTY }),
    ]),
    notes: [NASTY],
  },
  skippedFile(NASTY, [{ reason: 'unreadable', message: NASTY }]),
];
