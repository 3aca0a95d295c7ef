import assert from 'node:assert/strict';
import { citationOf } from '../../../src/server/citation/cite.js';
import { detectStyle } from '../../../src/server/citation/detect-style.js';
import type { Cited } from '../../../src/server/citation/types.js';

const SOURCE: Cited = {
  id: 'drones',
  title: 'The drone plant',
  publisher: 'The Daily',
  published: '2025-08-27',
  url: 'https://daily.example/drones',
  citationKey: 'daily2025',
};
const NOTE = '“The drone plant”, The Daily, 27 August 2025. <https://daily.example/drones>';
const SENTENCE = 'It makes 6,000 drones.';

interface Row {
  readonly name: string;
  /** The draft; the sentence in it is `SENTENCE`, or the one given. */
  readonly draft: string;
  readonly sentence?: string;
  readonly source?: Cited;
  readonly format?: 'markdown' | 'plaintext';
  readonly fallback?: 'footnote' | 'pandoc' | 'link';
  /** The draft with the citation; undefined where none is offered. */
  readonly expected: string | undefined;
}

/** The draft after its citation was inserted; undefined where none is offered. */
function cited(row: Row): string | undefined {
  const { draft, sentence = SENTENCE, source = SOURCE, format = 'markdown', fallback = 'footnote' } = row;
  const start = draft.indexOf(sentence);
  const number = start + sentence.indexOf('6,000');
  const range = { start: number, end: number + '6,000'.length };
  const whole = { start, end: start + sentence.length };
  const citation = citationOf({ text: draft, format }, whole, range, source, fallback);
  if (citation === undefined) return undefined;
  // From the last to the first, so that offsets stay true.
  const changes = [...citation.changes].sort((a, b) => b.start - a.start);
  return changes.reduce((text, one) => text.slice(0, one.start) + one.text + text.slice(one.end), draft);
}

/** Each row in LF, in CRLF, and with an emoji before it. */
function check(rows: readonly Row[]): void {
  const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
  for (const row of rows) {
    const { expected } = row;
    it(row.name, () => {
      assert.equal(cited(row), expected);
      const windows = { ...row, draft: crlf(row.draft) };
      if (row.draft.includes('\n'))
        assert.equal(cited(windows), expected === undefined ? undefined : crlf(expected));
      const emoji = { ...row, draft: `🛩️\n\n${row.draft}` };

      assert.equal(cited(emoji), expected === undefined ? undefined : `🛩️\n\n${expected}`);
    });
  }
}

describe('citations as footnotes', () => {
  check([
    { name: 'the first of a draft', draft: `${SENTENCE}\n`, expected: `${SENTENCE}[^1]\n\n[^1]: ${NOTE}\n` },
    {
      name: 'at the end, after text that follows',
      draft: `${SENTENCE} And more.\n\nA last word.\n`,
      expected: `${SENTENCE}[^1] And more.\n\nA last word.\n\n[^1]: ${NOTE}\n`,
    },
    {
      name: 'after numbered ones, which keep their numbers',
      draft: `One.[^1] Two.[^3]\n\n${SENTENCE}\n\n[^1]: One.\n[^3]: Three.\n`,
      expected: `One.[^1] Two.[^3]\n\n${SENTENCE}[^4]\n\n[^1]: One.\n[^3]: Three.\n[^4]: ${NOTE}\n`,
    },
    {
      name: 'with a blank line between definitions where the draft has one',
      draft: `One.[^1] Two.[^2]\n\n${SENTENCE}\n\n[^1]: One.\n\n[^2]: Two.\n`,
      expected: `One.[^1] Two.[^2]\n\n${SENTENCE}[^3]\n\n[^1]: One.\n\n[^2]: Two.\n\n[^3]: ${NOTE}\n`,
    },
    {
      name: 'after a definition of several lines',
      draft: `One.[^1]\n\n${SENTENCE}\n\n[^1]: One\n    goes on.\n\nThe end.\n`,
      expected: `One.[^1]\n\n${SENTENCE}[^2]\n\n[^1]: One\n    goes on.\n[^2]: ${NOTE}\n\nThe end.\n`,
    },
    {
      name: 'with a word where the draft labels with words',
      draft: `One.[^iran]\n\n${SENTENCE}\n\n[^iran]: About Iran.\n`,
      expected: `One.[^iran]\n\n${SENTENCE}[^daily2025]\n\n[^iran]: About Iran.\n[^daily2025]: ${NOTE}\n`,
    },
    {
      name: 'used again where one has the same address',
      draft: `One.[^7]\n\n${SENTENCE}\n\n[^7]: See https://daily.example/drones.\n`,
      expected: `One.[^7]\n\n${SENTENCE}[^7]\n\n[^7]: See https://daily.example/drones.\n`,
    },
    {
      name: 'not used again where one has a longer address',
      draft: `One.[^1]\n\n${SENTENCE}\n\n[^1]: See https://daily.example/drones-of-old.\n`,
      expected: `One.[^1]\n\n${SENTENCE}[^2]\n\n[^1]: See https://daily.example/drones-of-old.\n[^2]: ${NOTE}\n`,
    },
    {
      name: 'none where the sentence has it',
      draft: `${SENTENCE}[^1]\n\n[^1]: <https://daily.example/drones>\n`,
      expected: undefined,
    },
    {
      name: 'after another one of the sentence',
      draft: `${SENTENCE}[^1]\n\n[^1]: Another.\n`,
      expected: `${SENTENCE}[^1][^2]\n\n[^1]: Another.\n[^2]: ${NOTE}\n`,
    },
    {
      name: 'in a text that does not end with a line break',
      draft: SENTENCE,
      expected: `${SENTENCE}[^1]\n\n[^1]: ${NOTE}\n`,
    },
    {
      name: 'in a table cell, after the cell',
      draft: `| plant | output |\n| --- | --- |\n| Alabuga | 6,000 drones | \n`,
      sentence: '| Alabuga | 6,000 drones |',
      expected: `| plant | output |\n| --- | --- |\n| Alabuga | 6,000 drones[^1] |\n\n[^1]: ${NOTE}\n`,
    },
    {
      name: 'a label that only stands in code is not taken',
      draft: `\`\`\`\na[^9]\n\n[^9]: x\n\`\`\`\n\n${SENTENCE}\n`,
      expected: `\`\`\`\na[^9]\n\n[^9]: x\n\`\`\`\n\n${SENTENCE}[^1]\n\n[^1]: ${NOTE}\n`,
    },
    {
      name: 'a source without address, publisher and date',
      draft: `${SENTENCE}\n`,
      source: { id: 'a', title: 'A *plain* note' },
      expected: `${SENTENCE}[^1]\n\n[^1]: “A \\*plain\\* note”.\n`,
    },
  ]);
});

