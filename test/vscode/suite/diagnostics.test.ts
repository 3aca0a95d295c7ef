import assert from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, inFolder, openDraft, replace, writeDraft } from '../support/drafts.js';
import { marksOf, untilMarked } from '../support/marks.js';

/** [the draft, what is marked in it, what the sources say instead] */
const DRAFTS: readonly (readonly [string, string?, RegExp?])[] = [
  ['Alabuga makes around 8,500 drones per month.', '8,500', /more than 6,000/],
  ['The factory in Alabuga produces over 6,000 drones monthly.'],
  ["About 12% of Israel's population are Russian Jews.", '12%', /about 15%/],
  ['Russian Jews are fifteen per cent of the Israeli population.'],
  ["Muslims are 18% of Israel's population."],
  [
    'Tehran and Moscow agreed on a $1.57 billion drone deal in January 2023.',
    '$1.57 billion',
    /\$1\.75 billion/,
  ],
  ['The deal was worth 1.75 billion dollars, or some 2.44 trillion won.'],
  ['Russia now makes 90 percent of its drones itself.'],
  ['Iranian drones are now 40% of what Russia uses.', '40%', /about 10%/],
  ['Israel declared independence in 1950.', '1950', /1948/],
  ['He saw an Su-35, an S-400 and a Shahed-136, and 12 of the editors read Chapter 6.'],
];

describe('diagnostics', () => {
  afterEach(closeAll);

  DRAFTS.forEach(([text, surface, sources], index) => {
    it(`${surface === undefined ? 'mark nothing' : `mark ${surface}`} in “${text}”`, async () => {
      // The second paragraph shows that the check has been there: a draft without marks proves nothing by itself.
      const uri = inFolder('newsroom', `row-${index}.md`);
      const { document } = await writeDraft(uri, `${text}\n\nThe 14-day conflict with Israel in June.\n`);
      const expected = surface === undefined ? [] : [surface];
      await untilMarked(document, [...expected, '14-day']);
      if (sources !== undefined) assert.match(marksOf(uri)[0]?.message ?? '', sources);
    });
  });

  it('appear after an edit and vanish after the fix', async () => {
    const editor = await openDraft(inFolder('newsroom', 'clean.md'));
    await replace(editor, '90 percent', '70 percent');
    await untilMarked(editor.document, ['70 percent']);
    await replace(editor, '70 percent', '90 percent');
    await untilMarked(editor.document, []);
  });

  it('say it whole, as a warning that leads to the page of its check', async () => {
    const { document } = await openDraft(inFolder('newsroom', 'wrong.md'));
    await untilMarked(document, ['8,500', '14-day']);
    const [mark] = marksOf(document.uri);
    assert.ok(mark);
    assert.equal(mark.severity, vscode.DiagnosticSeverity.Warning);
    assert.match(mark.message, /6,000/);
    assert.match(mark.message, /8,500/);
    assert.match(mark.message, /The Asia Business Daily/);
    assert.ok(typeof mark.code === 'object');
    assert.equal(mark.code.value, 'count');
    assert.match(mark.code.target.path, /checks\/count/);
  });

  it('keep their places behind CRLF and emoji', async () => {
    const text = '# 🛩️ Notes 👩🏽‍🏭\r\n\r\n🏭 Alabuga makes around 8,500 drones per month.\r\n';
    const { document } = await writeDraft(inFolder('newsroom', 'emoji.md'), text);
    await untilMarked(document, ['8,500']);
  });

  it('are there in plain text', async () => {
    const text = 'Alabuga makes around 8,500 drones per month.\n';
    const { document } = await writeDraft(inFolder('newsroom', 'plain.txt'), text);
    await untilMarked(document, ['8,500']);
  });

  it('leave other languages alone', async () => {
    const text = '// Alabuga makes around 8,500 drones per month.\n';
    const { document } = await writeDraft(inFolder('newsroom', 'code.js'), text);
    const draft = await openDraft(inFolder('newsroom', 'wrong.md'));
    await untilMarked(draft.document, ['8,500', '14-day']);
    assert.deepEqual(marksOf(document.uri), []);
  });
});
