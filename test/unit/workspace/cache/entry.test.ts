import assert from 'node:assert/strict';
import {
  decodeEntry,
  encodeEntry,
  readEntryTail,
  type Compiled,
} from '../../../../src/workspace/cache/entry.js';
import { documentKey, storeKey } from '../../../../src/workspace/cache/keys.js';

const ENTRY: Compiled = {
  knowledge: Uint8Array.of(1, 2, 3, 250),
  skipped: [
    { reason: 'invalid', message: 'Page 3 – “no text”.', path: 'kb/a.md', range: { start: 1, end: 2 } },
  ],
};

function tailOf(bytes: Uint8Array): ReturnType<typeof readEntryTail> {
  return readEntryTail({
    size: bytes.length,
    bytes: (from, to) => Promise.resolve(bytes.subarray(from, to)),
  });
}

describe('an entry of the cache', () => {
  it('comes back as it was, wherever its bytes lie', () => {
    const bytes = encodeEntry(ENTRY);
    const moved = new Uint8Array(bytes.length + 3);
    moved.set(bytes, 3);
    for (const copy of [bytes, moved.subarray(3)]) {
      const { knowledge, skipped } = decodeEntry(copy)!;
      assert.deepEqual([...knowledge], [...ENTRY.knowledge]);
      assert.deepEqual(skipped, ENTRY.skipped);
    }
  });

  it('is refused after every cut and every changed byte', () => {
    const bytes = encodeEntry(ENTRY);
    for (let length = 0; length < bytes.length; length++)
      assert.equal(decodeEntry(bytes.subarray(0, length)), undefined, `cut to ${length}`);
    for (let at = 0; at < bytes.length; at++) {
      const damaged = Uint8Array.from(bytes);
      damaged[at]! ^= 1;
      assert.equal(decodeEntry(damaged), undefined, `changed at ${at}`);
    }
  });

  it('has a tail that is read alone, and refused after every cut and every changed byte of its own', async () => {
    const bytes = encodeEntry(ENTRY);
    const end = ENTRY.knowledge.length;
    assert.deepEqual(await tailOf(bytes), { end, skipped: ENTRY.skipped });
    for (let length = 0; length < bytes.length; length++)
      assert.equal(await tailOf(bytes.subarray(0, length)), undefined, `cut to ${length}`);
    for (let at = 0; at < bytes.length; at++) {
      const damaged = Uint8Array.from(bytes);
      damaged[at]! ^= 1;
      const tail = await tailOf(damaged);
      assert.equal(tail?.end, at < end ? end : undefined, `changed at ${at}`);
    }
  });
});

describe('the keys of the cache', () => {
  it('differ by id and content, and by the sources of a store and their order', () => {
    const keys = [
      documentKey('a.md', 'x'),
      documentKey('a.md', 'y'),
      documentKey('b.md', 'x'),
      documentKey('a.mdx', ''),
      storeKey(['x', 'y']),
      storeKey(['y', 'x']),
      storeKey(['x', 'y', 'z']),
    ];
    assert.equal(new Set(keys).size, keys.length);
    for (const key of keys) assert.match(key, /^[0-9a-f]{64}$/u);
  });

  it('are the same for one source and for the store of it alone', () =>
    assert.equal(storeKey([documentKey('a.md', 'x')]), documentKey('a.md', 'x')));
});
