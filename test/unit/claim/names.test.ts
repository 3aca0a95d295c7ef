import assert from 'node:assert/strict';
import fc from 'fast-check';
import { introducedNames } from '../../../src/engine/claim/names/introduced.js';
import { formsOf, knownName } from '../../../src/engine/claim/names/known-names.js';
import { NAMES } from '../../../src/engine/claim/names/tables/names.js';

const INTRODUCED: readonly (readonly [text: string, pairs: readonly string[]])[] = [
  ['The World Health Organization (WHO) said so.', ['WHO = World Health Organization']],
  ['the WHO (World Health Organization) said so', ['WHO = World Health Organization']],
  ['the WHO (the World Health Organization) said so', ['WHO = World Health Organization']],
  ['The Islamic Revolutionary Guard Corps (“IRGC”)', ['IRGC = Islamic Revolutionary Guard Corps']],
  [
    'Organisation for Economic Co-operation and Development (OECD)',
    ['OECD = Organisation for Economic Co-operation and Development'],
  ],
  ['a new intercontinental ballistic missile (ICBM)', ['ICBM = intercontinental ballistic missile']],
  ['unmanned aerial vehicles (UAVs) over Kyiv', ['UAV = unmanned aerial vehicles']],
  ['UAVs (unmanned aerial vehicles) over Kyiv', ['UAV = unmanned aerial vehicles']],
  ['the Ministry of Defence (MoD)', ['MoD = Ministry of Defence']],
  ['the United Nations (U.N.) and the European Union (EU)', ['UN = United Nations', 'EU = European Union']],
  ['It fell. World Food Programme (WFP)', ['WFP = World Food Programme']],
  ['special economic zone (the SEZ)', ['SEZ = special economic zone']],
  ['He paid the bill (BBC)', []],
  ['They met in Paris (see Table 2).', []],
  ['NATO forces (NATO)', []],
  ['the plant (2023)', []],
  ['a rise (of 12%)', []],
  ['Angela Merkel (CDU)', []],
  ['(WHO)', []],
  ['()', []],
];

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
  for (const [text, pairs] of INTRODUCED)
    it(`introduced by “${text}”`, () => {
      const found = introducedNames(text);
      assert.deepEqual(
        found.map(({ name, acronym }) => `${acronym} = ${name}`),
        pairs,
      );
      for (const { range, name } of found) assert.ok(text.slice(range.start, range.end).includes(name));
    });

  it('are introduced inside the text, whatever it is', () => {
    const pieces = fc.constantFrom(
      'World Health Organization',
      '(WHO)',
      'WHO',
      '(',
      ')',
      'the',
      '.',
      'US',
      '😀',
      'İ',
      '\n',
      '-',
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 20 }).map((all) => all.join(' ')),
        (text) => {
          for (const { range, acronym } of introducedNames(text)) {
            assert.ok(range.start >= 0 && range.start < range.end && range.end <= text.length);
            assert.ok(text.slice(range.start, range.end).includes(acronym));
          }
        },
      ),
    );
  });

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
