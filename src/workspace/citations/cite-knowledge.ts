import { withSources, type Knowledge, type SourceInfo } from '../../engine/index.js';
import type { DiskCache } from '../cache/disk-cache.js';
import { citationsKey, contentHash } from '../cache/keys.js';
import { FILE_LIMITS } from '../limits.js';
import type { SkippedPath } from '../list-files.js';
import { readBytes } from '../read-text-file.js';
import { citeSources } from './cite-sources.js';
import { readCitations } from './read-citations.js';
import type { CitationEntry } from './types.js';

/** Stores whose sources say what bibliographies say of them besides. */
export interface CitedKnowledge {
  readonly parts: readonly Knowledge[];
  /** What of the bibliographies was not read. */
  readonly skipped: readonly SkippedPath[];
}

/**
 * The stores with what bibliographies say of their sources; a store of which these say nothing is itself. A large library
 * takes a second to read: what was made of it is kept in the cache, for the same files and sources. Never rejects.
 */
export async function citeKnowledge(
  parts: readonly Knowledge[],
  files: readonly string[],
  cache?: DiskCache,
): Promise<CitedKnowledge> {
  if (files.length === 0) return { parts, skipped: [] };
  const { contents, skipped } = await readFiles(files);
  const key = cache && keyOf(contents, parts);
  const kept = key === undefined ? undefined : await cache?.read(key);
  if (kept !== undefined)
    return { parts: applied(parts, kept.knowledge), skipped: [...skipped, ...kept.skipped] };
  const read = await entriesIn(contents);
  const cited: CitedSources[] = [];
  for (const { sources } of parts) cited.push(changed(sources, await citeSources(sources, read.entries)));
  const bytes = Buffer.from(JSON.stringify(cited));
  if (key !== undefined) await cache?.write(key, { knowledge: bytes, skipped: read.skipped });
  return { parts: applied(parts, bytes), skipped: [...skipped, ...read.skipped] };
}

/** The sources of one store that bibliographies changed, by their numbers. */
type CitedSources = readonly (readonly [at: number, source: SourceInfo])[];

interface Content {
  readonly file: string;
  readonly bytes: Uint8Array;
}

async function readFiles(
  files: readonly string[],
): Promise<{ readonly contents: readonly Content[]; readonly skipped: readonly SkippedPath[] }> {
  const contents: Content[] = [];
  const skipped: SkippedPath[] = [];
  for (const file of files) {
    const bytes = await readBytes(file, FILE_LIMITS.citationBytes);
    if ('skipped' in bytes) skipped.push({ ...bytes.skipped, path: file });
    else contents.push({ file, bytes: bytes.value });
  }
  return { contents, skipped };
}

function keyOf(contents: readonly Content[], parts: readonly Knowledge[]): string {
  const sources = contentHash(Buffer.from(JSON.stringify(parts.map((part) => part.sources))));
  return citationsKey(
    // What could not be read of a file is kept with its path.
    contents.flatMap(({ file, bytes }) => [file, contentHash(bytes)]),
    sources,
  );
}

async function entriesIn(
  contents: readonly Content[],
): Promise<{ readonly entries: readonly CitationEntry[]; readonly skipped: readonly SkippedPath[] }> {
  const entries: CitationEntry[] = [];
  const skipped: SkippedPath[] = [];
  for (const { file, bytes } of contents) {
    const read = await readCitations(bytes, file);
    if (read === undefined) continue;
    if ('skipped' in read) {
      skipped.push({ ...read.skipped, path: file });
      continue;
    }
    for (const entry of read.value.entries) entries.push(entry);
    skipped.push(...read.value.skipped.map((cut) => ({ ...cut, path: file, isPartial: true as const })));
  }
  return { entries, skipped };
}

function changed(sources: readonly SourceInfo[], cited: readonly SourceInfo[]): CitedSources {
  return cited.flatMap((source, at) => (source === sources[at] ? [] : [[at, source] as const]));
}

function applied(parts: readonly Knowledge[], json: Uint8Array): readonly Knowledge[] {
  const cited = JSON.parse(Buffer.from(json).toString()) as readonly CitedSources[];
  return parts.map((part, i) => {
    const byNumber = new Map(cited[i]);
    if (byNumber.size === 0) return part;
    return withSources(
      part,
      part.sources.map((source, at) => byNumber.get(at) ?? source),
    );
  });
}
