import assert from 'node:assert/strict';
import { readProse } from '../../../src/engine/prose/read-prose.js';
import { sourceRange } from '../../../src/engine/prose/source-range.js';
import type { Prose } from '../../../src/engine/prose/types.js';

function read(text: string): Prose {
  return readProse({ text, format: 'markdown' });
}

describe('what a block knows', () => {
  it('is its headings, outermost first', () => {
    const { blocks } = read('One.\n\n# A\n\nTwo.\n\n### B\n\n> Three.\n\n## C\n\nFour.\n\n# *D*\n\n- Five.');
    assert.deepEqual(
      blocks
        .filter(({ kind }) => kind !== 'heading')
        .map(({ text, headings }) => `${headings.join('/')}: ${text}`),
      [': One.', 'A: Two.', 'A/B: Three.', 'A/C: Four.', 'D: Five.'],
    );
  });

  it('is its cells with their headers', () => {
    const [row] = read(
      'Name | `x` | *Drones* a&nbsp;month\n--- | --- | ---\n[A](b) \\| B | | 6,000 | 7\n',
    ).blocks;
    assert.ok(row);
    assert.deepEqual(
      row.cells.map(({ range, header }) => [row.text.slice(range.start, range.end), header]),
      [
        ['A | B', 'Name'],
        ['', ''],
        ['6,000', 'Drones a\u00A0month'],
        ['7', ''],
      ],
    );
  });

  it('is the document’s title: the front matter’s, else its first level-one heading', () => {
    assert.equal(read('---\ntitle: "A: *b*"\n---\n# C').title, 'A: *b*');
    assert.equal(read('---\nauthor: D\n---\n## B\n\n# *C*\n\n# D').title, 'C');
    assert.equal(read('One.').title, '');
  });

  it('is its front matter as it stands', () => {
    assert.equal(read('---\r\na: 1\r\n...\r\nOne.').frontMatter, 'a: 1\r\n');
    assert.equal(read('\uFEFF---\na: 1\n---').frontMatter, 'a: 1\n');
    assert.equal(read('--- \n---\nOne.').frontMatter, '');
    assert.equal(read('---\na: 1\n').frontMatter, undefined);
    assert.equal(read('---\n\nOne.\n\n---\n').frontMatter, undefined);
  });
});

describe('comments', () => {
  for (const [text, comments, prose] of [
    ['<!-- a -->\n\nOne <!--b--> two.', [' a ', 'b'], 'One two.'],
    ['<!-- a\n\nb --> One.', [' a\n\nb '], 'One.'],
    ['<!-- a --> One <!-- b -->', [' a ', ' b '], 'One'],
    ['<div><!-- a -->One</div>', [' a '], 'One'],
    ['- <!-- a -->\n  One', [' a '], 'One'],
    ['| a |\n|---|\n| One <!-- a --> |', [' a '], 'One'],
    ['`<!-- a -->` <!-- b', [], '<!-- b'],
    ['> <!-- a -->\n> One', [' a '], 'One'],
  ] as const) {
    it(`are collected from ${JSON.stringify(text)}`, () => {
      const read = readProse({ text, format: 'markdown' });
      assert.deepEqual(
        read.comments.map((comment) => comment.text),
        comments,
      );
      for (const { range } of read.comments)
        assert.match(text.slice(range.start, range.end), /^<!--[^]*-->$/);
      assert.equal(read.blocks.map((block) => block.text).join('/'), prose);
    });
  }
});

describe('the range in the document', () => {
  for (const [name, text, prose, source] of [
    ['of words', 'About 6,000 drones', '6,000', '6,000'],
    ['of words in emphasis, without the marks', 'About **6,000** drones', '6,000', '6,000'],
    ['of words with marks between them', '**6**,000 [drones](x) fly', '6,000 drones', '6**,000 [drones'],
    ['of an entity, whole', '5&nbsp;m', '\u00A0', '&nbsp;'],
    ['that ends in an entity', 'A 5&euro; b', '5€', '5&euro;'],
    ['that starts with an entity', 'A &euro;5 b', '€5', '&euro;5'],
    ['of two entities', '&#128512;&lt;', '😀<', '&#128512;&lt;'],
    ['of half an entity', '&#128512;', '\uDE00', '&#128512;'],
    ['of an escaped sign, without the backslash', 'It cost \\$1.75', '$1.75', '$1.75'],
    ['behind a line break', 'More than\r\n> 6,000', '6,000', '6,000'],
    ['in a table', '|a|b|\n|-|-|\n|5|**6**|', '6', '6'],
    ['over cells', '|a|b|\n|-|-|\n|5|**6**|', '5 | 6', '5|**6'],
    ['behind an emoji and a combining mark', '😀 e\u0301 *6*', '6', '6'],
  ] as const) {
    it(name, () => {
      const block = read(text).blocks.at(-1);
      assert.ok(block);
      const start = block.text.indexOf(prose);
      const range = sourceRange(block, { start, end: start + prose.length });
      assert.equal(text.slice(range.start, range.end), source);
    });
  }

  it('is empty for an empty range', () => {
    const [block] = read('a **b** c').blocks;
    assert.ok(block);
    assert.deepEqual(sourceRange(block, { start: 2, end: 2 }), { start: 4, end: 4 });
  });
});
