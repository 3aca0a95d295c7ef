import { withSources, type Knowledge } from '../../engine/index.js';
import { FILE_LIMITS } from '../limits.js';
import type { SkippedPath } from '../list-files.js';
import { readBytes } from '../read-text-file.js';
import { citeSources } from './cite-sources.js';
import { readCitations } from './read-citations.js';
import type { CitationEntry } from './types.js';

/** The entries of several bibliographies, in their order. */
export interface Bibliographies {
  readonly entries: readonly CitationEntry[];
  readonly skipped: readonly SkippedPath[];
}

/** Reads bibliographies. What of them cannot be read is under `skipped`. Never rejects. */
export async function readBibliographies(files: readonly string[]): Promise<Bibliographies> {
  const entries: CitationEntry[] = [];
  const skipped: SkippedPath[] = [];
  for (const file of files) {
    const bytes = await readBytes(file, FILE_LIMITS.citationBytes);
    const read = 'skipped' in bytes ? bytes : await readCitations(bytes.value, file);
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

/** A store whose sources say what bibliographies say of them besides; the store itself where these say nothing. */
export async function citeKnowledge(
  knowledge: Knowledge,
  entries: readonly CitationEntry[],
): Promise<Knowledge> {
  const { sources } = knowledge;
  const cited = await citeSources(sources, entries);
  return cited.every((source, at) => source === sources[at]) ? knowledge : withSources(knowledge, cited);
}
