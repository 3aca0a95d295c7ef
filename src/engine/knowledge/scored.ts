/** A statement's number with its score. */
export interface Hit {
  readonly id: number;
  readonly score: number;
}

/** Statements with their scores, the first `count` of two arrays. Each statement is there once, in no order. */
export interface Scored {
  readonly ids: Uint32Array;
  readonly scores: Float64Array;
  readonly count: number;
}

const BINS = 512;

/** The `limit` statements of the highest scores, best first; ties in the statements' order. */
export function best({ ids, scores, count }: Scored, limit: number): readonly Hit[] {
  const hits: Hit[] = [];
  let least = 0;
  for (let i = 0; i < count; i++) {
    if (scores[i]! < least) continue;
    const hit = { id: ids[i]!, score: scores[i]! };
    let at = hits.length;
    while (at > 0 && isBefore(hit, hits[at - 1]!)) at -= 1;
    hits.splice(at, 0, hit);
    if (hits.length > limit) hits.pop();
    if (hits.length === limit) least = hits[limit - 1]?.score ?? Infinity;
  }
  return hits;
}

/** The statements that have at least a score, by their numbers ascending: about `most`, those of the highest scores. */
export function atLeast(scored: Scored, score: number, most: number): Scored {
  const least = countFrom(scored, score) <= most ? score : scoreReachedBy(scored, score, most);
  const kept: Hit[] = [];
  for (let i = 0; i < scored.count && kept.length < 2 * most; i++)
    if (scored.scores[i]! >= least) kept.push({ id: scored.ids[i]!, score: scored.scores[i]! });
  kept.sort((a, b) => a.id - b.id);
  return {
    ids: Uint32Array.from(kept, ({ id }) => id),
    scores: Float64Array.from(kept, (hit) => hit.score),
    count: kept.length,
  };
}

function countFrom({ scores, count }: Scored, least: number): number {
  let reached = 0;
  for (let i = 0; i < count; i++) if (scores[i]! >= least) reached += 1;
  return reached;
}

/**
 * A score that `most` of the statements reach, or not many more, and at least `lowest`: the lower end of a bin of the scores'
 * histogram.
 */
function scoreReachedBy({ scores, count }: Scored, lowest: number, most: number): number {
  let highest = lowest;
  for (let i = 0; i < count; i++) highest = Math.max(highest, scores[i]!);
  const width = (highest - lowest) / BINS;
  if (width <= 0) return lowest;
  const bins = new Uint32Array(BINS + 1);
  for (let i = 0; i < count; i++)
    if (scores[i]! >= lowest) bins[Math.floor((scores[i]! - lowest) / width)]! += 1;
  let bin = BINS;
  for (let reached = bins[bin]!; bin > 0 && reached < most; reached += bins[bin]!) bin -= 1;
  return lowest + bin * width;
}

function isBefore(left: Hit, right: Hit): boolean {
  return left.score > right.score || (left.score === right.score && left.id < right.id);
}
