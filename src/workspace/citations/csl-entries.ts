import * as v from 'valibot';
import type { Skipped } from '../../engine/index.js';
import { firstProblems } from '../first-problems.js';
import { foldDoi, foldTitle, foldUrl } from './match-keys.js';
import type { Bibliography, Citation, CitationEntry } from './types.js';

const text = v.fallback(v.optional(v.string()), undefined);
const number = v.union([v.number(), v.pipe(v.string(), v.regex(/^\d{1,4}$/u), v.transform(Number))]);

/** What is read of an item of CSL-JSON; a field in another form counts as absent. */
const ItemSchema = v.object({
  id: v.union([v.string(), v.number()]),
  'citation-key': text,
  type: v.fallback(v.optional(v.string()), undefined),
  title: text,
  author: v.fallback(
    v.optional(
      v.array(
        v.object({
          family: text,
          given: text,
          literal: text,
          suffix: text,
          'non-dropping-particle': text,
          'dropping-particle': text,
        }),
      ),
    ),
    undefined,
  ),
  issued: v.fallback(
    v.optional(
      v.object({
        'date-parts': v.fallback(v.optional(v.array(v.array(number))), undefined),
        raw: text,
        literal: text,
      }),
    ),
    undefined,
  ),
  publisher: text,
  'container-title': text,
  URL: text,
  DOI: text,
});
type Item = v.InferOutput<typeof ItemSchema>;

/** Whether parsed JSON is a bibliography: a list of items that have an `id` and say what kind of work they are. */
export function isCsl(json: unknown): json is readonly unknown[] {
  if (!Array.isArray(json) || json.length === 0) return false;
  const sample = json.slice(0, 20);
  const items = sample.filter((item) => v.is(HeadSchema, item)).length;
  return items >= sample.length / 2;
}

const HeadSchema = v.object({ id: v.union([v.string(), v.number()]), type: v.string() });

/** The entries of CSL-JSON; an item without an `id` is under `skipped` with its number. */
export function readCsl(items: readonly unknown[]): Bibliography {
  const entries: CitationEntry[] = [];
  const skipped: Skipped[] = [];
  for (const [at, item] of items.entries()) {
    const parsed = v.safeParse(ItemSchema, item);
    if (parsed.success) entries.push(citationEntry(parsed.output));
    else skipped.push({ reason: 'invalid', message: `Item ${at + 1} has no id.` });
  }
  return { entries, skipped: firstProblems(skipped, 'items') };
}

function citationEntry(item: Item): CitationEntry {
  const citation = citationOf(item);
  return {
    key: citation.key,
    title: foldTitle(citation.title ?? ''),
    url: foldUrl(citation.url),
    doi: citation.doi ?? foldDoi(citation.url),
    files: [],
    record: { kind: 'csl', citation },
  };
}

function citationOf(item: Item): Citation {
  const authors = (item.author ?? []).map(nameOf).filter((name) => name !== '');
  const container = item['container-title'];
  const isPart = /^article|^post|^webpage$/u.test(item.type ?? '');
  const publisher = isPart ? (container ?? item.publisher) : (item.publisher ?? container);
  const published = dateOf(item.issued);
  const doi = foldDoi(item.DOI);
  return {
    key: item['citation-key'] ?? String(item.id),
    ...(item.title !== undefined && { title: item.title.replaceAll(/<\/?[a-z][^<>]{0,60}>/giu, '') }),
    ...(authors.length > 0 && { authors }),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
    ...(item.URL !== undefined && { url: item.URL }),
    ...(doi !== undefined && { doi }),
  };
}

function nameOf(name: NonNullable<Item['author']>[number]): string {
  const parts = [
    name.given,
    name['dropping-particle'],
    name['non-dropping-particle'],
    name.family,
    name.suffix,
  ];
  return name.literal ?? parts.filter((part) => part !== undefined && part !== '').join(' ');
}

function dateOf(issued: Item['issued']): string | undefined {
  const [year, month, day] = issued?.['date-parts']?.[0] ?? [];
  if (year === undefined)
    return /^\d{4}(?:-\d\d(?:-\d\d)?)?/u.exec(issued?.raw ?? issued?.literal ?? '')?.[0];
  const parts = [
    String(year).padStart(4, '0'),
    ...[month, day].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')])),
  ];
  return parts.join('-');
}
