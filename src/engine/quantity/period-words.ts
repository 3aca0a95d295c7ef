import { PERIOD_WORDS } from './tables/periods.js';

/** The ISO 8601 duration of one period, for a period word in the singular or the plural; undefined for other words. */
export function periodOf(word: string): string | undefined {
  return PERIOD_WORDS.get(word) ?? (word.endsWith('s') ? PERIOD_WORDS.get(word.slice(0, -1)) : undefined);
}
