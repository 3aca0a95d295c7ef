/** A statement's number with its score. */
export interface Hit {
  readonly id: number;
  readonly score: number;
}

const BINS = 512;

/** The scores of one look-up. One object serves all look-ups of a store: what one touched, `clear` resets. */
export class Scores {
  readonly #scores: Float64Array;
  #touched = new Uint32Array(1024);
  #count = 0;

  constructor(statements: number) {
    this.#scores = new Float64Array(statements);
  }

  /** How many statements have a score. */
  get count(): number {
    return this.#count;
  }

  has(id: number): boolean {
    return this.#scores[id] !== 0;
  }

  /** Adds to the score of a statement; `value` is above zero. */
  add(id: number, value: number): void {
    if (this.#scores[id] === 0) this.#touch(id);
    this.#scores[id]! += value;
  }

  /** The score that `limit` statements reach; 0 where fewer have one. */
  nth(limit: number): number {
    return this.#count < limit ? 0 : (this.best(limit).at(-1)?.score ?? 0);
  }

  /** The `limit` statements of the highest scores, best first; ties in the statements' order. */
  best(limit: number): readonly Hit[] {
    const hits: Hit[] = [];
    let least = 0;
    for (let i = 0; i < this.#count; i++) {
      const id = this.#touched[i]!;
      const score = this.#scores[id]!;
      if (score < least) continue;
      let at = hits.length;
      while (at > 0 && isBefore(score, id, hits[at - 1]!)) at -= 1;
      hits.splice(at, 0, { id, score });
      if (hits.length > limit) hits.pop();
      if (hits.length === limit) least = hits[limit - 1]!.score;
    }
    return hits;
  }

  /** The statements that have at least a score, ascending: about `most`, those of the highest scores. */
  atLeast(score: number, most: number): Uint32Array {
    const ids = this.#touched.subarray(0, this.#count).filter((id) => this.#scores[id]! >= score);
    if (ids.length <= most) return ids.sort();
    const least = this.#scoreReachedBy(ids, score, most);
    return ids
      .filter((id) => this.#scores[id]! >= least)
      .slice(0, 2 * most)
      .sort();
  }

  clear(): void {
    for (let i = 0; i < this.#count; i++) this.#scores[this.#touched[i]!] = 0;
    this.#count = 0;
  }

  /** A score that `most` of the statements reach, or not many more: the lower end of a bin of the scores' histogram. */
  #scoreReachedBy(ids: Uint32Array, lowest: number, most: number): number {
    let highest = lowest;
    for (const id of ids) highest = Math.max(highest, this.#scores[id]!);
    const width = (highest - lowest) / BINS || 1;
    const bins = new Uint32Array(BINS + 1);
    for (const id of ids) bins[Math.floor((this.#scores[id]! - lowest) / width)]! += 1;
    let bin = BINS;
    for (let count = bins[bin]!; bin > 0 && count < most; count += bins[bin]!) bin -= 1;
    return lowest + bin * width;
  }

  #touch(id: number): void {
    if (this.#count === this.#touched.length) {
      const grown = new Uint32Array(2 * this.#count);
      grown.set(this.#touched);
      this.#touched = grown;
    }
    this.#touched[this.#count++] = id;
  }
}

function isBefore(score: number, id: number, other: Hit): boolean {
  return score > other.score || (score === other.score && id < other.id);
}
