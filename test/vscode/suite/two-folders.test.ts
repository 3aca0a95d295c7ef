import assert from 'node:assert';
import { closeAll, inFolder, openDraft, writeDraft } from '../support/drafts.js';
import { marksOf, untilMarked } from '../support/marks.js';

describe('two workspace folders', () => {
  afterEach(closeAll);

  it('check the same sentence each by the sources of its own', async () => {
    const there = await openDraft(inFolder('orchard', 'ferry.md'));
    await untilMarked(there.document, ['300']);
    assert.match(marksOf(there.document.uri)[0]?.message ?? '', /450 .*Orchard Society/);

    const here = await openDraft(inFolder('harbour', 'ferry.md'));
    await untilMarked(here.document, []);
    const wrong = await writeDraft(
      inFolder('harbour', 'busy.md'),
      'The ferry at Lindhavn carries 450 passengers a day.\n',
    );
    await untilMarked(wrong.document, ['450']);
    assert.match(marksOf(wrong.document.uri)[0]?.message ?? '', /300 .*Port of Lindhavn/);
    assert.deepEqual(marksOf(here.document.uri), []);
  });

  it('leave the bundled knowledge out where their configuration says so', async () => {
    const text =
      'Alabuga makes around 8,500 drones per month. The ferry at Lindhavn carries 200 passengers a day.\n';
    const { document } = await writeDraft(inFolder('harbour', 'elsewhere.md'), text);
    await untilMarked(document, ['200']);
  });
});
