import type { Draft } from '../prose/types.js';
import type { KnowledgeStore } from '../knowledge/types.js';
import { createChecker } from './checker.js';
import type { CheckOptions, CheckReport } from './types.js';

/**
 * The findings of a draft against a store, one for each claim, in the draft's order; none for an empty one. Never rejects
 * for what is in a text; rejects where the store does. `createChecker` is cheaper for a draft that is checked again.
 */
export async function checkDraft(
  draft: Draft,
  store: KnowledgeStore,
  options: CheckOptions = {},
): Promise<CheckReport> {
  return createChecker(store).check(draft, options);
}
