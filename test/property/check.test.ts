import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkDraft, createChecker, createKnowledge, type Draft } from '../../src/engine/index.js';

const SOURCE = [
  'The mill at Orme grinds 40 tonnes of flour a day.',
  'The mill at Orme was built in June 1998 for $1.75 billion.',
  'About 15% of the people of Orme work at the mill.',
  'Orme is a town of more than 6,000 people.',
].join('\n\n');
const knowledge = createKnowledge([{ id: 'orme', title: 'Orme', format: 'markdown', text: SOURCE }]);

/** Pieces that meet in statements about what the source knows, in markup and in directives. */
const PIECES = fc.constantFrom(
  ...'The mill at Orme|grinds|60 tonnes|**70** tonnes|of flour|a day|was built in|May|1997|$1.57 billion|forty|12%|a fifth|of the people|more than|5,000|Orme is a town of| |. |\n\n|\r\n|- |# |> |*|_|`|[|](x)|&nbsp;|😀|\uD800|\0|<b>|</b>|<!-- claimcheck-disable x -->|<!-- claimcheck-enable -->|\n<!-- claimcheck-ignore-next-line x -->\n|<!--|| 7 | 8 |\n'.split(
    '|',
  ),
  '|',
  '\n|a|b|\n|-|-|\n|60 tonnes|7|\n',
);
const TEXTS = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 3, arbitrary: fc.array(PIECES, { maxLength: 30 }).map((all) => all.join(' ')) },
  { weight: 1, arbitrary: fc.array(PIECES, { maxLength: 30 }).map((all) => all.join('')) },
);
const DRAFTS: fc.Arbitrary<Draft> = fc.record({
  text: TEXTS,
  format: fc.constantFrom('markdown', 'plaintext'),
});
const RUNS = { numRuns: 1000 };

describe('checking any text', function () {
  this.timeout(60_000);

  it('gives findings in order, whose text is their surface', () =>
    fc.assert(
      fc.asyncProperty(DRAFTS, async (draft) => {
        const { findings, examined } = await checkDraft(draft, knowledge);
        assert.equal(findings.length, examined.quantities);
        let last = 0;
        for (const { range, quantity, sentence } of findings) {
          assert.equal(draft.text.slice(range.start, range.end), quantity.surface);
          assert.ok(range.start >= last && range.end > range.start, `${quantity.surface} is out of order`);
          assert.ok(sentence.start <= range.start && range.end <= sentence.end);
          last = range.start;
        }
      }),
      RUNS,
    ));

  it('gives ranges inside the text for all that is reported', () =>
    fc.assert(
      fc.asyncProperty(DRAFTS, async (draft) => {
        const { passedOver, directives, skipped } = await checkDraft(draft, knowledge);
        for (const { range } of [...passedOver, ...directives, ...skipped])
          if (range !== undefined)
            assert.ok(range.start >= 0 && range.start <= range.end && range.end <= draft.text.length);
      }),
      RUNS,
    ));

  it('says of a corrected number no longer that it differs', () =>
    fc.assert(
      fc.asyncProperty(DRAFTS, async (draft) => {
        const { findings } = await checkDraft(draft, knowledge);
        const wrong = findings.find(({ suggestion }) => suggestion !== undefined);
        if (wrong === undefined) return;
        const { range: number, suggestion, suggestionRange: range = number } = wrong;
        const text = `${draft.text.slice(0, range.start)}${suggestion!}${draft.text.slice(range.end)}`;
        const [start, end] = [range.start, range.start + suggestion!.length];
        const after = await checkDraft({ ...draft, text }, knowledge);
        const same = after.findings.filter(
          (finding) => finding.range.start < end && finding.range.end > start,
        );
        assert.ok(
          same.every(({ verdict }) => verdict !== 'refuted'),
          text,
        );
      }),
      RUNS,
    ));

  it('answers a second time what it answered first', () => {
    const checker = createChecker(knowledge);
    return fc.assert(
      fc.asyncProperty(DRAFTS, async (draft) => {
        const first = await checker.check(draft);
        assert.deepEqual(await checker.check(draft), first);
        assert.deepEqual(await checkDraft(draft, knowledge), first);
      }),
      { numRuns: 300 },
    );
  });

  it('answers after an edit what a checker answers that saw nothing before', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(PIECES, { minLength: 1, maxLength: 30 }),
        fc.nat(29),
        fc.nat(2),
        PIECES,
        async (pieces, at, removed, piece) => {
          const draft = (parts: readonly string[]): Draft => ({ text: parts.join(' '), format: 'markdown' });
          const edited = draft(pieces.toSpliced(at % pieces.length, removed, piece));
          const checker = createChecker(knowledge);
          await checker.check(draft(pieces));
          assert.deepEqual(await checker.check(edited), await checkDraft(edited, knowledge));
        },
      ),
      RUNS,
    ));
});

/** Drafts of a size that could make the checker look at everything for everything. */
const PATTERNS: readonly (readonly [name: string, size: number, draft: (size: number) => string])[] = [
  ['paragraphs alike', 500, (n) => 'The mill at Orme grinds 60 tonnes a day.\n\n'.repeat(n)],
  ['numbers in one sentence', 1000, (n) => '60 tonnes of flour, '.repeat(n)],
  ['rows', 500, (n) => `|Mill|Year|\n|-|-|\n${'|60 tonnes of flour|7|\n'.repeat(n)}`],
  ['cells of one row', 1200, (n) => `${'|a'.repeat(n)}|\n${'|-'.repeat(n)}|\n${'|7 t'.repeat(n)}|\n`],
  [
    'lines that are silenced',
    4000,
    (n) => '<!-- claimcheck-ignore-next-line x -->\nOrme has 5.\n\n'.repeat(n),
  ],
  [
    'passages that are silenced',
    4000,
    (n) => '<!-- claimcheck-disable x -->\nOrme has 5.\n\n<!-- claimcheck-enable -->\n'.repeat(n),
  ],
  [
    'directives on one line',
    500,
    (n) => `${'<!-- claimcheck-ignore-next-line x -->'.repeat(n)}${'\n'.repeat(30 * n)}`,
  ],
];
const FACTOR = 4;
/** Linear work takes four times as long; quadratic work sixteen. The rest is for a busy machine. */
const MOST = 10;
const TRIES = 5;

describe('time to check', function () {
  this.timeout(60_000);
  for (const [name, size, write] of PATTERNS)
    it(`grows with the length of the draft: ${name}`, async () => {
      const [small, large] = [size, size * FACTOR].map((n): Draft => ({
        text: write(n),
        format: 'markdown',
      })) as [Draft, Draft];
      await timeOf(small);
      let best = Infinity;
      // The best of some tries: noise only ever adds.
      for (let tries = 0; tries < TRIES && best > MOST; tries += 1)
        best = Math.min(best, (await timeOf(large)) / (await timeOf(small)));
      assert.ok(best <= MOST, `${FACTOR} times the draft took ${best.toFixed(1)} times as long`);
    });
});

async function timeOf(draft: Draft): Promise<number> {
  const start = performance.now();
  await checkDraft(draft, knowledge);
  // A millisecond is the least that can be compared.
  return Math.max(1, performance.now() - start);
}
