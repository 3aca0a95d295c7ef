import type { Candidate, Candidates, Claim, KnowledgeStore } from '../engine/index.js';

/**
 * One store over several: each claim's candidates of all of them, best first. Statements are numbered anew, so that
 * their ids stay unique. No stores know nothing.
 */
export function combineStores(stores: readonly KnowledgeStore[]): KnowledgeStore {
  const only = stores[0];
  if (only !== undefined && stores.length === 1) return only;
  return {
    async candidates(claims) {
      const answers = await Promise.all(stores.map((store) => store.candidates(claims)));
      return claims.map((claim, at) => merge(claim, at, answers));
    },
  };
}

function merge(claim: Claim, at: number, answers: readonly (readonly Candidates[])[]): Candidates {
  const candidates = answers.flatMap((answer, store) =>
    (answer[at]?.candidates ?? []).map((candidate) => renumber(candidate, store, answers.length)),
  );
  return { claim, candidates: candidates.sort((a, b) => b.score - a.score) };
}

function renumber({ statement, score }: Candidate, store: number, stores: number): Candidate {
  return { statement: { ...statement, id: statement.id * stores + store }, score };
}
