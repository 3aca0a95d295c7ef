import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  checkDraft,
  createKnowledge,
  knowledgeFront,
  KNOWLEDGE_HEADER,
  loadKnowledgeFront,
  mergeKnowledge,
  withSources,
  type Knowledge,
  type KnowledgeRest,
  type Source,
} from '../../../src/engine/index.js';
import { subjectsBefore, termsBefore } from '../../../src/engine/claim/context-concepts.js';
import { keptBefore, tokensOf } from '../../../src/engine/claim/kept-tokens.js';
import { rowReader, rowsLength } from '../../../src/engine/knowledge/rows.js';
import { inMemory, PIECE, pieceCount, storedIn, sumsOf } from '../../../src/engine/knowledge/stored.js';
import { setWords, wordsOf } from '../../../src/engine/knowledge/words.js';
import { signed } from './signed.js';
import { candidatesOf, SOURCES } from './sources.js';

/** Statements enough for several pieces, and one that is longer than a piece. */
const LONG: Source = {
  id: 'long',
  title: 'Long',
  format: 'markdown',
  text: [
    ...Array.from(
      { length: 400 },
      (_, i) => `- The mill of Orme made ${i + 1} boards a day in hall ${i + 1}.`,
    ),
    `- The harbour of Sande ${'calmly '.repeat(700)} handled 1,250 ships.`,
  ].join('\n'),
};
const made = createKnowledge([...SOURCES, LONG]);
const bytes = made.save();
const frontLength = knowledgeFront(bytes.subarray(0, KNOWLEDGE_HEADER));

/** The store of a file of which only the front is in memory; `most` is what one read gives at the most. */
function opened(file = bytes, rest: Partial<KnowledgeRest> = {}, most = Infinity): Knowledge {
  const behind = file.subarray(frontLength);
  const read = (at: number, target: Uint8Array): number => {
    const found = behind.subarray(at, at + Math.min(most, target.length));
    target.set(found);
    return found.length;
  };
  return loadKnowledgeFront(file.subarray(0, frontLength), { length: behind.length, read, ...rest });
}

function askAll(knowledge: Knowledge): unknown {
  return knowledge.search('mill harbour boards ships', 1000).map(({ statement }) => statement);
}

