import assert from 'node:assert/strict';
import { markdownTable } from '../../../../src/workspace/readers/markdown-table.js';
import { writeValues } from '../../../../src/workspace/readers/table/page-table.js';

/** More rows than a call may have arguments. */
const ROWS = 200_000;

describe('a table of 200,000 rows', () => {
  it('is written a value a line', () => {
    const rows = Array.from({ length: ROWS }, (_, at) => [`Mill ${at}`, String(at + 2000)]);
    const text = writeValues({
      caption: '',
      above: '',
      subject: '',
      rows: [['Mill', 'Stones'], ...rows],
      heads: 1,
    });
    assert.equal(text?.split('\n- ').length, ROWS + 1);
  });

  it('is written as a table', () => {
    const text = markdownTable(
      ['Mill', 'Miller'],
      Array.from({ length: ROWS }, (_, at) => [`Mill ${at}`, 'Mirel']),
    );
    assert.equal(text.split('\n').length, ROWS + 2);
  });
});