describe('citations as Pandoc keys', () => {
  const other = 'Another thing [@smith2020].\n\n';
  check([
    {
      name: 'before the full stop',
      draft: `${other}${SENTENCE}\n`,
      expected: `${other}It makes 6,000 drones [@daily2025].\n`,
    },
    {
      name: 'joined to a bracket that is there',
      draft: 'It makes 6,000 drones [@smith2020].\n',
      sentence: 'It makes 6,000 drones [@smith2020].',
      expected: 'It makes 6,000 drones [@smith2020; @daily2025].\n',
    },
    {
      name: 'none where the bracket has it',
      draft: 'It makes 6,000 drones [see @daily2025, p. 3].\n',
      sentence: 'It makes 6,000 drones [see @daily2025, p. 3].',
      expected: undefined,
    },
    {
      name: 'a source without a key becomes a footnote',
      draft: `${other}${SENTENCE}\n`,
      source: { id: 'a', title: 'A note' },
      expected: `${other}${SENTENCE}[^1]\n\n[^1]: “A note”.\n`,
    },
    {
      name: 'by setting, in a draft that cites nothing',
      draft: `${SENTENCE}\n`,
      fallback: 'pandoc',
      expected: 'It makes 6,000 drones [@daily2025].\n',
    },
  ]);
});

describe('citations as links', () => {
  const other = 'See [this](https://example.org).\n\n';
  const link = '([The drone plant](https://daily.example/drones))';
  check([
    {
      name: 'before the full stop',
      draft: `${other}${SENTENCE}\n`,
      expected: `${other}It makes 6,000 drones ${link}.\n`,
    },
    {
      name: 'at the end of a sentence without a full stop',
      draft: `${other}- 6,000 drones\n`,
      sentence: '6,000 drones',
      expected: `${other}- 6,000 drones ${link}\n`,
    },
    {
      name: 'before a question mark and a quotation mark',
      draft: `${other}“Does it make 6,000 drones?”\n`,
      sentence: '“Does it make 6,000 drones?”',
      expected: `${other}“Does it make 6,000 drones ${link}?”\n`,
    },
    {
      name: 'none where the sentence links to it',
      draft: `It makes 6,000 drones ${link}.\n`,
      sentence: `It makes 6,000 drones ${link}.`,
      expected: undefined,
    },
    {
      name: 'in words in a plain text',
      draft: `${SENTENCE}\n`,
      format: 'plaintext',
      expected:
        'It makes 6,000 drones (The drone plant, The Daily, 27 August 2025, https://daily.example/drones).\n',
    },
  ]);
});

describe('the style of a draft', () => {
  for (const [draft, expected] of [
    ['Nothing.', 'link'],
    ['A.[^1]\n\n[^1]: Note.', 'footnote'],
    ['A.[^1] without its definition.', 'link'],
    ['A [@key].', 'pandoc'],
    ['A [-@key, p. 3] and @key says.', 'pandoc'],
    ['Mail me: [a@example.org](mailto:a@example.org)', 'link'],
    ['A [b](https://example.org), a [c](https://example.com), and [@key].', 'link'],
    ['A.[^1] And [@key].\n\n[^1]: Note.', 'footnote'],
    ['---\nbibliography: [@x]\n---\nNothing.', 'link'],
    ['`[@key]` in code.', 'link'],
  ] as const) {
    it(JSON.stringify(draft), () => assert.equal(detectStyle(draft, 'markdown', 'link'), expected));
  }

  it('is read in time linear in the draft', () => {
    for (const piece of ['[^', '[@', '@a;', '`', '](http://', '[', '\n[^1]: x', '_*"']) {
      const start = performance.now();
      detectStyle(piece.repeat(200_000), 'markdown', 'link');
      const took = performance.now() - start;
      assert.ok(took < 5000, `${JSON.stringify(piece)} took ${Math.round(took)} ms`);
    }
  });
});
