import assert from 'node:assert/strict';
import { createKnowledge, loadKnowledge, mergeKnowledge, type Knowledge } from '../../../src/engine/index.js';
import { candidatesOf, SOURCES } from './sources.js';

const whole = createKnowledge(SOURCES);
const parts = SOURCES.map((source) => createKnowledge([source]));

describe('merged knowledge', () => {
  const merges: readonly (readonly [string, () => Knowledge])[] = [
    ['made stores', () => mergeKnowledge(parts)],
    ['loaded stores', () => mergeKnowledge(parts.map((part) => loadKnowledge(part.save())))],
    ['merged stores', () => mergeKnowledge([mergeKnowledge(parts.slice(0, 2)), ...parts.slice(2)])],
    ['stores and empty ones', () => mergeKnowledge([createKnowledge([]), ...parts, createKnowledge([])])],
    ['stores of another making', () => mergeKnowledge(parts.map((part) => ({ ...part })))],
    ['one store', () => mergeKnowledge([whole])],
  ];
  for (const [name, merge] of merges)
    it(`of ${name} is what their sources make at once, byte for byte`, async () => {
      const merged = merge();
      assert.deepEqual(merged.save(), whole.save());
      assert.deepEqual(await candidatesOf(merged), await candidatesOf(whole));
    });

  it('of no stores is empty', async () => {
    const merged = mergeKnowledge([]);
    assert.deepEqual(merged.save(), createKnowledge([]).save());
    assert.ok((await candidatesOf(merged)).every(({ candidates }) => candidates.length === 0));
  });

  it('has its parts in the order given', () => {
    const ids = mergeKnowledge([...parts].reverse()).sources.map(({ id }) => id);
    assert.deepEqual(ids, SOURCES.map(({ id }) => id).reverse());
  });
});
