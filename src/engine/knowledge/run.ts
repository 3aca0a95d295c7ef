/** The postings of one concept that add the same to a score. */
export interface Run {
  readonly number: number;
  readonly concept: number;
  readonly count: number;
  readonly weight: number;
  /** The group whose statements it holds, where those that stand in a group before it are to be left out; else undefined. */
  readonly only: number | undefined;
}

/**
 * For each of some runs the most that it and those after it can add to one statement's score: it stands in one run of each
 * concept at the most.
 */
export function boundsOf(runs: readonly Run[]): readonly number[] {
  const heaviest = new Map<number, number>();
  const bounds: number[] = [];
  let bound = 0;
  for (const { concept, weight } of runs.toReversed()) {
    const known = heaviest.get(concept) ?? 0;
    if (weight > known) heaviest.set(concept, weight);
    bound += Math.max(0, weight - known);
    bounds.push(bound);
  }
  return bounds.reverse();
}
