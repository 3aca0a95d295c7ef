import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { GROUPS, groupOf, groupsOf, kindMask, comparableKinds } from '../../../src/engine/knowledge/kinds.js';
import { CANDIDATE_LIMIT, createRanker, type Effort } from '../../../src/engine/knowledge/look-up.js';
import { readBlock, type PostingTables } from '../../../src/engine/knowledge/posting-reader.js';
import { PostingWriter } from '../../../src/engine/knowledge/posting-writer.js';
import { CONTEXT_WEIGHT, type Query } from '../../../src/engine/knowledge/query.js';
import { CONTEXT, OWN, runKey } from '../../../src/engine/knowledge/run-key.js';
import { BLOCK } from '../../../src/engine/knowledge/tables.js';
import {
  CHECKS,
  createChecker,
  createKnowledge,
  type Candidate,
  type Knowledge,
  type KnowledgeStore,
  type QuantityKind,
} from '../../../src/engine/index.js';
import { SOURCES } from './sources.js';

const KINDS = Object.keys(CHECKS) as readonly QuantityKind[];

/** A statement as the index sees it. */
interface Indexed {
  readonly own: readonly string[];
  readonly context: readonly string[];
  readonly kinds: readonly QuantityKind[];
}

function indexOf(count: number, statementAt: (id: number) => Indexed): PostingTables {
  const writer = new PostingWriter();
  const kinds = new Uint8Array(count);
  for (let id = 0; id < count; id += 1) {
    const { own, context, kinds: stated } = statementAt(id);
    kinds[id] = kindMask(stated);
    const groups = groupsOf(kinds[id]!);
    for (const concept of [...own, ...context]) {
      const number = writer.concept(concept, 1);
      const impact = own.includes(concept) ? OWN : CONTEXT;
      for (const group of groups) writer.add(number, runKey(group, impact), id);
    }
  }
  return { ...writer.finish(), kinds };
}

/** The scores by their definition, statement by statement. */
function scan(statements: readonly Indexed[], query: Query, group?: number): readonly number[] {
  const scores = statements.map(({ own, context, kinds }) => {
    if (group !== undefined && !kinds.some((kind) => groupOf(kind) === group)) return 0;
    let score = 0;
    for (const [concept, weight] of query) {
      const frequency = statements.filter(
        (other) => other.own.includes(concept) || other.context.includes(concept),
      ).length;
      const impact = own.includes(concept) ? 1 : context.includes(concept) ? CONTEXT_WEIGHT : 0;
      if (impact > 0) score += impact * weight * Math.log(1 + statements.length / frequency);
    }
    return score;
  });
  return scores.filter((score) => score > 0).sort((a, b) => b - a);
}

const concepts = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'ø', '😀');
const statement: fc.Arbitrary<Indexed> = fc
  .record({
    own: fc.uniqueArray(concepts),
    around: fc.uniqueArray(concepts),
    kinds: fc.uniqueArray(fc.constantFrom(...KINDS), { maxLength: 3 }),
  })
  .map(({ own, around, kinds }) => ({
    own,
    context: around.filter((concept) => !own.includes(concept)),
    kinds,
  }));
const query = fc
  .uniqueArray(fc.tuple(concepts, fc.integer({ min: 1, max: 5 })), { selector: ([concept]) => concept })
  .map((entries): Query => new Map(entries));

const WHOLE: Effort = { reading: Infinity, seeking: Infinity };
const SMALL: Effort = { reading: 40, seeking: 2 };

