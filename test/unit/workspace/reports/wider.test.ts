import assert from 'node:assert/strict';
import { htmlReport } from '../../../../src/workspace/reports/html.js';
import { jsonReport } from '../../../../src/workspace/reports/json.js';
import { markdownReport } from '../../../../src/workspace/reports/markdown.js';
import { textReport } from '../../../../src/workspace/reports/text.js';
import { fileWith, OPTIONS, WIDER } from './reviews.js';

const REPORTS = [
  ['text', textReport, /fix: over 5,000 → about 6,000\n/],
  ['Markdown', markdownReport, /\| over 5,000 → about 6,000 \|/],
  ['HTML', htmlReport, /<del>over 5,000<\/del> → <ins>about 6,000<\/ins>/],
  [
    'JSON',
    jsonReport,
    /"suggestion": "about 6,000",[^"]*"suggestionRange": \{[^"]*"start": 15,[^"]*"end": 25/,
  ],
] as const;

describe('a correction of more than the number', () => {
  for (const [name, report, expected] of REPORTS)
    it(`is shown with all that it replaces in the ${name} report`, () =>
      assert.match(report([fileWith('a.md', [WIDER])], OPTIONS), expected));
});
