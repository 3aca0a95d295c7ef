import assert from 'node:assert/strict';
import { claimsOf } from '../../../src/engine/claim/read-claims.js';
import { readQuantities } from '../../../src/engine/quantity/read.js';

/** A sentence, a number of it, whom the number is of, and the names among the words that say what it measures. */
const ROWS: readonly (readonly [sentence: string, number: string, subject: string, names: string])[] = [
  ['The Owls held the Larks to 43 percent.', '43', 'Larks', 'larks'],
  ['The Owls held the Larks to 43 percent here and 53 percent there.', '53', 'Larks', 'larks'],
  ['Norway forced Sweden into 21 concessions, while making 13.', '21', 'Sweden', 'sweden'],
  ['Norway forced Sweden into 21 concessions, while making 13.', '13', 'Norway', 'norway sweden'],
  ['The mill at Oldhaven reduced its staff to 300.', '300', 'mill Oldhaven', 'oldhaven'],
  ['Norway held its stake in Sweden to 300 ships.', '300', 'Norway', 'norway sweden'],
  ['Norway told Sweden to keep 300 ships.', '300', 'Norway', 'norway sweden'],
];

describe('whom a figure is of', () => {
  for (const [sentence, number, subject, names] of ROWS)
    it(`${number}: ${sentence}`, () => {
      const context = { title: '', headings: [], before: '', date: '', cells: [] };
      const claims = claimsOf(sentence, readQuantities(sentence).quantities, context);
      const claim = claims.find(({ quantity }) => quantity.surface.startsWith(number));
      assert.ok(claim !== undefined);
      assert.equal(claim.subject.map(({ start, end }) => sentence.slice(start, end)).join(' '), subject);
      const named = claim.terms.filter(({ role }) => role === 'name');
      assert.equal(named.map(({ lemma }) => lemma).join(' '), names);
    });
});
