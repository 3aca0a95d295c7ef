import assert from 'node:assert/strict';
import { Document, Packer, Paragraph } from 'docx';
import { checkDraft } from '../../../../src/engine/index.js';
import { openKnowledge } from '../../../../src/workspace/sources.js';
import { folderWith, removeFolders } from '../folder.js';
import { makePdf, setText } from './make-pdf.js';
import { fixture } from './read.js';

const FACTS =
  'The Wrenmouth ferry carried 412,000 passengers in 2023, the harbour board said. The Wrenmouth ferry employs 46 people. ' +
  'A single ticket for the ferry costs £4.20.';

const DRAFT =
  'In 2023 the Wrenmouth ferry carried 312,000 passengers.\n\nThe Wrenmouth ferry employs 46 people.\n\n' +
  'The Wrenmouth lighthouse is 31 metres high.\n';

describe('a draft checked against a document', () => {
  afterEach(removeFolders);

  const documents: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
    ['ferry.html', () => Promise.resolve(fixture('ferry-news.html'))],
    ['ferry.pdf', async () => makePdf([[], await setText(FACTS, { y: 200, width: 300 })])],
    ['ferry.docx', () => Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(FACTS)] }] }))],
  ];
  for (const [name, make] of documents)
    it(`reaches the right verdicts: ${name}`, async () => {
      const root = folderWith({ [name]: await make() });
      const { store } = await openKnowledge({ root, paths: [name] });
      const { findings } = await checkDraft({ text: DRAFT, format: 'markdown' }, store);
      assert.deepEqual(
        findings
          .map(({ range, verdict, suggestion }) => [DRAFT.slice(range.start, range.end), verdict, suggestion])
          .filter(([surface]) => surface !== '2023'),
        [
          ['312,000', 'refuted', '412,000'],
          ['46', 'supported', undefined],
          ['31 metres', 'unverified', undefined],
        ],
      );
    });

  it('shows the page that the evidence stands on', async () => {
    const root = folderWith({ 'ferry.pdf': await makePdf([[], await setText(FACTS, { y: 200 })]) });
    const { store, skipped } = await openKnowledge({ root, paths: ['ferry.pdf'] });
    const { findings } = await checkDraft({ text: DRAFT, format: 'markdown' }, store);
    const refuted = findings.find(({ verdict }) => verdict === 'refuted');
    assert.equal(refuted?.evidence[0]?.page, 2);
    assert.deepEqual(
      skipped.map(({ message }) => message),
      ['Page 1: no text layer, nothing was read there.'],
    );
  });
});
