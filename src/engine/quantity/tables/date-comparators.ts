import type { Comparator } from '../types.js';

/** Words before a date that leave one of its ends open. */
export const BEFORE_DATES: ReadonlyMap<string, Comparator> = new Map([
  ['since', '>='],
  ['after', '>'],
  ['before', '<'],
  ['until', '<='],
  ['till', '<='],
  ['by', '<='],
]);
