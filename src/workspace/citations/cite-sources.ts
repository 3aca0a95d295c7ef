import type { SourceInfo } from '../../engine/index.js';
import { timeSlices } from '../time-slices.js';
import { titleOf } from '../readers/table/title.js';
import { bibtexCitation } from './bibtex-citation.js';
import { baseName, foldDoi, foldTitle, foldUrl } from './match-keys.js';
import type { Citation, CitationEntry } from './types.js';

/**
 * The sources with what the bibliography says of them: its key, and whatever they do not say themselves. An entry is a
 * source's where it is named by the source's key, or gives the same address, the same DOI, the source's file, or the same
 * title; one that is only alike is not. Time linear in both.
 */
export async function citeSources<T extends SourceInfo>(
  sources: readonly T[],
  entries: readonly CitationEntry[],
): Promise<readonly T[]> {
  if (entries.length === 0) return sources;
  const find = finder(sources, entries);
  const giveWay = timeSlices();
  const cited: T[] = [];
  for (const source of sources) {
    const match = find(source);
    cited.push(match === undefined ? source : cite(source, await citationOf(match.entry), match));
    await giveWay();
  }
  return cited;
}

async function citationOf({ record }: CitationEntry): Promise<Citation> {
  return record.kind === 'csl' ? record.citation : bibtexCitation(record.entry, record.parents);
}

interface Match {
  readonly entry: CitationEntry;
  /** Whether nothing but the title says so. */
  readonly byTitle: boolean;
}

type Finder = (source: SourceInfo) => Match | undefined;

function finder(sources: readonly SourceInfo[], entries: readonly CitationEntry[]): Finder {
  const keys = firsts(entries, ({ key }) => [key]);
  const urls = firsts(entries, ({ url }) => [url]);
  const dois = firsts(entries, ({ doi }) => [doi]);
  const files = onlyOnes(entries, ({ files: names }) => names);
  const titles = onlyOnes(entries, ({ title }) => (title.length < SHORTEST_TITLE ? [] : [title]));
  const named = onlyOnes(sources, ({ id }) => [baseName(id)]);
  return (source) => {
    const { id, citationKey, url, title } = source;
    const surely = (entry: CitationEntry | undefined): Match | undefined =>
      entry && { entry, byTitle: false };
    if (citationKey !== undefined) return surely(keys.get(citationKey));
    const file = baseName(id);
    const entry =
      of(urls, foldUrl(url)) ?? of(dois, foldDoi(url)) ?? (named.has(file) ? files.get(file) : undefined);
    if (entry !== undefined) return surely(entry);
    const titled = titles.get(foldTitle(title));
    return titled && { entry: titled, byTitle: true };
  };
}

function of<T>(found: ReadonlyMap<string, T>, name: string | undefined): T | undefined {
  return name === undefined ? undefined : found.get(name);
}

/** `Introduction`, `Annual report`: many works have such a title. */
const SHORTEST_TITLE = 16;

/** By name the first thing that has it: two entries with one address are one work. */
function firsts<T>(
  things: readonly T[],
  namesOf: (thing: T) => readonly (string | undefined)[],
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const thing of things)
    for (const name of namesOf(thing)) if (name !== undefined && !found.has(name)) found.set(name, thing);
  return found;
}

/** By name the thing that has it, where only one has: of two it cannot be known which is meant. */
function onlyOnes<T>(things: readonly T[], namesOf: (thing: T) => readonly string[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  const several = new Set<string>();
  for (const thing of things) {
    for (const name of namesOf(thing)) {
      if (found.has(name)) several.add(name);
      else found.set(name, thing);
    }
  }
  for (const name of several) found.delete(name);
  return found;
}

/** The source with what the work says; as it is where only the title spoke for it, and what is said does not fit. */
function cite<T extends SourceInfo>(source: T, citation: Citation, { byTitle }: Match): T {
  const isSame = foldTitle(citation.title ?? '') === foldTitle(source.title);
  return byTitle && (!isSame || isOfAnotherYear(source, citation)) ? source : completed(source, citation);
}

function isOfAnotherYear(source: SourceInfo, citation: Citation): boolean {
  const [stated, known] = [source.published?.slice(0, 4), citation.published?.slice(0, 4)];
  return stated !== undefined && known !== undefined && stated !== known;
}

function completed<T extends SourceInfo>(source: T, citation: Citation): T {
  const isUntitled = source.title === source.id || source.title === titleOf(source.id);
  const url = citation.url ?? (citation.doi === undefined ? undefined : `https://doi.org/${citation.doi}`);
  const { key, title, authors, publisher, published } = citation;
  return {
    ...source,
    ...(title !== undefined && isUntitled && { title }),
    citationKey: source.citationKey ?? key,
    ...(source.authors === undefined && authors !== undefined && { authors }),
    ...(source.publisher === undefined && publisher !== undefined && { publisher }),
    ...(source.published === undefined && published !== undefined && { published }),
    ...(source.url === undefined && url !== undefined && { url }),
  };
}
