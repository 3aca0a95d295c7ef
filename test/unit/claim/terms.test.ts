import assert from 'node:assert/strict';
import { conceptOf, countsSame, isPlaceConcept, oppositesOf } from '../../../src/engine/claim/concept.js';
import { SYNONYMS } from '../../../src/engine/claim/tables/synonyms.js';
import { readTerms } from '../../../src/engine/claim/terms.js';

/** Two texts whose last name is one thing, in two forms. */
const SAME: readonly (readonly [left: string, right: string])[] = [
  ['It was said by the UN.', 'It was said by the United Nations.'],
  ['They flew to Kiev.', 'They flew to Kyiv.'],
  ['They came from the DPRK.', 'They came from North Korea.'],
  ['He lives in the US.', 'He lives in the United States.'],
];

describe('terms', () => {
  for (const [left, right] of SAME)
    it(`${left} | ${right}`, () => {
      assert.equal(readTerms(left).at(-1)!.concept, readTerms(right).at(-1)!.concept);
    });

  it('meet their near-synonyms and derivations', () => {
    for (const [left, right] of [
      ['worldwide', 'globally'],
      ['coronavirus', 'covid-19'],
      ['succumb', 'death'],
      ['construct', 'production'],
      ['j.k.', 'jk'],
    ] as const)
      assert.equal(conceptOf(left), conceptOf(right), `${left} ${right}`);
  });

  it('each group of near-synonyms is named by a word that stands for it', () => {
    for (const [word, group] of SYNONYMS) assert.equal(conceptOf(word), group, word);
  });

  it('keep a model whole, in the plural too', () => {
    const names = readTerms('They sold A330s, S-300s and Su-35s.').filter(({ role }) => role === 'name');
    assert.deepEqual(
      names.map(({ concept }) => concept),
      ['a330', 's-300', 'su-35'],
    );
  });

  it('count the same things by one noun or a synonym of it, and not by one stem', () => {
    for (const [left, right] of [
      ['drone', 'uav'],
      ['film', 'movie'],
      ['israeli', 'israel'],
    ] as const)
      assert.ok(countsSame(left, right), `${left} ${right}`);
    for (const [left, right] of [
      ['farm', 'farmer'],
      ['vote', 'voter'],
      ['storm', 'hurricane'],
      ['donation', 'donor'],
    ] as const)
      assert.ok(!countsSame(left, right), `${left} ${right}`);
  });

  it('exclude their opposites, whatever their form', () => {
    assert.deepEqual(oppositesOf(conceptOf('increase')), [conceptOf('reduction')]);
    assert.deepEqual(oppositesOf(conceptOf('female')), [conceptOf('male')]);
    assert.deepEqual(oppositesOf(conceptOf('drone')), []);
  });

  it('tell what a figure leaves out from what it is of', () => {
    const names = (text: string): readonly string[] =>
      readTerms(text).flatMap(({ role, concept }) => (role === 'name' ? [concept] : []));
    assert.deepEqual(names('It was sold outside the United States and Canada.'), [
      'outside america',
      'outside canada',
    ]);
    assert.deepEqual(names('Outside of Europe it was sold in Canada.').slice(1), ['canada']);
    assert.deepEqual(names('Apart from Canada it was sold in Mexico.'), ['outside canada', 'mexico']);
    assert.deepEqual(names('He lives outside London and Paris has a tower.'), ['outside london', 'paris']);
    assert.deepEqual(names('It was sold in Canada.'), ['canada']);
  });

  it('tell states from other names', () => {
    const concept = (text: string): string => readTerms(text).at(-1)!.concept;
    for (const state of ['North Korea', 'the DPRK', 'France', 'the United Arab Emirates'])
      assert.ok(isPlaceConcept(concept(`They came from ${state}.`)), state);
    for (const other of ['NATO', 'Peter', 'Kyiv'])
      assert.ok(!isPlaceConcept(concept(`They came from ${other}.`)), other);
  });
});
