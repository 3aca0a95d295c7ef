import { loadKnowledge, mergeKnowledge } from '../../engine/index.js';
import type { Outcome } from '../read-text-file.js';
import { compileDocument, type CompiledDocument, type DocumentJob } from './compile-document.js';

/** Who compiles: this thread, or one beside it. */
export interface Compiler {
  /** One source alone. Rejects only once it was stopped. */
  readonly document: (job: DocumentJob) => Promise<Outcome<CompiledDocument>>;
  /** Several compiled sources as one store, in the same form. Rejects where they do not fit into memory. */
  readonly store: (parts: readonly Uint8Array[]) => Promise<Uint8Array>;
  /** Ends it, and what it is at. */
  readonly stop: () => Promise<void>;
}

/** Compiles in this thread, and lets others have a word between two sources: for a few short ones. */
export const inlineCompiler: Compiler = {
  document: async (job) => {
    await new Promise((resolve) => setImmediate(resolve));
    return compileDocument(job);
  },
  store: (parts) => Promise.resolve(mergeKnowledge(parts.map(loadKnowledge)).save()),
  stop: () => Promise.resolve(),
};
