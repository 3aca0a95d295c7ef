import { Best } from './best.js';

/** Statements with their scores, the first `count` of two arrays, by their numbers ascending. */
export interface Scored {
  readonly ids: Uint32Array;
  readonly scores: Float64Array;
  readonly count: number;
}

const BINS = 512;

/** The `limit` statements of the highest scores. */
export function bestOf({ ids, scores, count }: Scored, limit: number): Best {
  const best = new Best(limit);
  for (let i = 0; i < count; i++) if (scores[i]! >= best.least) best.offer(ids[i]!, scores[i]!);
  return best;
}

/** The statements that have at least a score, moved to the front of the same arrays: about `most`, those of the highest scores. */
export function keepAtLeast(scored: Scored, score: number, most: number): Scored {
  const { ids, scores, count } = scored;
  const least = countFrom(scored, score) <= most ? score : scoreReachedBy(scored, score, most);
  let kept = 0;
  for (let i = 0; i < count && kept < 2 * most; i++) {
    if (scores[i]! < least) continue;
    ids[kept] = ids[i]!;
    scores[kept++] = scores[i]!;
  }
  return { ids, scores, count: kept };
}

function countFrom({ scores, count }: Scored, least: number): number {
  let reached = 0;
  for (let i = 0; i < count; i++) if (scores[i]! >= least) reached += 1;
  return reached;
}

/**
 * A score that `most` of the statements reach, or not many more, and at least `lowest`: the lower end of a bin of the scores'
 * histogram. Where many have the same score, so that there would be twice as many, those of higher ones only.
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
  let reached = bins[bin]!;
  while (bin > 0 && reached < most) reached += bins[--bin]!;
  const isCrowded = reached > 2 * most && bins[bin]! < reached;
  return lowest + (isCrowded ? bin + 1 : bin) * width;
}
