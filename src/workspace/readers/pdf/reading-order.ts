import type { Line, Segment } from './types.js';

/** Fewer lines beside each other are two cells or a caption, not two columns. */
const COLUMN_LINES = 4;
/** A column of text is full of it: half of its lines reach over so much of its width. A table's are not. */
const FULL = 0.6;

/** The lines of a page in the order in which they are read: column after column, each from top to bottom. */
export function readingOrder(segments: readonly Segment[], page: number): readonly Line[] {
  return columnsOf(segments, 0).flatMap((column) => linesOf(column, page));
}

/**
 * Parts segments into columns, in reading order. What reaches over the gutter parts the page: columns are read down to it,
 * then it, then the columns below.
 */
function columnsOf(segments: readonly Segment[], depth: number): readonly (readonly Segment[])[] {
  const gutter = depth < 3 ? findGutter(segments) : undefined;
  if (gutter === undefined) return segments.length === 0 ? [] : [segments];
  const wide = acrossGutter(segments, gutter);
  const across = byPosition([...wide]);
  const columns: (readonly Segment[])[] = [];
  let rest = segments.filter((one) => !wide.has(one));
  const takeAbove = (y: number): void => {
    const above = rest.filter((segment) => segment.y < y);
    rest = rest.filter((segment) => segment.y >= y);
    const sides = [above.filter(({ right }) => right <= gutter), above.filter(({ left }) => left >= gutter)];
    for (const side of sides) columns.push(...columnsOf(side, depth + 1));
  };
  let band: Segment[] = [];
  for (const segment of across) {
    if (band.length > 0 && rest.some(({ y }) => y < segment.y && y >= band.at(-1)!.y)) {
      columns.push(band);
      band = [];
    }
    if (band.length === 0) takeAbove(segment.y);
    band.push(segment);
  }
  if (band.length > 0) columns.push(band);
  takeAbove(Number.POSITIVE_INFINITY);
  return columns;
}

/** Where no line of two columns of text stands, near the middle of the page; undefined where the text is one column. */
function findGutter(segments: readonly Segment[]): number | undefined {
  if (segments.length < COLUMN_LINES * 2) return undefined;
  const left = Math.min(...segments.map((segment) => segment.left));
  const right = Math.max(...segments.map((segment) => segment.right));
  const width = right - left;
  const steps = Array.from({ length: 41 }, (_, step) => left + width * (0.3 + step * 0.01));
  const clear = steps
    .map((x) => ({ x, crossing: segments.filter((one) => one.left < x && one.right > x).length }))
    .filter(({ x, crossing }) => crossing <= segments.length / 8 && areColumns(segments, x));
  const least = Math.min(...clear.map(({ crossing }) => crossing));
  const best = clear.filter(({ crossing }) => crossing === least);
  return best[Math.floor(best.length / 2)]?.x;
}

function areColumns(segments: readonly Segment[], x: number): boolean {
  const sides = [segments.filter(({ right }) => right <= x), segments.filter(({ left }) => left >= x)];
  return sides.every((side) => {
    const width = widthOf(side);
    // The rows of a table in a column say nothing of it.
    const lines = rowsOf(side).flatMap((row) => (row.length === 1 ? row : []));
    if (lines.length < COLUMN_LINES) return false;
    return lines.filter((line) => widthOf([line]) >= width * FULL).length >= lines.length / 2;
  });
}

function widthOf(segments: readonly Segment[]): number {
  return Math.max(...segments.map(({ right }) => right)) - Math.min(...segments.map(({ left }) => left));
}

/** What reaches over the gutter: lines and tables, and the last line of a paragraph of such lines, however short. */
function acrossGutter(segments: readonly Segment[], gutter: number): ReadonlySet<Segment> {
  const wide = wideTableCells(segments, gutter);
  let last: Segment | undefined;
  for (const row of rowsOf(segments)) {
    const [first] = row;
    const reaching = row.filter(({ left, right }) => left < gutter && right > gutter);
    for (const one of reaching) wide.add(one);
    const ends = row.length === 1 && last !== undefined && first !== undefined && isNextLine(last, first);
    if (ends) wide.add(first);
    last = reaching[0];
  }
  return wide;
}

/** Whether a line goes on with the paragraph of the line above: it starts and looks as that does, right below it. */
function isNextLine(above: Segment, line: Segment): boolean {
  const isAlike =
    Math.abs(line.left - above.left) < line.size * 0.2 && Math.abs(line.size - above.size) < 0.1;
  return isAlike && line.y - above.y < line.size * 1.6;
}

/** The cells of a table that reaches over the gutter: three or more on a baseline, none as wide as a column's line. */
function wideTableCells(segments: readonly Segment[], gutter: number): Set<Segment> {
  const column = Math.max(...segments.map(({ right }) => right)) - gutter;
  const isWide = (row: readonly Segment[]): boolean =>
    row.some(({ left }) => left < gutter) && row.some(({ right }) => right > gutter);
  return new Set(
    rowsOf(segments)
      .filter((row) => row.length > 2 && isWide(row))
      .filter((row) => row.every(({ left, right }) => right - left < column * FULL))
      .flat(),
  );
}

/** The lines of one column, top first: segments on one baseline are one line. */
function linesOf(column: readonly Segment[], page: number): readonly Line[] {
  const margin = Math.min(...column.map(({ left }) => left));
  const measure = Math.max(...column.map(({ right }) => right)) - margin;
  return rowsOf(column).map((row, at) => ({
    page,
    segments: [...row].sort((a, b) => a.left - b.left),
    margin,
    measure,
    isFirst: at === 0,
  }));
}

/** The segments on each baseline, top first. */
function rowsOf(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const rows: Segment[][] = [];
  for (const segment of byPosition(segments)) {
    const row = rows.at(-1);
    if (row !== undefined && Math.abs(row[0]!.y - segment.y) < segment.size * 0.4) row.push(segment);
    else rows.push([segment]);
  }
  return rows;
}

function byPosition(segments: readonly Segment[]): readonly Segment[] {
  return [...segments].sort((a, b) => a.y - b.y || a.left - b.left);
}
