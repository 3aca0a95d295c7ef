/** A statement's number with its score. */
export interface Hit {
  readonly id: number;
  readonly score: number;
}

/** The statements of the highest scores among those that were offered, at most `limit`; ties in the statements' order. */
export class Best {
  readonly #limit: number;
  readonly #hits: Hit[] = [];
  #least = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Best first. */
  get hits(): readonly Hit[] {
    return this.#hits;
  }

  /** The score that one more statement needs at least to come among them; 0 as long as there is room. */
  get least(): number {
    return this.#least;
  }

  /** Each statement is offered once. */
  offer(id: number, score: number): void {
    const hits = this.#hits;
    const isFull = hits.length >= this.#limit;
    if (isFull && !(this.#limit > 0 && isBefore(id, score, hits[hits.length - 1]!))) return;
    let at = hits.length;
    while (at > 0 && isBefore(id, score, hits[at - 1]!)) at -= 1;
    if (isFull) hits.pop();
    hits.splice(at, 0, { id, score });
    if (hits.length === this.#limit) this.#least = hits[hits.length - 1]!.score;
  }
}

function isBefore(id: number, score: number, other: Hit): boolean {
  return score > other.score || (score === other.score && id < other.id);
}
