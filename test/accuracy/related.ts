/** A text of a page, as a source and as a draft. */
export interface Page {
  readonly title: string;
  readonly text: string;
}

/** Pages whose texts begin with this many characters alike are captures of one page. */
const OPENING = 120;
/** So many words in a row, found in two texts, are the same words and no chance. */
const SHINGLE = 8;
/** The greatest share of a draft's shingles that a text about something else may hold too: the rest is one site's furniture. */
const SHARED = 0.3;

/**
 * For each page the others that it is related to: of the same title or opening, or holding more than three tenths of its
 * runs of eight words. Pages are named by their places.
 */
export function relatedPages(pages: readonly Page[]): readonly ReadonlySet<number>[] {
  const shingles = pages.map(({ text }) => shinglesOf(text));
  const named = groups(pages, ({ title }) => [plain(title)]);
  const opened = groups(pages, ({ text }) => [plain(text.slice(0, OPENING))]);
  const places = groups(shingles, (all) => [...all]);
  return pages.map(({ title, text }, at) => {
    const related = new Set([...named.get(plain(title))!, ...opened.get(plain(text.slice(0, OPENING)))!]);
    const counts = new Map<number, number>();
    for (const shingle of shingles[at]!)
      for (const other of places.get(shingle)!) counts.set(other, (counts.get(other) ?? 0) + 1);
    for (const [other, count] of counts) if (count > SHARED * shingles[at]!.size) related.add(other);
    related.delete(at);
    return related;
  });
}

/** The places of items by each of their keys. */
function groups<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const result = new Map<string, number[]>();
  for (const [at, item] of items.entries())
    for (const key of keysOf(item)) {
      const group = result.get(key);
      if (group === undefined) result.set(key, [at]);
      else group.push(at);
    }
  return result;
}

function shinglesOf(text: string): ReadonlySet<string> {
  const words = plain(text).split(' ');
  const count = Math.max(0, words.length - SHINGLE + 1);
  return new Set(Array.from({ length: count }, (_, at) => words.slice(at, at + SHINGLE).join(' ')));
}

/** Words and numbers in lower case with single spaces, without what stands in brackets behind a title. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/ \([^()]*\)$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
