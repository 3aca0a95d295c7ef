import assert from 'node:assert/strict';
import { tagSentence } from '../../../src/engine/claim/tagger.js';
import { takenUp } from '../../../src/engine/claim/taken-up.js';

const SENTENCES: readonly (readonly [sentence: string, nouns: readonly string[]])[] = [
  ['The group sold 8 million records.', ['group']],
  ["The film's budget was 30 million dollars.", ['film']],
  ['This company employs 300 people in the city.', ['company', 'city']],
  ['The company in 2023 made 300 drones.', ['company']],
  ['A company made 300 drones.', []],
  ['The companies made 300 drones.', []],
  ['The film Alien cost 11 million dollars.', []],
  ['The company town had 300 people.', []],
  ['The company that made the drones sold 300.', []],
  ['The city of Ardane has 300 people.', []],
  ['The mill at the Orme grinds 40 tonnes.', []],
  ['', []],
];

describe('nouns that take up what was named', () => {
  for (const [sentence, nouns] of SENTENCES)
    it(`${sentence || 'nothing'}: ${nouns.join() || 'none'}`, () =>
      assert.deepEqual(
        takenUp(tagSentence(sentence)).map(({ start, end }) => sentence.slice(start, end)),
        nouns,
      ));
});
