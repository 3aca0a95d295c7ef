import type { KnowledgeStore } from '../engine/index.js';

/** A store that lets waiting messages in before it answers: a newer version or a cancellation is then seen in time. */
export function yieldingStore(store: KnowledgeStore): KnowledgeStore {
  return {
    candidates: async (claims) => {
      await new Promise((resolve) => setImmediate(resolve));
      return store.candidates(claims);
    },
  };
}
