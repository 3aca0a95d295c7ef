import assert from 'node:assert/strict';
import { nearWords } from '../../../src/engine/knowledge/near-words.js';

const VOCABULARY = ['israel', 'iran', 'alabuga', 'drone', 'relationship', 'shipment', 's-300'];

describe('near words', () => {
  const ROWS: readonly (readonly [word: string, meant: readonly string[]])[] = [
    ['isreal', ['israel']],
    ['isrea', ['israel']],
    ['dorne', ['drone']],
    ['alabugga', ['alabuga']],
    ['alab', ['alabuga']],
    ['ship', ['shipment']],
    ['s-400', []],
    ['irn', []],
    ['zebra', []],
  ];
  for (const [word, meant] of ROWS) {
    it(`of “${word}” are ${meant.join(', ') || 'none'}`, () => {
      assert.deepEqual(nearWords(VOCABULARY, word), meant);
    });
  }

  it('with two letters swapped come before others', () => {
    assert.equal(nearWords(['form', 'farm', 'from'], 'fomr')[0], 'form');
  });
});