describe('knowledge of which the front is in memory', () => {
  for (const [name, most] of [
    ['at once', Infinity],
    ['in small portions', 100],
  ] as const)
    it(`answers as whole knowledge does, where the rest comes ${name}`, async () => {
      const lazy = opened(bytes, {}, most);
      assert.deepEqual(await candidatesOf(lazy), await candidatesOf(made));
      assert.deepEqual(askAll(lazy), askAll(made));
      assert.deepEqual(lazy.sourceCounts, made.sourceCounts);
      assert.deepEqual(lazy.save(), bytes);
      assert.deepEqual(mergeKnowledge([lazy, lazy]).save(), mergeKnowledge([made, made]).save());
    });

  it('keeps most of the file out of memory', () => {
    const lengths: number[] = [];
    const count = (at: number, target: Uint8Array): number => {
      lengths.push(target.length);
      target.set(bytes.subarray(frontLength + at, frontLength + at + target.length));
      return target.length;
    };
    const lazy = opened(bytes, { read: count });
    assert.deepEqual([...lengths], []);
    assert.equal(lazy.search('calmly', 1).length, 1);
    const read = lengths.reduce((sum, length) => sum + length, 0);
    assert.ok(read > 0 && read < 6 * PIECE, `${read} bytes`);
  });

  it('says other things of its sources, and reads the same statements', () => {
    const titles = made.sources.map((source) => ({ ...source, title: `${source.title}!` }));
    const [cited] = withSources(opened(), titles).search('calmly');
    assert.equal(cited?.statement.source.title, 'Long!');
  });

  it('is refused where a front is none, or the rest is longer or shorter than it was', () => {
    const refused = (front: Uint8Array, length: number): void =>
      assert.throws(() => loadKnowledgeFront(front, { length, read: () => 0 }), /damaged/);
    const length = bytes.length - frontLength;
    const front = bytes.subarray(0, frontLength);
    refused(front, length + 4);
    refused(front, length - 4);
    refused(front, 0);
    refused(bytes, length);
    refused(bytes.subarray(0, frontLength - 4), length);
  });

  it('is refused where any byte of its front is another', () => {
    for (let at = 0; at < frontLength; at += at < KNOWLEDGE_HEADER ? 1 : 11) {
      const changed = bytes.slice();
      changed[at]! ^= 1 << (at % 8);
      assert.throws(() => opened(changed), /no compiled knowledge|Build it again/, `byte ${at}`);
    }
  });

  it('refuses a statement where any byte of what is read for it is another, and gives no wrong one', () => {
    const right = askAll(made);
    for (let at = frontLength; at < bytes.length; at += 97) {
      const changed = bytes.slice();
      changed[at]! ^= 1 << (at % 8);
      const lazy = opened(changed);
      assert.throws(() => askAll(lazy), /^Error: This compiled knowledge is damaged/, `byte ${at}`);
    }
    assert.deepEqual(askAll(opened()), right);
  });

  it('goes on giving what is not damaged', () => {
    const changed = bytes.slice();
    changed[bytes.length - 8]! ^= 1;
    const lazy = opened(changed);
    assert.throws(() => lazy.search('calmly'), /damaged/);
    assert.throws(() => lazy.save(), /damaged/);
    assert.deepEqual(lazy.search('containers'), made.search('containers'));
  });

  it('says what its host wants said where a piece is damaged or missing', () => {
    const refused = (): Error => new Error('the file was replaced');
    assert.throws(() => askAll(opened(bytes, { refused, read: () => 0 })), /^Error: the file was replaced/);
    const read = (_: number, target: Uint8Array): number => target.fill(7).length;
    assert.throws(() => askAll(opened(bytes, { refused, read })), /^Error: the file was replaced/);
    assert.throws(() => askAll(opened(bytes, { read })), /damaged/);
  });

  it('refuses in the host’s own words what the host cannot read, and gives it once it can', () => {
    let isThere = false;
    const read = (at: number, target: Uint8Array): number => {
      if (!isThere) throw new Error('the disk is gone');
      target.set(bytes.subarray(frontLength + at, frontLength + at + target.length));
      return target.length;
    };
    const lazy = opened(bytes, { read });
    assert.throws(() => askAll(lazy), /the disk is gone/);
    isThere = true;
    assert.deepEqual(askAll(lazy), askAll(made));
  });

  // A right checksum proves no honest writer.
  it('refuses or bears any number in its rows', () => {
    const rowsEnd = frontLength + rowsLength(made.statementCount);
    for (let at = frontLength; at < rowsEnd; at += 52)
      for (const value of [0, 1, 0x7fffffff, 0xffffffff]) {
        const forged = bytes.slice();
        setWords(forged, at, [value]);
        try {
          askAll(opened(signed(forged)));
        } catch (error) {
          assert.match(String(error), /^Error: This compiled knowledge is damaged/, `${value} at ${at}`);
        }
      }
  });

  it('refuses or bears any byte in what is kept of its statements', async () => {
    const text = 'The mill of Orme made 77 boards a day in hall 12. It handled 900 ships in 2023.';
    const rowsEnd = frontLength + rowsLength(made.statementCount);
    for (let at = rowsEnd; at < bytes.length; at += 997) {
      const forged = bytes.slice();
      forged[at]! ^= 1 << (at % 8);
      const lazy = opened(signed(forged));
      await checkDraft({ text, format: 'plaintext' }, lazy).catch((error: unknown) =>
        assert.match(String(error), /^Error: This compiled knowledge is damaged/, `byte ${at}`),
      );
    }
  });

  it('keeps the tokens of its statements, and of what stands before them', () => {
    const statements = opened()
      .search('mill harbour boards ships', 1000)
      .map(({ statement }) => statement);
    assert.ok(statements.length > 300);
    for (const { text, context } of statements) {
      // A context that is no statement's own has nothing that is kept: what is read then is tagged.
      const tagged = { ...context };
      assert.notEqual(tokensOf(text, context), tokensOf(text, tagged));
      assert.deepEqual(tokensOf(text, context), tokensOf(text, tagged));
      assert.deepEqual(termsBefore(context), termsBefore(tagged));
      assert.deepEqual([...subjectsBefore(context)], [...subjectsBefore(tagged)]);
    }
    assert.ok(statements.some(({ context }) => keptBefore(context) !== undefined));
  });
});

describe('stored bytes', () => {
  it('are those that were written, wherever they are read, in whatever order', () => {
    const content = Uint8Array.from({ length: 3 * PIECE + 1 }, (_, i) => (i * 31) % 251);
    const padded = new Uint8Array(content.length + 3);
    padded.set(content);
    const rest: KnowledgeRest = {
      length: padded.length + 8,
      read: (at, target) => {
        const found = padded.subarray(at - 8, at - 8 + target.length);
        target.set(found);
        return found.length;
      },
    };
    const sums = sumsOf(wordsOf(padded));
    assert.equal(sums.length, pieceCount(content.length));
    const place = fc.nat(content.length);
    const stored = storedIn(rest, 8, content.length, sums);
    fc.assert(
      fc.property(place, place, (one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        assert.deepEqual(stored.read(from, to), content.subarray(from, to));
      }),
    );
  });

  it('name no context, lead or text that is not there', () => {
    const rowOf = (...numbers: readonly number[]): ReturnType<ReturnType<typeof rowReader>> => {
      const rows = new Uint8Array(rowsLength(1));
      setWords(rows, 0, numbers);
      const contexts = { offsets: Uint32Array.of(0, 0, 0), bytes: new Uint8Array() };
      const texts = inMemory(new Uint8Array(9));
      return rowReader({ rows: inMemory(rows), texts, contexts, leads: contexts })(0);
    };
    assert.deepEqual(rowOf(2, 6, 1, 3, 40, 50, 9), {
      textStart: 2,
      textEnd: 6,
      tokensEnd: 9,
      context: 1,
      before: 3,
      start: 40,
      end: 50,
    });
    for (const wrong of [
      [2, 6, 2, 3, 40, 50, 9],
      [2, 6, 1, 4, 40, 50, 9],
      [2, 6, 1, 1, 40, 50, 9],
      [2, 6, 1, 3, 40, 50, 10],
      [2, 6, 1, 3, 40, 50, 5],
      [2, 1, 1, 3, 40, 50, 9],
    ])
      assert.throws(() => rowOf(...wrong), /damaged/, wrong.join());
  });
});
