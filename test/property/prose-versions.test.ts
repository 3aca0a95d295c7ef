import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createProseReader, readProse } from '../../src/engine/prose/read-prose.js';

/** Lines whose meaning depends on what stands before them, beside sentences that are long enough to be left alone by the parser. */
const LINES = [
  'The mill at Orme grinds 40 tonnes of flour a day, and the mill at Sull grinds 30 tonnes of it.',
  'It *employs* **500** workers, [most][a] of whom live in [the town](http://orme.example/5) by the river.',
  'Repairs cost <b>1.5</b> million euros &amp; took `12` days[^1], says the [mayor].',
  ...'# Mills|## Costs|> quoted|> # Quoted|- one of three|  - within it|1. first|2. second|- [ ] a task|* * *|'.split(
    '|',
  ),
  '| Town | Mills |\n| --- | --- |\n| Sull | 40 |\n| Orme | 12 |',
  ...'```|~~~|===|---|| a | b ||[a]: /5|[mayor]: /6|[^1]: A note.|    indented|<div>|</div>|<!-- a comment -->|'.split(
    '|',
  ),
  ...'<!-- claimcheck-disable why -->|<script>|</script>|$$|\\|\t|\r|\uFEFF|- # Listed heading'.split('|'),
];
const line = fc.constantFrom(...LINES, ...LINES.slice(0, 3), '', '');
const text = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n\n', '\r\n')), { maxLength: 60 })
  .map((lines) => lines.flat().join(''));
const written = fc.oneof(
  line,
  text,
  fc.constantFrom('\n', '\n\n', '\r\n', '6', 'x', ' ', '*', '`', '>', '|', '-', '---\ntitle: T\n---\n'),
);
/** Where an edit stands, as a share of the text, how much it takes out, and what it puts there. */
const edit = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.oneof(fc.nat(3), fc.nat(3), fc.nat(300)),
  written,
);

describe('versions of a text', () => {
  it('have the prose that each of them has by itself', () => {
    fc.assert(
      fc.property(text, fc.array(edit, { minLength: 1, maxLength: 8 }), (first, edits) => {
        const readVersion = createProseReader();
        let version = first;
        readVersion({ text: version, format: 'markdown' });
        for (const [place, removed, added] of edits) {
          const at = Math.floor(place * version.length);
          version = version.slice(0, at) + added + version.slice(at + removed);
          const draft = { text: version, format: 'markdown' } as const;
          assert.deepEqual(readVersion(draft), readProse(draft));
        }
      }),
      {
        numRuns: Number(process.env.RUNS ?? 500),
        // A footnote goes on in a line that is indented below it, behind blank ones.
        examples: [
          [
            'Rain fell.\n\n\n',
            [
              [0, 0, 'Sun.\n[^1]: A note.\n'],
              [0.9999, 0, '    indented\n'],
            ],
          ],
        ],
      },
    );
  });
});
