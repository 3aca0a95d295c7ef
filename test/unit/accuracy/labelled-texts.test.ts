import assert from 'node:assert/strict';
import { labelAt, readLabelledTexts, withoutMarks } from '../../accuracy/labelled-texts.js';

describe('labelled texts', () => {
  it('takes the marks out of a draft and says what they held', () => {
    const { draft, marks } = withoutMarks('It has {R:12} rooms, {N:two lifts} and {O:some 30} beds.');
    assert.equal(draft, 'It has 12 rooms, two lifts and some 30 beds.');
    assert.deepEqual(
      marks.map(({ start, end, label }) => [draft.slice(start, end), label]),
      [
        ['12', 'refuted'],
        ['two lifts', 'neutral'],
        ['some 30', 'open'],
      ],
    );
  });

  it('refuses a mark that is not closed', () => {
    assert.throws(() => withoutMarks('It has {R:12 rooms.'), /not closed: \{R:12 rooms/);
  });

  it('takes a figure outside of marks as supported', () => {
    const { marks } = withoutMarks('It has {R:12} rooms and 7 lifts.');
    assert.equal(labelAt(marks, { start: 7, end: 9 }), 'refuted');
    assert.equal(labelAt(marks, { start: 20, end: 21 }), 'supported');
  });

  it('finds for each draft its source, and wrong and silent figures in each', () => {
    const texts = readLabelledTexts();
    assert.ok(texts.length >= 51);
    for (const { id, source, draft, marks } of texts) {
      assert.ok(source.text.length > 500, id);
      assert.ok(!/\{[A-Z]:/.test(draft), id);
      for (const label of ['refuted', 'neutral'])
        assert.ok(
          marks.some((mark) => mark.label === label),
          `${id} has nothing ${label}`,
        );
    }
  });
});
