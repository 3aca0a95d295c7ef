import assert from 'node:assert/strict';
import { withoutNoteMarks } from '../../../../src/workspace/readers/note-marks.js';

describe('the marks of notes', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['The fleet had 6,000³ ships.', 'The fleet had 6,000 ships.'],
    ['It fell by 12.5%² in 2023¹², they say.', 'It fell by 12.5% in 2023, they say.'],
    ['It is 10⁶ cells, 3×10⁴ m and 5² km² of 40 m².', 'It is 10⁶ cells, 3×10⁴ m and 5² km² of 40 m².'],
    ['It has 1,200[4] boats [12].', 'It has 1,200 boats.'],
    [String.raw`It has 1,200\[4\] boats, as is known \[4, 5, 7–9\].`, 'It has 1,200 boats, as is known.'],
    [
      'The mean is 13 (95% CI [12, 15]), the median 4 [2–7].',
      'The mean is 13 (95% CI [12, 15]), the median 4 [2–7].',
    ],
    ['[4] Mirel, A.: Mills. 2020', '[4] Mirel, A.: Mills. 2020'],
    ['In [2021] it had [9](x) mills.', 'In [2021] it had [9](x) mills.'],
    [`${'1'.repeat(100_000)}²`, '1'.repeat(100_000)],
  ];
  for (const [text, expected] of rows)
    it(`leave ${text.slice(0, 60)}`, () => assert.equal(withoutNoteMarks(text), expected));
});
