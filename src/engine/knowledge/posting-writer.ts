import { GrowingBytes, GrowingNumbers } from './growing.js';
import { MOST_BITS, PADDING, pushPacked } from './packed-steps.js';
import { RUN_KEYS } from './run-key.js';
import { BLOCK, type IndexTables } from './tables.js';
import { compareAsUtf8, TextWriter } from './text-table.js';

/** A posting in the log is a statement's number with its run's key in the bits above it. */
const ID_BITS = 28;
const ID_MASK = (1 << ID_BITS) - 1;
/** A step from one statement to another is a packed number. */
const MOST_ID = 2 ** MOST_BITS - 1;

/** Collects postings in the statements' order and packs them by concept and run. */
export class PostingWriter {
  readonly #numbers = new Map<string, number>();
  readonly #frequencies = new GrowingNumbers();
  // Concept and posting of each entry, in the order of entry.
  readonly #concepts = new GrowingNumbers();
  readonly #postings = new GrowingNumbers();

  /** The number of a concept until it is packed; `frequency` more statements have it. */
  concept(concept: string, frequency: number): number {
    let number = this.#numbers.get(concept);
    if (number === undefined) this.#numbers.set(concept, (number = this.#numbers.size));
    this.#frequencies.raise(number, frequency);
    return number;
  }

  /** Enters a statement in one run of a concept. The statements of a run are entered in ascending order. */
  add(concept: number, key: number, id: number): void {
    if (id > MOST_ID) throw new RangeError('The sources are too many for one knowledge base.');
    this.#concepts.push(concept);
    this.#postings.push((key << ID_BITS) | id);
  }

  /** The tables of the index. The same entries give the same tables. */
  finish(): IndexTables {
    const concepts = [...this.#numbers.keys()].sort(compareAsUtf8);
    const texts = new TextWriter();
    for (const concept of concepts) texts.add(concept);
    const frequencies = this.#frequencies.view();
    return {
      concepts: texts.finish(),
      frequencies: Uint32Array.from(concepts, (concept) => frequencies[this.#numbers.get(concept)!]!),
      ...packRuns(...this.#sortPostings(concepts)),
    };
  }

  /** The postings by concept, run and statement, and where those of each concept's runs end. */
  #sortPostings(concepts: readonly string[]): readonly [ids: Uint32Array, ends: Uint32Array] {
    const ranks = new Uint32Array(concepts.length);
    for (const [rank, concept] of concepts.entries()) ranks[this.#numbers.get(concept)!] = rank;
    const numbers = this.#concepts.view();
    const postings = this.#postings.view();
    // A counting sort: first how many each run has, then where each starts, then each posting to its place.
    const places = new Uint32Array(concepts.length * RUN_KEYS);
    const runOf = (i: number): number => ranks[numbers[i]!]! * RUN_KEYS + (postings[i]! >>> ID_BITS);
    for (let i = 0; i < postings.length; i++) places[runOf(i)]! += 1;
    let start = 0;
    for (let run = 0; run < places.length; run++) {
      const count = places[run]!;
      places[run] = start;
      start += count;
    }
    const ids = new Uint32Array(postings.length);
    for (let i = 0; i < postings.length; i++) ids[places[runOf(i)]!++] = postings[i]! & ID_MASK;
    return [ids, places];
  }
}

function packRuns(ids: Uint32Array, ends: Uint32Array): Omit<IndexTables, 'concepts' | 'frequencies'> {
  const [runStarts, runCounts, runBlocks] = [
    new GrowingNumbers(),
    new GrowingNumbers(),
    new GrowingNumbers(),
  ];
  const [blockIds, blockOffsets] = [new GrowingNumbers(), new GrowingNumbers()];
  const [runKeys, postings] = [new GrowingBytes(), new GrowingBytes()];
  let from = 0;
  for (const [run, to] of ends.entries()) {
    if (run % RUN_KEYS === 0) runStarts.push(runKeys.length);
    if (to === from) continue;
    runKeys.push(run % RUN_KEYS);
    runCounts.push(to - from);
    runBlocks.push(blockIds.length);
    for (let at = from; at < to; at += BLOCK) {
      blockIds.push(ids[at]!);
      blockOffsets.push(postings.length);
      pushPacked(postings, stepsOf(ids.subarray(at, Math.min(to, at + BLOCK))));
    }
    from = to;
  }
  runStarts.push(runKeys.length);
  runBlocks.push(blockIds.length);
  blockOffsets.push(postings.length);
  postings.append(new Uint8Array(PADDING));
  return {
    runStarts: runStarts.finish(),
    runKeys: runKeys.finish(),
    runCounts: runCounts.finish(),
    runBlocks: runBlocks.finish(),
    blockIds: blockIds.finish(),
    blockOffsets: blockOffsets.finish(),
    postings: postings.finish(),
  };
}

/** By how much each number exceeds the one before it, from the second on. */
function stepsOf(ids: Uint32Array): readonly number[] {
  const steps: number[] = [];
  for (let i = 1; i < ids.length; i++) steps.push(ids[i]! - ids[i - 1]!);
  return steps;
}
