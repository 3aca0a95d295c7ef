import assert from 'node:assert/strict';
import { githubReport } from '../../../../src/workspace/reports/github.js';
import { markdownReport } from '../../../../src/workspace/reports/markdown.js';
import { NASTY_REVIEWS, OPTIONS, REVIEWS } from './reviews.js';

describe('the GitHub report', () => {
  it('has an annotation for each finding that needs attention, for what was skipped and for notes', () => {
    assert.deepEqual(githubReport(REVIEWS, OPTIONS).split('\n'), [
      '::notice file=docs/a b.md,title=Claimcheck%3A note::It is not UTF-8; it was read as Windows-1252.',
      '::notice file=docs/a b.md,line=1,endLine=1,col=1,endColumn=10::This directive silences nothing.',
      '::warning file=docs/a b.md,line=3,endLine=3,col=9,endColumn=14,title=Claimcheck%3A refuted::The sources say 6,000 ships (Port Authority), not 5,000.',
      '::notice file=docs/a b.md,line=3,endLine=3,col=9,endColumn=14,title=Claimcheck%3A conflicting::The sources say 6,000 ships (Port Authority), not 5,000.',
      '::warning file=docs/photo.md,title=Claimcheck%3A skipped::It is not text: it holds binary data.',
      '3 files: 3 refuted (2 silenced), 1 conflicting, 1 supported, 1 unverified, 1 skipped',
      '',
    ]);
  });

  it('lets no text start a command, a property or a line of its own', () => {
    const lines = githubReport(NASTY_REVIEWS, OPTIONS).split('\n');
    assert.equal(lines.length, 5);
    for (const line of lines.slice(0, 3))
      assert.match(line, /^::(?:warning|error|notice) file=[^,:]*(?:,[a-zA-Z]+=[^,:]*)*::/u);
  });
});

describe('the Markdown report', () => {
  it('has a heading for each file with something in it and a row for each finding', () => {
    const lines = markdownReport(REVIEWS, OPTIONS).split('\n');
    assert.deepEqual(
      lines.filter((line) => line.startsWith('#')),
      ['# Claimcheck', '## docs/a b.md', '## docs/photo.md'],
    );
    assert.equal(
      lines[2],
      '3 files: 3 refuted (2 silenced), 1 conflicting, 1 supported, 1 unverified, 1 skipped.',
    );
    const rows = lines.filter((line) => line.startsWith('| 3:9 '));
    assert.equal(rows.length, 2);
    assert.match(rows[0]!, /^\| 3:9 \| refuted \| 5,000 \| .* \| 6,000 \|$/u);
  });

  it('lets no text become markup or a cell', () => {
    const lines = markdownReport(NASTY_REVIEWS, OPTIONS).split('\n');
    const row = lines.find((line) => line.startsWith('| 3:9 '))!;
    assert.equal(row.split(/(?<!\\)\|/u).length, 8);
    assert.doesNotMatch(row, /(?<!\\)[*<[]/u);
  });
});
