import fs from 'node:fs/promises';
import path from 'node:path';
import fg from 'fast-glob';
import {
  createKnowledge,
  loadKnowledge,
  type Knowledge,
  type KnowledgeStore,
  type Source,
} from '../engine/index.js';
import { combineStores } from './combine-stores.js';
import { describe, fileError } from './file-error.js';
import { FILE_LIMITS } from './limits.js';
import { listFiles, type Listing, type SkippedPath } from './list-files.js';
import { readBytes, type Outcome } from './read-text-file.js';
import { isDocument, sourceBytes, sourceReader, unsupported, type ReadDocument } from './readers/registry.js';

/** Everything that drafts are checked against. */
export interface OpenKnowledge {
  readonly store: KnowledgeStore;
  /** What the store is made of: the bundled knowledge, compiled files, the read sources as one. */
  readonly parts: readonly Knowledge[];
  /** Absolute paths of the sources' files. */
  readonly files: readonly string[];
  readonly skipped: readonly SkippedPath[];
}

export interface KnowledgePlaces {
  /** What paths and globs are relative to; also what the ids of sources are relative to. */
  readonly root: string;
  /** Files, folders and globs. */
  readonly paths: readonly string[];
  /** The compiled knowledge that comes with Claimcheck; undefined to do without. */
  readonly bundled?: string | undefined;
}

/** The sources of some files, in code unit order of their paths. */
export interface ReadSources {
  readonly sources: readonly Source[];
  readonly compiled: readonly Knowledge[];
  readonly files: readonly string[];
  readonly skipped: readonly SkippedPath[];
}

/** Reads and indexes all sources. What could not be read is under `skipped`. Never throws. */
export async function openKnowledge({ root, paths, bundled }: KnowledgePlaces): Promise<OpenKnowledge> {
  const read = await readSources(paths, root);
  const skipped = [...read.skipped];
  const parts = [...read.compiled];
  if (bundled !== undefined) {
    const knowledge = await loadFile(bundled);
    if ('skipped' in knowledge) skipped.push({ ...knowledge.skipped, path: bundled });
    else {
      parts.unshift(knowledge.value);
      skipped.push(...cutsOf(knowledge.value, bundled));
    }
  }
  if (read.sources.length > 0) {
    const knowledge = createKnowledge(read.sources);
    parts.push(knowledge);
    skipped.push(...cutsOf(knowledge, root));
  }
  return { store: combineStores(parts), parts, files: read.files, skipped };
}

/** Reads the sources that paths stand for, without indexing them. Never throws. */
export async function readSources(paths: readonly string[], root: string): Promise<ReadSources> {
  const listings = await Promise.all(paths.map((input) => sourceFiles(input, root)));
  const files = [...new Set(listings.flatMap((listing) => listing.files))];
  const skipped = listings.flatMap((listing) => listing.skipped);
  const sources: Source[] = [];
  const compiled: Knowledge[] = [];
  for (const file of files) {
    const read = COMPILED.test(file) ? await loadFile(file) : await readSourceFile(file, root);
    if ('skipped' in read) skipped.push({ ...read.skipped, path: file });
    else if ('source' in read.value) {
      sources.push(read.value.source);
      skipped.push(...read.value.skipped.map((cut) => ({ ...cut, path: file })));
    } else {
      compiled.push(read.value);
      skipped.push(...cutsOf(read.value, file));
    }
  }
  return { sources, compiled, files, skipped };
}

/** What of the knowledge's sources was not read, also when that was long ago. */
function cutsOf(knowledge: Knowledge, file: string): readonly SkippedPath[] {
  return knowledge.skipped.map((entry) => ({ ...entry, path: file }));
}

const COMPILED = /\.kb$/iu;

async function sourceFiles(input: string, root: string): Promise<Listing> {
  const file = path.resolve(root, input);
  const accept = (found: string): boolean => isDocument(found) || COMPILED.test(found);
  try {
    const stats = await fs.stat(file);
    return stats.isDirectory() ? await listFiles(file, '**/*', { accept }) : { files: [file], skipped: [] };
  } catch (error) {
    if (!fg.isDynamicPattern(input)) return { files: [], skipped: [{ ...fileError(error), path: file }] };
    const listing = await listFiles(root, input.replaceAll('\\', '/'), { accept });
    if (listing.files.length > 0 || listing.skipped.length > 0) return listing;
    return { files: [], skipped: [{ reason: 'unreadable', message: 'No source matches it.', path: file }] };
  }
}

/** The source in one file; its id is the path relative to `root`. Never rejects. */
export async function readSourceFile(file: string, root: string): Promise<Outcome<ReadDocument>> {
  const load = sourceReader(file);
  if (load === undefined) return { skipped: unsupported(file) };
  const bytes = await readBytes(file, sourceBytes(file));
  if ('skipped' in bytes) return bytes;
  return (await load())(bytes.value, path.relative(root, file).replaceAll('\\', '/'));
}

async function loadFile(file: string): Promise<Outcome<Knowledge>> {
  const bytes = await readBytes(file, FILE_LIMITS.knowledgeBytes);
  if ('skipped' in bytes) return bytes;
  try {
    return { value: loadKnowledge(bytes.value) };
  } catch (error) {
    return { skipped: { reason: 'invalid', message: describe(error) } };
  }
}
