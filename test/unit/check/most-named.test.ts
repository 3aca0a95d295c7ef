import assert from 'node:assert/strict';
import { mostNamed, readNames } from '../../../src/engine/check/most-named.js';

const SENTENCES = [
  'Torrance voted on Sunday.',
  'It rained in Torrance.',
  'Leskovia did not vote in Torrance.',
];

describe('what a draft names most', () => {
  const rows: readonly (readonly [
    title: string,
    parts: readonly (readonly string[])[],
    names: readonly string[],
  ])[] = [
    ['', [SENTENCES], ['torranc']],
    ['A vote in Leskovia', [SENTENCES], ['leskovia', 'torranc']],
    ['', [SENTENCES.slice(0, 1), SENTENCES.slice(1)], ['torranc']],
    ['', [SENTENCES.slice(0, 2)], []],
    ['', [['It rained.', 'It snowed.', 'It hailed.']], []],
    ['', [], []],
  ];
  for (const [title, parts, names] of rows)
    it(`“${title}” ${parts.flat().join(' ')}: ${names.join(', ') || 'nothing'}`, () =>
      assert.deepEqual(mostNamed(title, parts.map(readNames)), names));

  it('is sixteen names at most, those that are said most', () => {
    const said = Array.from({ length: 20 }, (_, i) => `It is far from Vale${i} to Sull.`);
    const names = mostNamed('', [readNames(said)]);
    assert.equal(names.length, 16);
    assert.ok(names.includes('sull'));
    assert.deepEqual([...names].sort(), names);
  });
});
