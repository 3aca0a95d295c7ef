import assert from 'node:assert/strict';
import type { SentenceContext } from '../../../src/engine/claim/types.js';
import { checkDraft, createKnowledge, loadKnowledge, type Source } from '../../../src/engine/index.js';
import { LENGTHS_AT, SECTIONS_AT, VERSION } from '../../../src/engine/knowledge/format.js';
import { setWords, wordsOf } from '../../../src/engine/knowledge/words.js';
import { signed } from './signed.js';
import { candidatesOf, HARBOUR, HARBOUR_INFO, SOURCES } from './sources.js';

const bytes = createKnowledge(SOURCES).save();

describe('compiled knowledge', () => {
  it('gives the same bytes for the same sources', () => {
    assert.deepEqual(createKnowledge(SOURCES).save(), bytes);
  });

  const stores: readonly (readonly [string, readonly Source[]])[] = [
    ['no sources', []],
    ['a source without statements', [{ id: 'empty', title: '', format: 'plaintext', text: '' }]],
    ['sources with all that they can have', SOURCES],
  ];
  for (const [name, sources] of stores)
    it(`holds ${name} through a round trip`, async () => {
      const made = createKnowledge(sources);
      const loaded = loadKnowledge(made.save());
      assert.deepEqual(loaded.sources, made.sources);
      assert.deepEqual(loaded.skipped, made.skipped);
      assert.equal(loaded.statementCount, made.statementCount);
      assert.equal(
        loaded.sourceCounts.reduce((sum, count) => sum + count, 0),
        made.statementCount,
      );
      assert.deepEqual(loaded.search('harbour ships 2023'), made.search('harbour ships 2023'));
      assert.deepEqual(await candidatesOf(loaded), await candidatesOf(made));
      assert.deepEqual(loaded.save(), made.save());
    });

  it('keeps every field of a source and a statement', () => {
    const knowledge = loadKnowledge(createKnowledge([HARBOUR]).save());
    assert.deepEqual(knowledge.sources, [HARBOUR_INFO]);
    assert.deepEqual(knowledge.sourceCounts, [knowledge.statementCount]);
    const [sentence, row] = [
      knowledge.search('harbour of Sande handled ships')[0]!.statement,
      knowledge.search('containers 2023')[0]!.statement,
    ];
    assert.equal(HARBOUR.text.slice(sentence.range.start, sentence.range.end), sentence.text);
    assert.deepEqual(
      { ...sentence, range: undefined },
      {
        id: sentence.id,
        source: HARBOUR_INFO,
        text: 'In 2023 the harbour of Sande handled 1,250 ships.',
        range: undefined,
        page: 2,
        context: {
          title: 'The harbour',
          headings: ['Ships'],
          before: 'Ships',
          date: '2024-03-01',
          cells: [],
        },
      },
    );
    assert.equal(sentence.source, row.source, 'one object for one source');
    assert.deepEqual(
      row.context.cells.map(({ header, range }) => [header, row.text.slice(range.start, range.end)]),
      [
        ['Year', '2023'],
        ['Containers', '52,000'],
      ],
    );
  });

  it('gives what was said before the sentence before, where a pronoun may take it up', () => {
    const text = 'The mill of Orme is old. It is big. It is wide. It made 7,000 boards. Boards sell.';
    const knowledge = createKnowledge([{ id: 'mill', title: 'Mill', format: 'plaintext', text }]);
    const contextOf = (words: string): SentenceContext => knowledge.search(words)[0]!.statement.context;
    assert.deepEqual(contextOf('made').earlier, ['It is big.', 'The mill of Orme is old.']);
    assert.equal(contextOf('sell').earlier, undefined);
    assert.equal(contextOf('old').earlier, undefined);
  });

  it('gives the same object for the same statement, so that what was read of it is remembered', () => {
    const knowledge = loadKnowledge(bytes);
    const [first, again] = [knowledge.search('sande harbour'), knowledge.search('harbour of Sande')];
    assert.equal(first[0]!.statement, again[0]!.statement);
  });

  it('answers alike from bytes that start anywhere', async () => {
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    const [even, odd] = [loadKnowledge(bytes), loadKnowledge(shifted.subarray(1))];
    assert.deepEqual(await candidatesOf(odd), await candidatesOf(even));
  });

  it('reads and writes the same numbers whatever the order of bytes that a machine has', () => {
    const words = Uint32Array.of(1, 0x01020304, 0xffffffff);
    const written = new Uint8Array(12);
    setWords(written, 0, words, false);
    assert.deepEqual([...written.subarray(4, 8)], [4, 3, 2, 1]);
    assert.deepEqual(wordsOf(written), words);
    assert.deepEqual(wordsOf(written, false), words);
  });

  it('keeps texts that are no well-formed Unicode', () => {
    const odd = 'The \ud800 mill of \udc00Orme\ud83d made 7,000 boards, 😀 and \ufefftwo \ud800.';
    const source: Source = {
      id: 'odd \udfff',
      title: odd,
      format: 'plaintext',
      text: `\ufeff${odd}\n\n${odd}`,
    };
    const made = createKnowledge([source]);
    const loaded = loadKnowledge(made.save());
    assert.equal(loaded.sources[0]!.id, 'odd \udfff');
    assert.equal(loaded.sources[0]!.title, odd);
    assert.ok(loaded.search('mill orme').some(({ statement }) => statement.text === odd));
    assert.deepEqual(loaded.search('mill orme'), made.search('mill orme'));
  });

  it('finds statements by their words, misspelt ones too', () => {
    const knowledge = createKnowledge([HARBOUR]);
    assert.match(knowledge.search('ships harbour')[0]?.statement.text ?? '', /1,250 ships/);
    assert.match(knowledge.search('harbuor ships')[0]?.statement.text ?? '', /1,250 ships/);
    assert.deepEqual(knowledge.search('zeppelin'), []);
    assert.deepEqual(knowledge.search('tainer'), [], 'a part of containers');
  });

  it('refutes from a loaded store what it refutes from a made one', async () => {
    const draft = { text: 'The harbour of Sande handled 900 ships in 2023.', format: 'plaintext' } as const;
    const { findings } = await checkDraft(draft, loadKnowledge(bytes));
    assert.equal(findings[0]?.verdict, 'refuted');
    assert.deepEqual(findings, (await checkDraft(draft, createKnowledge(SOURCES))).findings);
  });

  it('holds a source of more statements than a call takes arguments', () => {
    const text = 'It rains.\n\n'.repeat(150_000);
    const source: Source = { id: 'long', title: 'Long', format: 'plaintext', text };
    assert.equal(createKnowledge([source]).statementCount, 150_000);
  });
});

