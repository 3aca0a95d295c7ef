import type { Knowledge, KnowledgeStore } from '../engine/index.js';
import { compileSources, type CompileOptions } from './cache/compile-sources.js';
import { DiskCache } from './cache/disk-cache.js';
import { citeKnowledge } from './citations/cite-knowledge.js';
import { combineStores } from './combine-stores.js';
import { openKnowledgeFile, wholeFile } from './knowledge-file.js';
import { byCodeUnits, type SkippedPath } from './list-files.js';
import type { Outcome } from './read-text-file.js';
import { sourceFiles } from './source-files.js';

/** Everything that drafts are checked against. */
export interface OpenKnowledge {
  readonly store: KnowledgeStore;
  /** What the store is made of: the bundled knowledge, compiled files, the read sources as one. */
  readonly parts: readonly Knowledge[];
  /** Absolute paths of the sources' files, and of the bibliographies beside them. */
  readonly files: readonly string[];
  readonly skipped: readonly SkippedPath[];
  /** Sentences for a person about the cache, where there is something to say: nothing is missing for it. */
  readonly notes: readonly string[];
  /** Whether the signal ended the reading, so that sources are missing. */
  readonly isCancelled: boolean;
}

/** Where the sources of a project lie. */
export interface KnowledgePlaces {
  /** What paths and globs are relative to; also what the ids of sources are relative to. */
  readonly root: string;
  /** Files, folders and globs. */
  readonly paths: readonly string[];
  /** The compiled knowledge that comes with Claimcheck; undefined to do without. */
  readonly bundled?: string | undefined;
  /** The folder where compiled sources are kept for the next time; undefined to compile them each time. */
  readonly cache?: string | undefined;
}

/**
 * Opens all sources, and compiles those that are not in the cache yet. What could not be read is under `skipped`. Never
 * throws; where the signal is aborted the sources that had to be read are all skipped.
 */
export async function openKnowledge(
  { root, paths, bundled, cache: folder }: KnowledgePlaces,
  options: CompileOptions = {},
): Promise<OpenKnowledge> {
  const cache = folder === undefined ? undefined : new DiskCache(folder);
  const listed = await sourceFiles(paths, root);
  const opened = await Promise.all(
    [...(bundled === undefined ? [] : [bundled]), ...listed.compiled].map(openCompiled),
  );
  const own = await compileSources(listed.documents, root, cache, options);
  const uncited = opened.flatMap(({ knowledge }) => knowledge ?? []);
  if (own.knowledge !== undefined) uncited.push(own.knowledge);
  const { parts, skipped: uncitable } = await citeKnowledge(uncited, listed.citations, cache);
  return {
    store: combineStores(parts),
    parts,
    files: [...listed.documents, ...listed.compiled, ...listed.citations].sort(byCodeUnits),
    skipped: [...listed.skipped, ...opened.flatMap(({ skipped }) => skipped), ...own.skipped, ...uncitable],
    notes: cache?.notes ?? [],
    isCancelled: own.isCancelled,
  };
}

/** A compiled file, with what of its sources was not read when it was compiled. */
async function openCompiled(
  file: string,
): Promise<{ readonly knowledge?: Knowledge; readonly skipped: readonly SkippedPath[] }> {
  const loaded = await loadFile(file);
  if ('skipped' in loaded) return { skipped: [{ ...loaded.skipped, path: file }] };
  const knowledge = loaded.value;
  return {
    knowledge,
    skipped: knowledge.skipped.map((entry) => ({ ...entry, path: file, isPartial: true as const })),
  };
}

async function loadFile(file: string): Promise<Outcome<Knowledge>> {
  const refused = (): string =>
    `${file} is damaged, or was written to after it was opened. Build it again, and read all sources again.`;
  const opened = await openKnowledgeFile(file, wholeFile, { refused });
  return 'skipped' in opened ? opened : { value: opened.value.knowledge };
}
