import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readProse } from '../../src/engine/prose/read-prose.js';
import { readSentences, segmentSentences } from '../../src/engine/prose/sentences.js';
import { sourceRange } from '../../src/engine/prose/source-range.js';
import type { Block, Format, Prose } from '../../src/engine/prose/types.js';

const MARKUP =
  '# |---\n|===|> |- |1. |    |\t|\n|\n\n|\r\n|\r|\f|**|*|_|~~|`|```\n|[|](|)|]|][a]|[^1]|[^1]: |[a]: /5\n|[[|]]|\\||\\|---|:-:|' +
  '!|<|>|<b>|</b>|<div>|<code>|</code>|<script>|<br>|<!--|-->|&amp;|&nbsp;|&#8364;|&|;|$|$$|@a|[@b]|http://x.org/5|a@x.org|www.x.org|' +
  '6,000|1.5|%| |  |.|. |a|B|é|e\u0301|😀|\u00A0|\uFEFF|\uD800|\u2028|title: x\n|---\n|- [ ] ';
const document = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.constantFrom(...MARKUP.split('|'), '|', '|a|b|\n|-|-|\n|1|2|\n'), { maxLength: 40 })
    .map((parts) => parts.join('')),
);
const format = fc.constantFrom<Format>('markdown', 'plaintext');
const RUNS = { numRuns: 2000 };

describe('prose of any text', () => {
  it('comes character for character from where its runs say', () => {
    fc.assert(
      fc.property(document, format, (text, kind) => {
        for (const block of readProse({ text, format: kind }).blocks) checkRuns(block, text);
      }),
      RUNS,
    );
  });

  it('has ranges inside the text, in order', () => {
    fc.assert(
      fc.property(document, format, (text, kind) => {
        const prose = readProse({ text, format: kind });
        let last = 0;
        for (const { range } of prose.blocks) {
          assert.ok(range.start >= last && range.end > range.start && range.end <= text.length);
          last = range.start;
        }
        for (const { range } of prose.comments)
          assert.match(text.slice(range.start, range.end), /^<!--[^]*>$/);
      }),
      RUNS,
    );
  });

  it('has sentences whose ranges in the document hold their words', () => {
    fc.assert(
      fc.property(document, format, (text, kind) => {
        for (const block of readProse({ text, format: kind }).blocks) {
          let end = 0;
          for (const sentence of readSentences(block)) {
            assert.ok(sentence.start >= end);
            end = sentence.start + sentence.text.length;
            assert.equal(block.text.slice(sentence.start, end), sentence.text);
            const range = sourceRange(block, { start: sentence.start, end });
            assert.ok(
              range.start >= block.range.start && range.end <= block.range.end && range.start < range.end,
            );
          }
        }
      }),
      RUNS,
    );
  });

  it('is the same whatever ends the lines', () => {
    fc.assert(
      fc.property(document, format, (any, kind) => {
        // A backslash that ends a paragraph stands for itself, but not in front of a carriage return.
        const text = any.replaceAll(/[\r\uFEFF]|\\+(?=\s*\n)/g, '');
        assert.deepEqual(
          words(readProse({ text: text.replaceAll('\n', '\r\n'), format: kind })),
          words(readProse({ text, format: kind })),
        );
      }),
      RUNS,
    );
  });

  it('loses no word when it is parted into sentences', () => {
    fc.assert(
      fc.property(document, (text) => {
        const kept = segmentSentences(text).map((sentence) => sentence.text.replaceAll(/\s/g, ''));
        assert.equal(kept.join(''), text.replaceAll(/\s/g, ''));
      }),
      RUNS,
    );
  });
});

function words(prose: Prose): readonly unknown[] {
  return prose.blocks.map(({ kind, text, headings, lead, cells }) => ({ kind, text, headings, lead, cells }));
}

/** Each character of a block is the document's own, unless its run was read from others or is a line break. */
function checkRuns({ text, runs, range }: Block, source: string): void {
  assert.equal(runs[0], 0);
  for (let run = 0; run < runs.length; run += 2) {
    const [start, from] = [runs[run]!, runs[run + 1]!];
    const end = runs[run + 2] ?? text.length;
    assert.ok(start <= end && from >= range.start && from <= range.end);
    assert.ok(run === 0 || from >= runs[run - 1]!, 'runs ascend');
    if (end === start || runs[run + 2] === runs[run + 4]) continue;
    for (let at = 0; at < end - start; at++) {
      const original = source.charAt(from + at);
      const expected = /[\s\\]/.test(original) && text.charAt(start + at) === ' ' ? ' ' : original;
      assert.equal(text.charAt(start + at), expected);
    }
  }
}
