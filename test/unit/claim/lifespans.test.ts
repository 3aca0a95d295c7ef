import assert from 'node:assert/strict';
import { lifespanEnds } from '../../../src/engine/claim/lifespans.js';
import { claimsOf } from '../../../src/engine/claim/read-claims.js';
import { checkDraft, createKnowledge } from '../../../src/engine/index.js';
import { readQuantities } from '../../../src/engine/quantity/read.js';

/** A sentence, and what its lifespans say of births and deaths. */
const ENDS: readonly (readonly [sentence: string, ...ends: readonly string[]])[] = [
  ['Anna Lang (3 May 1820 – 4 June 1899) was a painter.', 'birth 1820-05-03', 'die 1899-06-04'],
  ['Anna Lang (1820–1899) was a painter.', 'birth 1820', 'die 1899'],
  ['Anna Lang (May 1820 – June 1899) was a painter.', 'birth 1820-05', 'die 1899-06'],
  ['Anna Lang (2015–2019) was the mayor.'],
  ['The drought (1820–1899) was long.'],
  ['Anna Lang painted from 1840 to 1899.'],
];

/** What is said of claims where a source says that Anna Lang lived from 3 May 1820 to 4 June 1899. */
const VERDICTS: readonly (readonly [draft: string, verdict: string])[] = [
  ['Anna Lang was born in 1820.', 'supported'],
  ['Anna Lang died on 4 June 1899.', 'supported'],
  ['Anna Lang was born in 1821.', 'refuted'],
  ['Anna Lang was born in 1899.', 'refuted'],
  ['Anna Lang died in 1898.', 'refuted'],
  ['Anna Lang painted the mill in 1850.', 'unverified'],
];

/** Years alone may be of a reign or an office: they support, and accuse of nothing. */
const YEARS_ONLY: readonly (readonly [draft: string, verdict: string])[] = [
  ['Anna Lang was born in 1837.', 'supported'],
  ['Anna Lang was born in 1819.', 'unverified'],
  ['Anna Lang died in 1910.', 'unverified'],
];

describe('lifespans', () => {
  for (const [sentence, ...expected] of ENDS)
    it(sentence, () => {
      const context = { title: '', headings: [], before: '', date: '', cells: [] };
      const ends = lifespanEnds(claimsOf(sentence, readQuantities(sentence).quantities, context));
      const shown = ends.map(({ quantity, terms }) => {
        const implied = terms.find(({ range }) => range.start === range.end);
        return `${implied?.lemma} ${quantity.unit}`;
      });
      assert.deepEqual(shown, expected);
    });

  for (const [text, verdict] of VERDICTS)
    it(`${text} ${verdict}`, async () => {
      const life = 'Anna Lang (3 May 1820 – 4 June 1899) was a painter of harbours.';
      assert.deepEqual(await verdictsOn(text, life), [verdict]);
    });

  for (const [text, verdict] of YEARS_ONLY)
    it(`years only: ${text} ${verdict}`, async () => {
      assert.deepEqual(await verdictsOn(text, 'Anna Lang (1837–1901) was a painter of harbours.'), [verdict]);
    });
});

async function verdictsOn(text: string, source: string): Promise<readonly string[]> {
  const knowledge = createKnowledge([{ id: 'life', title: 'Anna Lang', text: source, format: 'plaintext' }]);
  const { findings } = await checkDraft({ text, format: 'plaintext' }, knowledge);
  return findings.map((finding) => finding.verdict);
}
