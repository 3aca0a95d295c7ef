import assert from 'node:assert/strict';
import { clauseAt, readClauses } from '../../../src/engine/claim/clauses.js';
import { tagSentence } from '../../../src/engine/claim/tagger.js';

/** A sentence, a word of it, and what the word's clause speaks of. */
const SUBJECTS: readonly (readonly [sentence: string, word: string, subject: string])[] = [
  ['The plant makes 300 drones.', '300', 'plant'],
  ['In 2023, the plant made 300 drones.', '2023', 'plant'],
  ['In 2023, the plant made 300 drones and sold 200.', '200', 'plant'],
  ['Alice scored 20 points, five rebounds and two blocks.', 'five', 'Alice'],
  ['Alice scored 20 points (8-of-12 from the field) and 11 rebounds.', '11', 'Alice'],
  ['Alice scored 20 points (8-of-12 from the field) and 11 rebounds.', '8-of', 'Alice'],
  ['Alice won 3 medals, while Berta took home 5.', '5', 'Berta'],
  ['Christians make up 12% of the town, and Muslims 18%.', '18%', 'Muslims'],
  ['The best of them was Carla Diaz, who finished with 21 points.', '21', 'Carla Diaz'],
  ['The mill at Oldhaven, which opened in 1990, employs 300 people.', '300', 'mill Oldhaven'],
  ['The mill at Oldhaven, which opened in 1990, employs 300 people.', '1990', 'Oldhaven'],
  ['The Swiss-built mill at Oldhaven employs 300 people.', '300', 'Swiss mill Oldhaven'],
  ['DJ Miller won 3 medals.', '3', 'DJ Miller'],
  ['Jerami Grant was there and won 3 medals.', '3', 'Jerami Grant'],
  ['They beat the Clippers (20-14) at home.', '20', 'Clippers'],
  ['He scored 20 points.', '20', ''],
  ['Alice made 9-for-15 here and 3-for-5 there to finish with 24 points.', '24', 'Alice'],
  ['Alice trained hard and said she won 5 medals.', '5', 'Alice'],
];

/** A sentence and two words, and whether they stand in one clause. */
const TOGETHER: readonly (readonly [sentence: string, left: string, right: string, together: boolean])[] = [
  ['In 2023, the plant made 300 drones.', '2023', '300', true],
  ['Built in 2023, the plant makes 300 drones.', '2023', '300', false],
  ['The mill, which opened in 1990, employs 300 people.', '1990', '300', false],
  ['The mill, which opened in 1990, employs 300 people.', 'mill', '300', true],
  ['Alice scored 20 points, five rebounds and two blocks.', '20', 'five', true],
  ['Alice won 3 medals, while Berta took home 5.', '3', '5', false],
  ['The mill has produced 300 crates since 2010.', '300', '2010', true],
  ['Drones per month: 6,000', 'Drones', '6,000', true],
];

describe('clauses', () => {
  for (const [sentence, word, subject] of SUBJECTS)
    it(`what «${word}» is said of: ${sentence}`, () => {
      const clauses = read(sentence);
      const tokens = clauses.subjects[clauseAt(clauses, sentence.indexOf(word))] ?? [];
      assert.equal(tokens.map(({ text }) => text).join(' '), subject);
    });

  for (const [sentence, left, right, together] of TOGETHER)
    it(`«${left}» and «${right}» ${together ? 'together' : 'apart'}: ${sentence}`, () => {
      const clauses = read(sentence);
      const same =
        clauseAt(clauses, sentence.indexOf(left)) === clauseAt(clauses, sentence.lastIndexOf(right));
      assert.equal(same, together);
    });

  it('leave no gap and cover a text of any kind', () => {
    for (const text of [
      '',
      '((',
      'and and and',
      ') which, which (',
      'a'.repeat(2000),
      '… “” — (( )) 5 ; 6',
    ]) {
      let at = 0;
      for (const { start, end } of read(text).stretches) {
        assert.equal(start, at);
        assert.ok(end > start);
        at = end;
      }
      assert.ok(at === text.length || tagSentence(text).length === 0);
    }
  });
});

function read(sentence: string): ReturnType<typeof readClauses> {
  return readClauses(tagSentence(sentence), sentence.length);
}