describe('damaged knowledge', () => {
  const refused: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ['nothing', new Uint8Array(), /no compiled knowledge/],
    ['another file', new TextEncoder().encode('# A note\n'.repeat(100)), /no compiled knowledge/],
    ['the header alone', bytes.slice(0, SECTIONS_AT), /damaged/],
    ['half a header', bytes.slice(0, 20), /no compiled knowledge/],
    ['a cut file', bytes.slice(0, bytes.length - 8), /damaged/],
    ['a file cut within a number', bytes.slice(0, bytes.length - 3), /damaged/],
    ['a file with more after its end', Uint8Array.of(...bytes, 0, 0, 0, 0), /damaged/],
    [
      'an older version',
      bytes.map((byte, i) => (i === 8 ? VERSION - 1 : byte)),
      /^Error: This knowledge was compiled in format \d+; .*Build it again/,
    ],
    ['a newer version', bytes.map((byte, i) => (i === 8 ? VERSION + 1 : byte)), /Build it again/],
  ];
  for (const [name, input, message] of refused)
    it(`refuses ${name}`, () => assert.throws(() => loadKnowledge(input), message));

  it('refuses a file in which any one byte is another', () => {
    for (let i = 0; i < bytes.length; i += i < SECTIONS_AT ? 1 : 7) {
      const changed = bytes.slice();
      changed[i]! ^= 1 << (i % 8);
      assert.throws(() => loadKnowledge(changed), /no compiled knowledge|Build it again/, `byte ${i}`);
    }
  });

  // A right checksum proves no honest writer: these files have one, and anything else in their sections.
  it('refuses lengths of sections that are not those of the file', () => {
    for (let at = LENGTHS_AT; at < SECTIONS_AT; at += 4)
      for (const length of [0xffffffff, 0x80000000, 1_000_000])
        assert.throws(() => loadKnowledge(forge(at, length)), /damaged/, `${length} at ${at}`);
  });

  it('refuses or bears any number in any section', async () => {
    for (let at = LENGTHS_AT; at < bytes.length; at += 4)
      for (const value of [at % 8 === 0 ? 1 : 0x7fffffff]) await bears(forge(at, value), `${value} at ${at}`);
  });

  it('refuses or bears any byte in any section', async () => {
    for (let at = LENGTHS_AT; at < bytes.length; at += 5) {
      const changed = bytes.slice();
      changed[at] = (changed[at]! + 1 + ((at * 37) % 255)) & 0xff;
      await bears(signed(changed), `byte ${at}`);
    }
  });
});

/** Asks a store for all that it has. It may refuse with the one message; it may not fail in any other way. */
async function bears(input: Uint8Array, name: string): Promise<void> {
  try {
    const knowledge = loadKnowledge(input);
    await candidatesOf(knowledge);
    for (const { statement } of knowledge.search('harbour ships containers mill 2023', 100))
      assert.ok(statement.id < knowledge.statementCount);
    assert.ok(knowledge.sources.length + knowledge.skipped.length > 0);
  } catch (error) {
    assert.match(
      String(error),
      /^Error: This compiled knowledge is damaged/,
      `${name}: ${(error as Error).stack}`,
    );
  }
}

/** The file with another number at an offset, and the checksums that belong to it. */
function forge(at: number, value: number): Uint8Array {
  const forged = bytes.slice();
  setWords(forged, at, [value]);
  return signed(forged);
}
