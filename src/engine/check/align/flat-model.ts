import type { Model } from './model.js';

/**
 * A model as arrays of numbers, its trees one behind another: a claim asks it about each figure that it meets, and to follow
 * objects takes twice as long.
 */
export interface FlatModel {
  readonly bias: number;
  /** Where the splits of each tree start, and one more. Its leaves start as many places later as there are trees before it. */
  readonly starts: Uint32Array;
  readonly features: Uint16Array;
  readonly thresholds: Float64Array;
  readonly leaves: Float64Array;
}

/** A model with all its trees in three lists, which are read faster than objects; it gives the same sums. */
export function flatten({ bias, trees }: Model): FlatModel {
  const starts = [0];
  for (const { features } of trees) starts.push(starts.at(-1)! + features.length);
  return {
    bias,
    starts: Uint32Array.from(starts),
    features: Uint16Array.from(trees.flatMap((tree) => tree.features)),
    thresholds: Float64Array.from(trees.flatMap((tree) => tree.thresholds)),
    leaves: Float64Array.from(trees.flatMap((tree) => tree.leaves)),
  };
}

/** The log-odds that a model gives to a row of its inputs: what `evaluate` gives. */
export function evaluateFlat(model: FlatModel, row: ArrayLike<number>): number {
  const { starts, features, thresholds, leaves } = model;
  let sum = model.bias;
  for (let tree = 0, start = 0; tree + 1 < starts.length; tree++) {
    const end = starts[tree + 1]!;
    let node = 0;
    // Written as a sum, since a choice would be guessed wrong every other time.
    for (let at = start; at < end; at = start + node)
      node = 2 * node + 2 - Number(row[features[at]!]! <= thresholds[at]!);
    sum += leaves[start + tree + node - (end - start)]!;
    start = end;
  }
  return sum;
}
