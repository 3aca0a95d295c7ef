import assert from 'node:assert/strict';
import { formsOf, knownName } from '../../../src/engine/claim/names/known-names.js';
import { NAMES } from '../../../src/engine/claim/names/tables/names.js';

const KNOWN: readonly (readonly [name: string, known: string | undefined])[] = [
  ['UN', 'United Nations'],
  ['the U.N.', 'United Nations'],
  ['United Nations', 'United Nations'],
  ['WHO', 'World Health Organization'],
  ['who', undefined],
  ['us', undefined],
  ['US', 'United States'],
  ['U.S.', 'United States'],
  ['USA', 'United States'],
  ["the UK's", 'United Kingdom'],
  ['Türkiye', 'Turkey'],
  ['Turkiye', 'Turkey'],
  ['turkey', undefined],
  ['the Hague', 'The Hague'],
  ['Republic of Türkiye', 'Turkey'],
  ['Kiev', 'Kyiv'],
  ['Burma', 'Myanmar'],
  ['the Czech Republic', 'Czechia'],
  ['DPRK', 'North Korea'],
  ['Cote d’Ivoire', 'Ivory Coast'],
  ['Timor Leste', 'East Timor'],
  ['Orme', undefined],
  ['', undefined],
];

describe('names', () => {
  for (const [name, known] of KNOWN)
    it(`are known in each form: “${name}”`, () => assert.equal(knownName(name), known));

  it('have each form once, and are found by all of them', () => {
    const forms = NAMES.flat();
    assert.equal(new Set(forms).size, forms.length);
    for (const group of NAMES) for (const form of group) assert.equal(knownName(form), group[0], form);
  });

  it('are given with all their forms', () => {
    assert.deepEqual(formsOf('Holland'), ['Netherlands', 'Holland', 'Kingdom of the Netherlands']);
    assert.deepEqual(formsOf('Orme'), []);
  });
});
