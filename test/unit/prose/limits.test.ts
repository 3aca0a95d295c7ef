import assert from 'node:assert/strict';
import { LIMITS } from '../../../src/engine/prose/limits.js';
import { prepareText } from '../../../src/engine/prose/prepare-text.js';
import { readProse } from '../../../src/engine/prose/read-prose.js';
import type { Format, SkippedReason } from '../../../src/engine/prose/types.js';

const BOTH = ['markdown', 'plaintext'] as const;

/** Reads a text with something to skip before a last paragraph, which must be read all the same. */
function skips(text: string, format: Format): readonly (readonly [SkippedReason, string])[] {
  const document = `${text}\n\nLast one.\n`;
  const { blocks, skipped } = readProse({ text: document, format });
  assert.equal(blocks.at(-1)?.text, 'Last one.');
  return skipped.map(({ reason, range }) => [reason, document.slice(range?.start, range?.end)]);
}

describe('limits', () => {
  for (const format of BOTH) {
    it(`skip a line that is too long and say so (${format})`, () => {
      const line = 'a'.repeat(LIMITS.lineLength + 1);
      assert.deepEqual(skips(`One.\n${line}\nTwo.`, format), [['line-too-long', line]]);
      assert.deepEqual(skips('a'.repeat(LIMITS.lineLength), format), []);
    });

    it(`cut a text that is too large and say so (${format})`, () => {
      const text = 'One.\n'.repeat(LIMITS.draftLength / 5 + 3);
      const { skipped } = readProse({ text, format });
      assert.deepEqual(
        skipped.map(({ reason, range }) => [reason, range]),
        [['too-large', { start: LIMITS.draftLength, end: text.length }]],
      );
    });
  }

  it('skip a line that nests too deeply, and no other', () => {
    const deep = '>'.repeat(LIMITS.nesting + 1);
    assert.deepEqual(skips(`${deep} One.`, 'markdown'), [['invalid', `${deep} One.`]]);
    for (const fine of [
      '>'.repeat(LIMITS.nesting),
      '- '.repeat(90),
      '* * '.repeat(40),
      '5 '.repeat(90),
      '. '.repeat(9),
    ]) {
      assert.deepEqual(skips(fine, 'markdown'), [], fine);
    }
  });

  it('skip a paragraph with too many marks', () => {
    const marks = '[a] '.repeat(LIMITS.marks).trim();
    assert.deepEqual(skips(`# One\n\n${marks}`, 'markdown'), [['too-large', marks]]);
    assert.deepEqual(skips('[a] '.repeat(LIMITS.marks / 4), 'markdown'), []);
  });

  it('part a paragraph that is too long without losing a word', () => {
    const lines = Array.from({ length: 9_000 }, (_, at) => `> word${at}`);
    const { blocks, skipped } = readProse({ text: lines.join('\n'), format: 'markdown' });
    assert.ok(blocks.length > 2);
    assert.equal(skipped.length, 0);
    assert.equal(blocks.map((block) => block.text).join(' '), lines.join(' ').replaceAll('> ', ''));
  });

  it('find white space that is too long wherever it stands in its line', () => {
    for (let before = 0; before <= 2 * LIMITS.whitespace; before += 7)
      for (const [length, kept] of [
        [LIMITS.whitespace, true],
        [LIMITS.whitespace + 1, false],
        [3 * LIMITS.whitespace, false],
      ] as const) {
        const text = `${'a'.repeat(before)}${' \t'.repeat(length).slice(0, length)}b\n`.repeat(2);
        const read = prepareText(text, 'markdown').text;
        assert.equal(read === text, kept, `${length} behind ${before}`);
        assert.equal(read.replace(/\n/g, ''), kept ? text.replace(/\n/g, '') : text.replace(/\s/g, ''));
      }
  });

  it('break a line where its white space is too long', () => {
    const { blocks, skipped } = readProse({ text: `One${' '.repeat(500)}Two`, format: 'markdown' });
    assert.deepEqual(
      blocks.map((block) => block.text),
      ['One', 'Two'],
    );
    assert.equal(skipped.length, 0);
  });
});
