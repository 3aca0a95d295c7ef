import type { Line, PageLines, Segment } from './types.js';

/** So many lines at the head and at the foot of a page may be the same on every page. */
const EDGE = 2;
/** They stand in this share of the page's height from its edges: in the margin, where no text does. */
const MARGIN = 0.12;
/** The share of the pages on which a line returns; a header of left pages returns on half of them. */
const RETURNS = 0.4;

/**
 * The pages' lines without running headers and footers, page numbers, and what a browser prints around a page: pieces at
 * the head or the foot that return on most pages at the same height, with the same words, but for a number that counts
 * the pages. The header of a table that goes on is none.
 */
export function withoutRunningLines(pages: readonly PageLines[]): readonly (readonly Line[])[] {
  const counts = new Map<string, number>();
  const edges = pages.map(edgeOf);
  for (const [page, edge] of edges.entries()) {
    const keys = edge.flatMap(({ segments }) => segments.flatMap((segment) => keysOf(segment, page)));
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const most = Math.max(2, pages.length * RETURNS);
  return pages.map(({ lines }, page) => {
    const edge = new Set(edges[page]);
    const isRunning = (segment: Segment): boolean =>
      PRINTED.test(segment.text) || keysOf(segment, page).some((key) => counts.get(key)! >= most);
    return lines.flatMap((line) => {
      if (!edge.has(line)) return [line];
      const segments = line.segments.filter((segment) => !isRunning(segment));
      const isGone = segments.length === 0 || PAGE_NUMBER.test(textOf({ segments }));
      return isGone ? [] : [{ ...line, segments }];
    });
  });
}

const PAGE_NUMBER = /^(?:page\s)?[-–—|\s]*\d{1,4}(?:\s?(?:\/|of)\s?\d{1,4})?[-–—|\s]*$/iu;
/** The address of a page, and when it was printed. */
const PRINTED =
  /^(?:(?:https?|file):\/\/\S{1,2000}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[AP]M)?)$/iu;

/** The highest and the lowest lines of a page, in whatever column, that stand in its margins. */
function edgeOf({ lines, height }: PageLines): readonly Line[] {
  const sorted = lines.filter((line, at) => !isTableRow(line, lines[at + 1])).sort((a, b) => yOf(a) - yOf(b));
  const head = sorted.slice(0, EDGE).filter((line) => yOf(line) < height * MARGIN);
  const foot = sorted.slice(-EDGE).filter((line) => yOf(line) > height * (1 - MARGIN));
  return [...head, ...foot];
}

/** Whether a line has as many cells as the one below it, three or more. */
function isTableRow({ segments }: Line, below: Line | undefined): boolean {
  return segments.length > 2 && below?.segments.length === segments.length;
}

function yOf(line: Line): number {
  return line.segments[0]!.y;
}

/** What a piece would be known by on other pages: its words, and its words with one number counted from the page's. */
function keysOf(segment: Segment, page: number): readonly string[] {
  const place = Math.round(segment.y / 3);
  const text = segment.text.slice(0, 200);
  const keys = [`${place} ${text}`];
  for (const number of [...text.matchAll(/\d{1,6}/gu)].slice(0, 4)) {
    const relative = `#${Number(number[0]) - page}#`;
    keys.push(
      `${place} ${text.slice(0, number.index)}${relative}${text.slice(number.index + number[0].length)}`,
    );
  }
  return keys;
}

function textOf(line: Pick<Line, 'segments'>): string {
  return line.segments.map(({ text }) => text).join(' ');
}