describe('postings', () => {
  it('come back as they were entered, however far apart they are', () => {
    const step = fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 300_000 }));
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 2 * BLOCK + 3 }), (steps) => {
        let last = -1;
        const ids = steps.map((by) => (last += by)).filter((id) => id < 2 ** 25);
        const writer = new PostingWriter();
        const concept = writer.concept('a', ids.length);
        for (const id of ids) writer.add(concept, runKey(1, OWN), id);
        const tables: PostingTables = { ...writer.finish(), kinds: new Uint8Array(ids.at(-1)! + 1) };
        const read = new Uint32Array(ids.length + BLOCK);
        let count = 0;
        for (let block = 0; block < tables.runBlocks[1]!; block += 1)
          count += readBlock(tables, 0, block, read, count);
        assert.deepEqual([...read.subarray(0, count)], ids);
      }),
    );
  });

  it('name no more statements than a step can reach', () => {
    const writer = new PostingWriter();
    const concept = writer.concept('a', 2);
    writer.add(concept, runKey(1, OWN), 0);
    writer.add(concept, runKey(1, OWN), 2 ** 25 - 1);
    const tables: PostingTables = { ...writer.finish(), kinds: new Uint8Array(2 ** 25) };
    const read = new Uint32Array(BLOCK);
    assert.equal(readBlock(tables, 0, 0, read), 2);
    assert.equal(read[1], 2 ** 25 - 1);
    assert.throws(() => writer.add(concept, runKey(1, OWN), 2 ** 25), RangeError);
  });
});

