import assert from 'node:assert/strict';
import { jsonReport } from '../../../../src/workspace/reports/json.js';
import { finding, fileWith, NASTY_REVIEWS, OPTIONS, REVIEWS } from './reviews.js';

describe('the JSON report', () => {
  it('has exactly the documented shape', () => {
    const [reviewed] = [finding('refuted')];
    const report: unknown = JSON.parse(jsonReport([fileWith('a.md', [reviewed])], OPTIONS));
    assert.deepEqual(report, {
      files: [
        {
          path: 'a.md',
          findings: [
            {
              check: 'count',
              verdict: 'refuted',
              surface: '5,000',
              range: { start: 20, end: 25 },
              position: { line: 2, character: 8 },
              message: 'The sources say 6,000 ships (Port Authority), not 5,000.',
              suggestion: '6,000',
              confidence: 0.9,
              evidence: [
                {
                  source: {
                    id: 'harbour',
                    title: 'Harbour <statistics>',
                    publisher: 'Port Authority',
                    published: '2025-04-30',
                    url: 'https://example.org/harbour?a=1&b=2',
                  },
                  statement: 'The port served 6,000 ships.',
                  relation: 'differs',
                },
              ],
            },
          ],
          examined: { sentences: 3, quantities: 1 },
          skipped: [],
        },
      ],
      summary: { supported: 0, refuted: 1, conflicting: 0, unverified: 0, skipped: 0 },
    });
  });

  interface Json {
    readonly files: readonly {
      readonly findings: readonly Readonly<Record<string, unknown>>[];
      readonly skipped: readonly { readonly reason: string }[];
      readonly passedOver?: readonly unknown[];
      readonly directives?: readonly unknown[];
    }[];
    readonly summary: Readonly<Record<string, number>>;
  }
  const read = (report: string): Json => JSON.parse(report) as Json;

  it('lists every finding whatever its verdict, marks silenced ones, and names what was skipped', () => {
    const { files, summary } = read(jsonReport(REVIEWS, OPTIONS));
    assert.deepEqual(
      files[0]!.findings.map(({ verdict }) => verdict),
      ['refuted', 'conflicting', 'supported', 'unverified', 'refuted', 'refuted'],
    );
    assert.deepEqual(files[0]!.findings[4]!.accepted, { reason: 'an older count' });
    assert.deepEqual(files[0]!.findings[5]!.ignored, { reason: 'a quotation' });
    assert.equal(files[0]!.findings[2]!.suggestion, null);
    assert.equal(files[0]!.directives?.length, 1);
    assert.equal(files[1]!.skipped[0]!.reason, 'binary');
    assert.deepEqual(summary, { supported: 1, refuted: 3, conflicting: 1, unverified: 1, skipped: 1 });
  });

  it('explains on request', () => {
    const { files } = read(jsonReport(REVIEWS, { ...OPTIONS, explain: true }));
    assert.equal(files[0]!.findings[0]!.fingerprint, 'print-refuted');
    assert.deepEqual(files[0]!.findings[0]!.reasons, ['the counted noun is the same']);
    assert.equal(files[0]!.passedOver?.length, 1);
  });

  it('reads back whatever the texts hold', () => {
    const message = NASTY_REVIEWS[0]!.findings[0]!.finding.message;
    assert.equal(read(jsonReport(NASTY_REVIEWS, OPTIONS)).files[0]!.findings[0]!.message, message);
  });
});
