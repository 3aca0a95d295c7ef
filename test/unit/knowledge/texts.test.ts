import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checksum } from '../../../src/engine/knowledge/checksum.js';
import { compareAsUtf8, findText, textsOf, TextWriter } from '../../../src/engine/knowledge/text-table.js';
import { decodeUtf8, encodeUtf8 } from '../../../src/engine/knowledge/utf8.js';

const anyText = fc.string({ unit: 'binary', maxLength: 40 });

describe('texts as bytes', () => {
  it('come back as they were, with lone surrogates and byte order marks', () => {
    for (const text of [
      '',
      'plain',
      'Ørsted',
      '한국 하늘',
      '😀',
      '\ud800',
      'a\udfff b\ud83d',
      '\ufeffmark',
      '\udc00\ud800',
    ])
      assert.equal(decodeUtf8(encodeUtf8(text)), text);
    fc.assert(fc.property(anyText, (text) => decodeUtf8(encodeUtf8(text)) === text));
  });

  it('are UTF-8 where that can say them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        assert.deepEqual([...encodeUtf8(text)], [...new TextEncoder().encode(text)]);
      }),
    );
  });

  for (const bytes of [[0xff], [0xc3], [0xed, 0xa0], [0xe2, 0x28, 0xa1], [0xed, 0xa0, 0x80, 0xff]])
    it(`are not read from ${bytes.map((byte) => byte.toString(16)).join(' ')}`, () =>
      assert.throws(() => decodeUtf8(Uint8Array.from(bytes)), TypeError));

  it('are ordered and found as their bytes are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyText), (texts) => {
        const ordered = [...texts].sort(compareAsUtf8);
        const expected = [...texts].sort((a, b) => Buffer.compare(encodeUtf8(a), encodeUtf8(b)));
        assert.deepEqual(ordered, expected);
        const writer = new TextWriter();
        for (const text of ordered) writer.add(text);
        const table = writer.finish();
        assert.deepEqual(textsOf(table), ordered);
        assert.deepEqual(
          ordered.map((text) => findText(table, text)),
          ordered.map((_, i) => i),
        );
        assert.equal(findText(table, 'not there'), -1);
      }),
    );
  });

  it('have another checksum when any bit is another, or a word more is there', () => {
    for (const length of [1, 3, 4, 7, 9]) {
      const words = Uint32Array.from({ length }, (_, i) => i * 0x01234567);
      const sum = checksum(words);
      assert.notEqual(checksum(Uint32Array.of(...words, 0)), sum);
      for (let bit = 0; bit < 32 * length; bit += 1) {
        const changed = words.slice();
        changed[bit >> 5]! ^= 1 << (bit & 31);
        assert.notEqual(checksum(changed), sum);
      }
    }
  });
});