describe('look-up', () => {
  it('has the scores that a scan of all statements has', () => {
    fc.assert(
      fc.property(
        fc.array(statement, { maxLength: 300 }),
        query,
        fc.option(fc.integer({ min: 1, max: GROUPS - 1 }), { nil: undefined }),
        fc.constantFrom(undefined, WHOLE, SMALL),
        (statements, asked, group, effort) => {
          const rank = createRanker(
            indexOf(statements.length, (id) => statements[id]!),
            effort,
          );
          const expected = scan(statements, asked, group).slice(0, CANDIDATE_LIMIT);
          for (const turn of ['first', 'second']) {
            const hits = rank(asked, CANDIDATE_LIMIT, group);
            assert.equal(new Set(hits.map(({ id }) => id)).size, hits.length);
            if (effort === SMALL) continue;
            assert.equal(hits.length, expected.length, turn);
            for (const [i, { score }] of hits.entries())
              assert.ok(Math.abs(score - expected[i]!) < 1e-9, turn);
          }
        },
      ),
    );
  });

  const WHERE = [0, 127, 128, 250_000, 499_999];
  it('finds the right statement among 500,000 that share a concept with it', () => {
    for (const right of WHERE) {
      const tables = indexOf(500_000, (id) => ({
        own: id === right ? ['people', 'rare', 'often'] : id % 9 === 0 ? ['people', 'often'] : ['people'],
        context: id % 1_000 === right % 1_000 ? ['town'] : [],
        kinds: ['count'],
      }));
      const asked: Query = new Map([['people', 1.5], ['often', 1], ['town', 0.4], ['rare', 1.5]]); // prettier-ignore
      const [first] = createRanker(tables)(asked, CANDIDATE_LIMIT, groupOf('count'));
      assert.equal(first?.id, right);
    }
  });

  it('finds the one statement that has two frequent concepts', () => {
    for (const right of WHERE) {
      const tables = indexOf(500_000, (id) => ({
        own: id === right ? ['odd', 'even'] : [id % 2 === 0 ? 'even' : 'odd'],
        context: [],
        kinds: id % 6 === 0 || id === right ? ['count', 'date'] : ['money'],
      }));
      const asked: Query = new Map([['odd', 1], ['even', 1]]); // prettier-ignore
      const [first] = createRanker(tables)(asked, CANDIDATE_LIMIT, groupOf('date'));
      assert.equal(first?.id, right);
    }
  });

  it('has those scores too where most statements are passed by', () => {
    const periods = { a: 2, b: 3, c: 4, d: 7, e: 40, f: 300, g: 5_000 };
    const names = Object.keys(periods) as readonly (keyof typeof periods)[];
    // Of as many statements as several windows have, each has concepts as by chance.
    const holds = (id: number, name: keyof typeof periods): boolean =>
      (Math.imul(id + 1, 0x9e3779b1 ^ (periods[name] * 2_654_435)) >>> 12) % periods[name] === 0;
    const ids = Array.from({ length: 60_000 }, (_, id) => id);
    const tables = indexOf(ids.length, (id) => ({
      own: names.filter((name) => holds(id, name)),
      context: [],
      kinds: ['count'],
    }));
    const rarity = new Map(
      names.map((name) => [name, Math.log(1 + ids.length / ids.filter((id) => holds(id, name)).length)]),
    );
    for (const weights of [
      [1, 1, 1, 1, 1, 1, 1],
      [2, 0.4, 1.5, 0.8, 1, 2, 0.4],
      [0.4, 2, 0.4, 2, 0.4, 0.4, 2],
    ]) {
      const asked: Query = new Map(names.map((name, i) => [name, weights[i]!]));
      const scores = ids.map((id) =>
        names.reduce((sum, name) => sum + (holds(id, name) ? asked.get(name)! * rarity.get(name)! : 0), 0),
      );
      const expected = [...scores].sort((a, b) => b - a).slice(0, CANDIDATE_LIMIT);
      for (const effort of [WHOLE, undefined]) {
        const hits = createRanker(tables, effort)(asked, CANDIDATE_LIMIT, groupOf('count'));
        for (const [i, { id, score }] of hits.entries()) {
          assert.ok(Math.abs(score - expected[i]!) < 1e-9, `${score}, not ${expected[i]}`);
          assert.ok(Math.abs(score - scores[id]!) < 1e-9);
        }
        assert.equal(hits.length, expected.length);
      }
    }
  });

  it('finds the few best behind many that are alike', () => {
    const count = 40_000;
    for (const right of [0, 17_000, count - 1]) {
      const tables = indexOf(count, (id) => ({
        own: [
          ...(id % 2 === right % 2 ? ['some'] : []),
          ...(id % 2 === right % 2 || id % 3 === 0 ? ['most'] : ['others']),
          ...(id === right ? ['rare'] : []),
        ],
        context: [],
        kinds: ['count'],
      }));
      const asked: Query = new Map([['some', 1], ['most', 1], ['rare', 0.4]]); // prettier-ignore
      const rank = createRanker(tables, { reading: 25_000, seeking: 5 });
      assert.equal(rank(asked, CANDIDATE_LIMIT, groupOf('count'))[0]?.id, right);
    }
  });

  const EDITED: readonly (readonly [string, string, boolean])[] = [
    ['another number', 'The harbour of Sande handled 900 ships.', true],
    ['another kind of quantity', 'The harbour of Sande handled 45% of the ships.', false],
    ['another word', 'The harbour of Sande handled 1,250 trains.', false],
  ];
  for (const [name, text, isSame] of EDITED)
    it(`${isSame ? 'answers alike' : 'looks again'} for ${name}`, async () => {
      const knowledge = createKnowledge(SOURCES);
      const before = await candidatesFor(knowledge, 'The harbour of Sande handled 1,250 ships.');
      const after = await candidatesFor(knowledge, text);
      assert.deepEqual(after, await candidatesFor(createKnowledge(SOURCES), text));
      assert.equal(isDeepStrictEqual(after, before), isSame);
    });

  it('groups kinds as they can be compared', () => {
    for (const left of KINDS)
      for (const right of KINDS)
        assert.equal(groupOf(left) === groupOf(right), comparableKinds(left, right), `${left}, ${right}`);
    assert.deepEqual(
      groupsOf(kindMask(KINDS)),
      Array.from({ length: GROUPS - 1 }, (_, i) => i + 1),
    );
    assert.deepEqual(groupsOf(0), [0]);
  });
});

/** What a store has for the claims of a sentence. */
async function candidatesFor(knowledge: Knowledge, text: string): Promise<readonly (readonly Candidate[])[]> {
  const all: (readonly Candidate[])[] = [];
  const store: KnowledgeStore = {
    candidates: async (claims) => {
      const answers = await knowledge.candidates(claims);
      all.push(...answers.map(({ candidates }) => candidates));
      return answers;
    },
  };
  await createChecker(store).check({ text, format: 'plaintext' });
  return all;
}
