import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tagSentence, type Token } from '../../../src/engine/claim/tagger.js';
import { GrowingBytes } from '../../../src/engine/knowledge/growing.js';
import { pushTokens, tokensIn } from '../../../src/engine/knowledge/packed-tokens.js';

const TEXTS: readonly (readonly [text: string, most: number])[] = [
  ['', 0],
  ['The mill at Orme grinds 40 tonnes of flour a day.', 26],
  ['Cities were building bridges; the mayor went and cried.', 33],
  ["It's Müller’s 12-day trip to İzmir, for €1.75 million (20% more).", 60],
  [`A gap${' '.repeat(300)}and ${'long'.repeat(200)} words.`, 24],
  ['Su-35s and A330s; \ud800 lone, 😀 and \u0000.', 50],
];

describe('packed tokens', () => {
  for (const [text, most] of TEXTS)
    it(`of ${JSON.stringify(text.slice(0, 60))} are at most ${most} bytes, and those that were tagged`, () => {
      const bytes = packed(tagSentence(text));
      assert.ok(bytes.length <= most, `${bytes.length} bytes`);
      assert.deepEqual(tokensIn(text, bytes), tagSentence(text));
    });

  it('of any text are those that were tagged', () => {
    const word = fc.constantFrom(
      ...'The Mills was making 6,000 planes, cities’ U.S. isn’t F-16s 5% İ ß – \n A330'.split(' '),
    );
    const words = fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 30 });
    fc.assert(
      fc.property(words, fc.constantFrom(' ', '', '  '), (parts, space) => {
        const text = parts.join(space);
        assert.deepEqual(tokensIn(text, packed(tagSentence(text))), tagSentence(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('are none where there is no number for a part of speech, so that the text is tagged again', () => {
    assert.equal(packed([{ text: 'a', lemma: 'a', pos: 'NEW', start: 0, end: 1 }]).length, 0);
  });

  it('are refused, or stand in their text, whatever their bytes are', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.uint8Array({ maxLength: 60 }), (text, bytes) => {
        for (const { text: word, start, end } of tokensOrRefusal(text, bytes))
          assert.equal(text.slice(start, end), word);
      }),
      { numRuns: 3000 },
    );
  });

  it('are refused where their bytes end too soon or belong to another text', () => {
    const text = TEXTS[3]![0];
    const bytes = packed(tagSentence(text));
    assert.throws(() => tokensIn(text, bytes.subarray(0, -1)), /damaged/);
    assert.throws(() => tokensIn(text.slice(0, -1), bytes), /damaged/);
    assert.throws(() => tokensIn(text, Uint8Array.of(0xe7, 4, 0xff, 0xff, 0xff)), /damaged/);
  });
});

function packed(tokens: readonly Token[]): Uint8Array {
  const bytes = new GrowingBytes();
  pushTokens(bytes, tokens);
  return bytes.finish();
}

function tokensOrRefusal(text: string, bytes: Uint8Array): readonly Token[] {
  try {
    return tokensIn(text, bytes);
  } catch (error) {
    assert.match(String(error), /^Error: This compiled knowledge is damaged/);
    return [];
  }
}
