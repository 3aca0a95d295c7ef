import assert from 'node:assert/strict';
import { textReport } from '../../../../src/workspace/reports/text.js';
import { fileWith, finding, OPTIONS, REVIEWS } from './reviews.js';

describe('the text report', () => {
  it('lists what needs attention by file, with evidence and correction, and ends with all counts', () => {
    assert.equal(
      textReport(REVIEWS, OPTIONS),
      `docs/a b.md
  note  It is not UTF-8; it was read as Windows-1252.
  3:9  refuted      5,000  The sources say 6,000 ships (Port Authority), not 5,000.
        differs: The port served 6,000 ships. (Harbour <statistics>, Port Authority, 2025-04-30)
        fix: 5,000 → 6,000
  3:9  conflicting  5,000  The sources say 6,000 ships (Port Authority), not 5,000.
        differs: The port served 6,000 ships. (Harbour <statistics>, Port Authority, 2025-04-30)
  1:1  directive  This directive silences nothing.

docs/photo.md
  skipped  It is not text: it holds binary data.

3 files: 3 refuted (2 silenced), 1 conflicting, 1 supported, 1 unverified, 1 skipped
`,
    );
  });

  it('lists every finding on request, and says which are silenced and why', () => {
    const report = textReport(REVIEWS, { ...OPTIONS, show: 'all' });
    for (const word of ['supported', 'unverified', '[accepted: an older count]', '[ignored: a quotation]']) {
      assert.ok(
        report.split('\n').some((line) => line.includes('5,000') && line.includes(word)),
        word,
      );
    }
  });

  it('lists what the run fails on, even where the project does not show it', () => {
    const files = [fileWith('a.md', [finding('unverified')])];
    assert.doesNotMatch(textReport(files, OPTIONS), /3:9/u);
    assert.match(textReport(files, { ...OPTIONS, failOn: 'unverified' }), /3:9 {2}unverified/u);
  });

  it('explains on request', () => {
    const report = textReport(REVIEWS, { ...OPTIONS, explain: true });
    assert.match(report, /because the counted noun is the same/u);
    assert.match(report, /3:3 {2}passed over {2}Su-35 \(designator\)/u);
  });

  it('has colours only when asked', () => {
    const escape = String.fromCharCode(27);
    assert.ok(!textReport(REVIEWS, OPTIONS).includes(escape));
    const colored = textReport(REVIEWS, { ...OPTIONS, color: true });
    assert.ok(colored.includes(`${escape}[31mrefuted`));
  });

  it('says so when there is nothing', () => {
    assert.equal(
      textReport([], OPTIONS),
      '0 files: 0 refuted, 0 conflicting, 0 supported, 0 unverified, 0 skipped\n',
    );
  });
});
