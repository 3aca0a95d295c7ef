import { FILE_LIMITS } from '../limits.js';
import { isTextSource } from '../read-source-file.js';
import type { Outcome } from '../read-text-file.js';
import type { CompiledDocument, DocumentJob } from './compile-document.js';
import { inlineCompiler, type Compiler } from './compiler.js';
import type { Measured } from './measure.js';
import { threadCompiler, type CompilerThreads } from './thread-compiler.js';

/** Several compilers at work on the same sources. */
export interface Compilers {
  readonly count: number;
  /** One source alone, by the compiler of that number. */
  readonly document: (job: DocumentJob, lane: number) => Promise<Outcome<CompiledDocument>>;
  /** Several compiled sources as one; one is itself. */
  readonly store: (parts: readonly Uint8Array[]) => Promise<Uint8Array>;
  readonly stop: () => Promise<void>;
}

/**
 * Compilers for these sources: in threads, where there are some, so that neither many sources nor one that takes for ever
 * keeps anyone waiting; in this thread for a few short texts, which are compiled before a thread has started.
 */
export function openCompilers(documents: readonly Measured[], threads?: CompilerThreads): Compilers {
  const count = Math.min(threads?.count ?? 1, FILE_LIMITS.compileThreads, documents.length);
  const isInline = threads === undefined || isQuick(documents);
  const compilers = Array.from({ length: isInline ? 1 : Math.max(1, count) }, (): Compiler =>
    isInline ? inlineCompiler : threadCompiler(threads.script),
  );
  const first = compilers[0]!;
  return {
    count: compilers.length,
    document: ({ file, id }, lane) => compilers[lane]!.document({ file, id }),
    store: (parts) => (parts.length === 1 ? Promise.resolve(parts[0]!) : first.store(parts)),
    stop: async () => {
      await Promise.all(compilers.map((compiler) => compiler.stop()));
    },
  };
}

/** Text is read without a library that could be led astray. */
function isQuick(documents: readonly Measured[]): boolean {
  const size = documents.reduce((sum, document) => sum + document.size, 0);
  return size <= FILE_LIMITS.inlineBytes && documents.every(({ file }) => isTextSource(file));
}
