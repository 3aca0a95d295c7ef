import type { Outcome } from '../read-text-file.js';
import type { CompiledDocument, DocumentJob } from './compile-document.js';

/** What a thread finds as `workerData` where it was started to compile. */
export const COMPILES = 'claimcheck-compiler';

/** What a compiling thread is asked; it answers each question before it reads the next. */
export type Question = { readonly document: DocumentJob } | { readonly store: readonly Uint8Array[] };

/** The answer to `document`, then to `store`. */
export interface Answers {
  readonly document: Outcome<CompiledDocument>;
  readonly store: Uint8Array;
}
