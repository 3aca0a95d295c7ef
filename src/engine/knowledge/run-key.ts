import { GROUPS } from './kinds.js';

/** A concept's stronger impact: it stands in the sentence itself. */
export const OWN = 0;
/** The weaker one: it stands in the context only. */
export const CONTEXT = 1;
/** How strongly a concept belongs to a statement. */
export type Impact = typeof OWN | typeof CONTEXT;

/** What the statements of a run have in common. Runs of more impact come first. */
export function runKey(group: number, impact: Impact): number {
  return impact * GROUPS + group;
}

/** How many keys there are: they are the numbers below. */
export const RUN_KEYS = 2 * GROUPS;
