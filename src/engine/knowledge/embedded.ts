import { memoize } from '../claim/memoize.js';
import { matterOf } from '../claim/matter.js';
import type { Claim } from '../claim/types.js';
import { readTerms } from '../claim/terms.js';
import type { Skipped } from '../prose/types.js';
import { readQuantities } from '../quantity/read.js';
import type { Hit } from './best.js';
import { convertedConceptsNear } from './converted-concepts.js';
import { createHeldNames } from './held-names.js';
import { groupOf } from './kinds.js';
import { CANDIDATE_LIMIT, createRanker } from './look-up.js';
import { nearWords } from './near-words.js';
import { queryOf, type Query } from './query.js';
import { readSkipped } from './records.js';
import { save } from './save.js';
import { createStatementReader } from './statement-reader.js';
import type { KnowledgeTables } from './tables.js';
import { findText, textCount, textsOf } from './text-table.js';
import type { Candidate, Knowledge, SourceInfo } from './types.js';
import { valueConcepts } from './value-concepts.js';

/** Who searches for a figure means that very one: it counts for more than any word. */
const VALUE_WEIGHT = 8;
/** A statement of about the same in another unit comes behind those of the very value. */
const CONVERTED_WEIGHT = 4;

/** How many look-ups are remembered: more than the claims of a long draft, a kilobyte each. */
const KEPT_LOOK_UPS = 2_048;

const TABLES = new WeakMap<Knowledge, KnowledgeTables>();

/** A store over its tables. Sources and statements are read when they are asked for. */
export function embeddedKnowledge(tables: KnowledgeTables): Knowledge {
  const { statementAt, sourceAt } = createStatementReader(tables);
  const rank = createRanker(tables);
  const toCandidates = (hits: readonly Hit[]): readonly Candidate[] =>
    hits.map(({ id, score }) => ({ statement: statementAt(id), score }));
  const lookUp = memoize(
    ({ query, group }: Asked) => rank(query, CANDIDATE_LIMIT, group),
    KEPT_LOOK_UPS,
    ({ query, group }) => JSON.stringify([group, ...query]),
  );
  const heldNames = createHeldNames(tables);
  const near = createNearWords(tables);
  const candidatesOf = (claim: Claim): readonly Candidate[] => {
    const candidates = toCandidates(lookUp(askedBy(claim)));
    const matter = matterOf(claim.context);
    const named = claim.context.opening?.mostNamed ?? [];
    return candidates.map((one) => ({
      ...one,
      ...(matter.size > 0 && { isStrange: heldNames(matter, one.statement.id) === 0 }),
      ...(named.length > 0 && { familiarity: heldNames(named, one.statement.id) / named.length }),
    }));
  };
  let sources: readonly SourceInfo[] | undefined;
  let sourceCounts: readonly number[] | undefined;
  let skipped: readonly Skipped[] | undefined;
  const knowledge: Knowledge = {
    get sources() {
      return (sources ??= numbersBelow(textCount(tables.sources)).map(sourceAt));
    },
    statementCount: tables.kinds.length,
    get sourceCounts() {
      return (sourceCounts ??= countBySource(tables));
    },
    get skipped() {
      return (skipped ??= numbersBelow(textCount(tables.skipped)).map((i) => readSkipped(tables.skipped, i)));
    },
    save: () => save(tables),
    candidates: (claims) =>
      new Promise((resolve) => {
        resolve(claims.map((claim) => ({ claim, candidates: candidatesOf(claim) })));
      }),
    search: (words, limit = 20) => {
      const query = new Map<string, number>();
      for (const { concept } of readTerms(words)) {
        query.set(concept, 2);
        for (const word of near(concept)) if (!query.has(word)) query.set(word, 1);
      }
      for (const quantity of readQuantities(words).quantities) {
        for (const value of convertedConceptsNear(quantity)) query.set(value, CONVERTED_WEIGHT);
        for (const value of valueConcepts(quantity)) query.set(value, VALUE_WEIGHT);
      }
      return toCandidates(rank(query, limit));
    },
  };
  TABLES.set(knowledge, tables);
  return knowledge;
}

/** What a claim's look-up depends on. Its number is no part of it, so an edit of a number needs none. */
interface Asked {
  readonly query: Query;
  readonly group: number;
}

function askedBy(claim: Claim): Asked {
  return { query: queryOf(claim), group: groupOf(claim.quantity.kind) };
}

/** The tables of an embedded store; undefined for a store of another making. */
export function tablesOf(knowledge: Knowledge): KnowledgeTables | undefined {
  return TABLES.get(knowledge);
}

/** The words of the sources that a word which they do not have may mean. The vocabulary is read for the first of these. */
function createNearWords({ concepts }: KnowledgeTables): (word: string) => readonly string[] {
  let vocabulary: readonly string[] | undefined;
  return memoize(
    (word) => (findText(concepts, word) >= 0 ? [] : nearWords((vocabulary ??= textsOf(concepts)), word)),
    256,
  );
}

function countBySource({ sourceStarts }: KnowledgeTables): readonly number[] {
  return Array.from(sourceStarts.subarray(1), (end, i) => end - sourceStarts[i]!);
}

function numbersBelow(count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => i);
}
