import type { Skipped } from '../../engine/index.js';
import { firstProblems } from '../first-problems.js';
import { timeSlices } from '../time-slices.js';
import { baseName, foldDoi, foldTitle, foldUrl } from './match-keys.js';
import { verbatim, withoutCommands } from './plain-tex.js';
import { scanBibtex } from './scan-bibtex.js';
import type { Bibliography, BibtexEntries, BibtexEntry, CitationEntry } from './types.js';

/** The entries of a `.bib` file. Other work goes on meanwhile: a large file is read in slices. Never rejects. */
export async function readBibtex(text: string): Promise<Bibliography> {
  const entries: BibtexEntry[] = [];
  const skipped: Skipped[] = [];
  const giveWay = timeSlices();
  for (const item of scanBibtex(text, FIELDS)) {
    if (item.kind === 'entry') entries.push(item.entry);
    else skipped.push({ reason: 'invalid', message: `Line ${item.line}: ${item.message}` });
    await giveWay();
  }
  const parents = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]));
  const found: CitationEntry[] = [];
  for (const entry of entries) {
    found.push(citationEntry(entry, parents));
    await giveWay();
  }
  return { entries: found, skipped: firstProblems(skipped, 'entries') };
}

/** What is kept of an entry: abstracts and notes are most of a file, and say nothing about how to cite it. */
const FIELDS: ReadonlySet<string> = new Set([
  'title',
  'subtitle',
  'author',
  'date',
  'year',
  'month',
  'day',
  'publisher',
  'institution',
  'organization',
  'school',
  'journal',
  'journaltitle',
  'booktitle',
  'url',
  'howpublished',
  'doi',
  'file',
  'crossref',
]);

function citationEntry(entry: BibtexEntry, parents: BibtexEntries): CitationEntry {
  const { key, fields } = entry;
  const title = [fields.get('title'), fields.get('subtitle')].filter((part) => part !== undefined).join(' ');
  const url = urlOf(fields);
  return {
    key,
    title: foldTitle(withoutCommands(title)),
    url: foldUrl(url),
    doi: foldDoi(verbatim(fields.get('doi') ?? '')) ?? foldDoi(url),
    files: filesOf(fields.get('file') ?? ''),
    record: { kind: 'bibtex', entry, parents },
  };
}

/** The address of a work: `url`, or what stands as one in `howpublished`. */
export function urlOf(fields: BibtexEntry['fields']): string | undefined {
  const stated = fields.get('url') ?? /\\url\{([^{}]{1,2000})\}/u.exec(fields.get('howpublished') ?? '')?.[1];
  return stated === undefined ? undefined : verbatim(stated);
}

/** `Full text:files/7/paper.pdf:application/pdf;…`, or a path alone: the names in it that end as files do. */
function filesOf(field: string): readonly string[] {
  if (field === '') return [];
  const parts = field.slice(0, MAX_FILES).split(/(?<!\\)[;:]/u);
  const names = parts.map((part) => baseName(part.replaceAll(/\\([:;\\_&%#{}])/gu, '$1')));
  return [...new Set(names.filter((name) => /.\.[a-z\d]{2,8}$/u.test(name)))];
}

/** The paths of fifty files. */
const MAX_FILES = 10_000;
