import type { Line, PageLines } from './types.js';

/** So many lines at the head and at the foot of a page may be the same on every page. */
const EDGE = 2;
/** They stand in this share of the page's height from its edges: in the margin, where no text does. */
const MARGIN = 0.12;
/** The share of the pages on which a line returns; a header of left pages returns on half of them. */
const RETURNS = 0.4;

/**
 * The pages' lines without running headers and footers and page numbers: lines at the head or the foot that return on
 * most pages at the same height, with the same words, but for a number that counts the pages.
 */
export function withoutRunningLines(pages: readonly PageLines[]): readonly (readonly Line[])[] {
  const counts = new Map<string, number>();
  const edges = pages.map(edgeOf);
  for (const [page, edge] of edges.entries())
    for (const key of new Set(edge.flatMap((line) => keysOf(line, page)))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  const most = Math.max(2, pages.length * RETURNS);
  return pages.map(({ lines }, page) => {
    const running = new Set(
      edges[page]!.filter(
        (line) =>
          PAGE_NUMBER.test(textOf(line)) || keysOf(line, page).some((key) => counts.get(key)! >= most),
      ),
    );
    return lines.filter((line) => !running.has(line));
  });
}

const PAGE_NUMBER = /^(?:page\s)?[-–—|\s]*\d{1,4}(?:\s?(?:\/|of)\s?\d{1,4})?[-–—|\s]*$/iu;

/** The highest and the lowest lines of a page, in whatever column, that stand in its margins. */
function edgeOf({ lines, height }: PageLines): readonly Line[] {
  const sorted = [...lines].sort((a, b) => yOf(a) - yOf(b));
  const head = sorted.slice(0, EDGE).filter((line) => yOf(line) < height * MARGIN);
  const foot = sorted.slice(-EDGE).filter((line) => yOf(line) > height * (1 - MARGIN));
  return [...head, ...foot];
}

function yOf(line: Line): number {
  return line.segments[0]!.y;
}

/** What a line would be known by on other pages: its words, and its words with one number counted from the page's. */
function keysOf(line: Line, page: number): readonly string[] {
  const place = Math.round(yOf(line) / 3);
  const text = textOf(line).slice(0, 200);
  const keys = [`${place} ${text}`];
  for (const number of [...text.matchAll(/\d{1,6}/gu)].slice(0, 4)) {
    const relative = `#${Number(number[0]) - page}#`;
    keys.push(
      `${place} ${text.slice(0, number.index)}${relative}${text.slice(number.index + number[0].length)}`,
    );
  }
  return keys;
}

function textOf(line: Line): string {
  return line.segments.map(({ text }) => text).join(' ');
}
