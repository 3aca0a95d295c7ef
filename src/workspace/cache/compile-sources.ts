import path from 'node:path';
import { loadKnowledge, type Knowledge } from '../../engine/index.js';
import { describe } from '../file-error.js';
import { inLanes } from '../in-lanes.js';
import { FILE_LIMITS } from '../limits.js';
import type { SkippedPath } from '../list-files.js';
import { sourceId } from '../read-source-file.js';
import type { Outcome } from '../read-text-file.js';
import { openCompilers, type Compilers } from './compilers.js';
import type { DiskCache } from './disk-cache.js';
import type { Compiled } from './entry.js';
import { documentKey, storeKey } from './keys.js';
import { measure, type Measured } from './measure.js';
import type { CompilerThreads } from './thread-compiler.js';

/** How far the compiling of sources is. */
export interface CompileProgress {
  readonly done: number;
  readonly total: number;
}

/** How sources are compiled. */
export interface CompileOptions {
  /** Once aborted, compiling ends, and no source is used. */
  readonly signal?: AbortSignal | undefined;
  /** Called where sources have to be compiled: before the first, with `done` 0, and after each. */
  readonly onProgress?: ((progress: CompileProgress) => void) | undefined;
  /** Without threads everything is compiled in this one. */
  readonly threads?: CompilerThreads | undefined;
}

/** Some sources as one store. */
export interface CompiledSources {
  /** Undefined where there is no source. */
  readonly knowledge: Knowledge | undefined;
  readonly skipped: readonly SkippedPath[];
  /** Whether the signal ended the compiling. */
  readonly isCancelled: boolean;
}

/**
 * The sources in some files, as one store; their ids are their paths from `root`. What the cache has is not compiled
 * again. What was not read is under `skipped` with its absolute path. Never rejects.
 */
export async function compileSources(
  files: readonly string[],
  root: string,
  cache: DiskCache | undefined,
  options: CompileOptions = {},
): Promise<CompiledSources> {
  const { signal } = options;
  const jobs = files.map((file) => ({ file, id: sourceId(file, root) }));
  const look = (job: (typeof jobs)[number]) => measure(job, cache !== undefined);
  const measured = await inLanes(jobs, FILE_LIMITS.filesAtOnce, look, signal);
  const documents = measured.flatMap((outcome) => ('value' in outcome ? [outcome.value] : []));
  const failed = measured.flatMap((outcome, at) =>
    'skipped' in outcome ? [{ ...outcome.skipped, path: jobs[at]!.file }] : [],
  );
  try {
    const { knowledge, skipped } = await storeOf(documents, cache, options);
    const cuts = skipped.map((entry) => ({ ...entry, path: path.resolve(root, entry.path) }));
    if (signal?.aborted !== true) return { knowledge, skipped: [...failed, ...cuts], isCancelled: false };
  } catch (error) {
    if (signal?.aborted !== true)
      return { knowledge: undefined, skipped: [...failed, none(root, error)], isCancelled: false };
  }
  return { knowledge: undefined, skipped: [none(root, 'it was cancelled')], isCancelled: true };
}

function none(root: string, error: unknown): SkippedPath {
  return { reason: 'unreadable', message: `No source was read: ${describe(error)}.`, path: root };
}

/** The paths of what was skipped are ids. */
type Store = Omit<CompiledSources, 'isCancelled'>;

async function storeOf(
  documents: readonly Measured[],
  cache: DiskCache | undefined,
  options: CompileOptions,
): Promise<Store> {
  const [first] = documents;
  if (first === undefined) return NOTHING;
  const kept = cache === undefined ? undefined : await keptStore(documents, cache);
  if (kept !== undefined) return kept;
  const compilers = openCompilers(documents, options.threads);
  const stop = (): void => void compilers.stop();
  options.signal?.addEventListener('abort', stop);
  try {
    const parts = await partsOf(documents, cache, compilers, options);
    const compiled = parts.flatMap(({ outcome }) => ('value' in outcome ? [outcome.value] : []));
    if (compiled.length === 0) return { knowledge: undefined, skipped: parts.flatMap(skippedIn) };
    const knowledge = await compilers.store(compiled.map((part) => part.knowledge));
    const skipped = parts.flatMap(skippedIn);
    await keepStore(parts, { knowledge, skipped }, cache);
    // A large store takes less memory where it is opened as it will be the next time.
    const reopened =
      knowledge.length > FILE_LIMITS.wholeKnowledgeBytes && cache !== undefined
        ? await keptStore(documents, cache)
        : undefined;
    return reopened ?? { knowledge: loadKnowledge(knowledge), skipped };
  } finally {
    options.signal?.removeEventListener('abort', stop);
    await compilers.stop();
  }
}

const NOTHING: Store = { knowledge: undefined, skipped: [] };

/** One of the sources, compiled; `skipped` where it could not be, and may be the next time. */
interface Part {
  readonly document: Measured;
  readonly outcome: Outcome<Compiled>;
  /** Under what the cache has it; undefined where it has not. */
  readonly key: string | undefined;
}

/** Every source compiled, from the cache where it has them, in the order of the documents. */
async function partsOf(
  documents: readonly Measured[],
  cache: DiskCache | undefined,
  compilers: Compilers,
  { signal, onProgress }: CompileOptions,
): Promise<readonly Part[]> {
  const parts = new Map<Measured, Part>();
  const look = async (document: Measured): Promise<void> => {
    const { key } = document;
    const kept = key === undefined ? undefined : await cache?.read(key);
    if (kept !== undefined) parts.set(document, { document, key, outcome: { value: kept } });
  };
  await inLanes(documents, FILE_LIMITS.filesAtOnce, look, signal);
  const missing = documents.filter((document) => !parts.has(document));
  const report = (): void => {
    const done = missing.length + parts.size - documents.length;
    if (missing.length > 0) onProgress?.({ done, total: missing.length });
  };
  report();
  const compile = async (document: Measured, lane: number): Promise<void> => {
    const outcome = await compilers.document(document, lane);
    // The file may have changed since it was measured.
    const key = 'value' in outcome ? documentKey(document.id, outcome.value.content) : undefined;
    if (key !== undefined && 'value' in outcome) await cache?.write(key, outcome.value);
    parts.set(document, { document, key, outcome });
    report();
  };
  await inLanes(missing, compilers.count, compile, signal);
  return documents.flatMap((document) => parts.get(document) ?? []);
}

function skippedIn({ document, outcome }: Part): readonly SkippedPath[] {
  return 'value' in outcome ? outcome.value.skipped : [{ ...outcome.skipped, path: document.id }];
}

async function keptStore(documents: readonly Measured[], cache: DiskCache): Promise<Store | undefined> {
  const keys = documents.flatMap(({ key }) => key ?? []);
  const key = storeKey(keys);
  const lastUse = await cache.lastUse(key);
  const kept = await cache.open(key);
  // The parts are of use as long as the whole is: once a day is often enough to say so.
  if (kept !== undefined && Date.now() - lastUse > DAY) await cache.touch(keys);
  return kept;
}

const DAY = 24 * 60 * 60 * 1000;

/** Only a whole store is kept: a source that failed in passing is looked at again the next time. */
async function keepStore(
  parts: readonly Part[],
  store: Compiled,
  cache: DiskCache | undefined,
): Promise<void> {
  const keys = parts.flatMap(({ key }) => key ?? []);
  if (keys.length === parts.length && keys.length > 1) await cache?.write(storeKey(keys), store);
  await cache?.prune();
}
