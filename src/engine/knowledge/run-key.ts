import { GROUPS } from './kinds.js';

/** How strongly a concept belongs to a statement: it stands in the sentence itself, or in its context only. */
export const OWN = 0;
export const CONTEXT = 1;
export type Impact = typeof OWN | typeof CONTEXT;

/** What the statements of a run have in common. Runs of more impact come first. */
export function runKey(group: number, impact: Impact): number {
  return impact * GROUPS + group;
}

/** How many keys there are: they are the numbers below. */
export const RUN_KEYS = 2 * GROUPS;
