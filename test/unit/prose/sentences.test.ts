import assert from 'node:assert/strict';
import { readSentences, segmentSentences } from '../../../src/engine/prose/sentences.js';

/** Sentences with a bar where one ends. */
const TABLE: readonly (readonly [name: string, drawn: string])[] = [
  ['full stops', 'They make drones.|They sell ships.'],
  ['questions and calls', 'Really?|Yes!|“No!”|Fine.'],
  ['titles', 'Gen. Park met Dr. Kim and Mr. Li.|They agreed.'],
  ['titles behind a name', 'He met Park Jr. and Kim Sr. in Seoul.|She left.'],
  ['countries', 'The U.S. Army left the U.K. in May.|It is back in the U.S.|They know.'],
  ['initials', 'It was J. K. Rowling who met George W. Bush.|He smiled.'],
  ['the word I', 'It was you and I.|Nobody else came.'],
  ['a letter that ends', 'They chose plan B.|The rest is known.'],
  ['numbers', 'See No. 5, Fig. 3 and p. 12.|Vol. IV has more.'],
  ['an answer', 'Was it true?|No.|They said so.'],
  ['dates', 'On Jan. 5 and Sept. 12, 2024, it rose.|In Dec. 2023 it fell.'],
  ['decimals', 'It rose 3.5 percent to $1.75 billion.|Then it fell.'],
  ['figures that end', 'It sold 6,000.|In 2024 it sold 7,000.|15% were lost.'],
  ['Latin', 'Some, e.g. Iran, i.e. Tehran, cf. Moscow, and the U.N. vs. NATO.|All agreed.'],
  ['companies', 'Acme Inc. Chief Kim left Smith & Co. in May.|He joined Acme Corp.|It grew.'],
  ['times of day', 'It began at 5 p.m. on Monday.|It ended at 6 a.m.|Everyone left.'],
  ['degrees', 'She holds a Ph.D. in physics.|She is 40.'],
  ['ellipses', 'It grew … and grew... and then fell.|Well...|They left.'],
  ['quotes', 'He said, “It is done.”|“Is it?” she asked.|"Yes," he said.'],
  ['brackets', 'It grew (by 5%).|(It fell later.)|It rose again.'],
  ['a list mark', '1. It grew by 5%.|It fell.'],
  ['marks of an encyclopedia', 'It grew by 5%.[12][13]|It fell by 3%.[4]|“They left.”'],
  ['lower case', 'It runs on iOS.|But approx. 5 of them do not.'],
  [
    'words of lower case, parted by spaces',
    "the plant made 300 drones .|its owner , gov . lee , sold `` all of them . ''|who bought them ?|the u.s. army .",
  ],
  ['addresses', 'Ask a.b@x.org or x.org/a.html.|They know.'],
  ['other scripts', '它有6000架。|它很大。'],
];

describe('sentences', () => {
  for (const [name, drawn] of TABLE) {
    it(`parts ${name}`, () => {
      for (const space of [' ', '  ', '\u00A0 ']) {
        const text = drawn.replaceAll('。|', '。').replaceAll('|', space);
        assert.deepEqual(
          segmentSentences(text).map((sentence) => sentence.text),
          drawn.split('|'),
        );
      }
    });
  }

  it('parts what was glued together', () => {
    assert.equal(segmentSentences('It fell in 2020.The rest rose (by 5).It is x.Then.').length, 3);
  });

  it('says where each starts', () => {
    assert.deepEqual(segmentSentences(' One.  Two. '), [
      { text: 'One.', start: 1 },
      { text: 'Two.', start: 7 },
    ]);
  });

  it('leaves headings and table rows whole', () => {
    for (const kind of ['heading', 'table-row'] as const) {
      assert.equal(readSentences({ kind, text: 'One. Two.' }).length, 1);
    }
    assert.equal(readSentences({ kind: 'list-item', text: 'One. Two.' }).length, 2);
  });

  it('parts a text that is longer than a piece where its sentences end', () => {
    const text = Array.from({ length: 900 }, (_, at) => `Sentence number ${at} is here.`);
    assert.deepEqual(
      segmentSentences(text.join(' ')).map((sentence) => sentence.text),
      text,
    );
  });
});
