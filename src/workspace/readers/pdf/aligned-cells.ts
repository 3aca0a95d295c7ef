import type { Segment } from './types.js';

/** Pieces of text on one baseline with spaces between them that are wider than most, from left to right. */
type Parts = readonly Segment[];

/**
 * Lines parted at their wider spaces where these are the space between the cells of a table: before figures that stand in a
 * column with others, and between the names above such columns. Other lines stay whole: justified ones have such spaces too.
 */
export function splitAligned(lines: readonly Parts[]): readonly Parts[] {
  const figures = lines.flatMap((line) => line.filter(({ text }) => FIGURE.test(text.trim())));
  const inColumn = new Set(EDGES.flatMap((edge) => aligned(figures, edge)));
  if (inColumn.size === 0 || lines.every((line) => line.length === 1)) return lines;
  const columns = byPlace(inColumn);
  return lines.flatMap((line) => {
    const isHead = line.every(({ text }) => text.trim().length <= MAX_NAME);
    const cells: Segment[][] = [];
    for (const part of line) {
      const before = cells.at(-1);
      const starts =
        inColumn.has(part) || (isHead && before !== undefined && namesColumn(part, before, columns));
      if (before === undefined || starts) cells.push([part]);
      else before.push(part);
    }
    return cells;
  });
}

const FIGURE = /^(?:[^\p{L}\d]{0,3}\d[\d.,\s’']*[^\d]{0,6}|[-–—]|\.{2,3}|n\/?a)$/iu;
/** A name of a column is not longer. */
const MAX_NAME = 40;

/** Where the parts of a column may stand below each other. */
const EDGES: readonly ((part: Segment) => number)[] = [
  ({ right }) => right,
  ({ left }) => left,
  ({ left, right }) => (left + right) / 2,
];

/** In sizes of the text: how near edges of a column are, and how far its lines. */
const NEAR = { edge: 0.15, lines: 4 };
/** Two lines may end in figures by chance. */
const OTHERS = 2;

/** The parts that stand with two others or more at one edge. Each is held against the next few there only. */
function aligned(parts: readonly Segment[], edge: (part: Segment) => number): readonly Segment[] {
  const sorted = [...parts].sort((a, b) => edge(a) - edge(b) || a.y - b.y);
  const runs: Segment[][] = [];
  for (const part of sorted) {
    const run = runs.at(-1);
    if (run !== undefined && edge(part) - edge(run[0]!) <= part.size * NEAR.edge * 2) run.push(part);
    else runs.push([part]);
  }
  return runs.flatMap((run) => {
    const down = run.sort((a, b) => a.y - b.y);
    return down.filter((part, at) => {
      const around = [...down.slice(Math.max(0, at - OTHERS), at), ...down.slice(at + 1, at + 1 + OTHERS)];
      return (
        around.filter(({ y }) => Math.abs(y - part.y) <= part.size * NEAR.lines * OTHERS).length >= OTHERS
      );
    });
  });
}

/** The parts by the height that they stand at, in steps of so many points. */
function byPlace(parts: Iterable<Segment>): ReadonlyMap<number, readonly Segment[]> {
  const places = new Map<number, Segment[]>();
  for (const part of parts) {
    const place = Math.floor(part.y / STEP);
    const there = places.get(place);
    if (there === undefined) places.set(place, [part]);
    else if (there.length < MOST) there.push(part);
  }
  return places;
}

const STEP = 20;
/** Columns of a table, and of several lines of it. */
const MOST = 200;

/** Whether a part stands above a column that what is before it does not reach. */
function namesColumn(
  part: Segment,
  before: Parts,
  columns: ReadonlyMap<number, readonly Segment[]>,
): boolean {
  const reaches = before.at(-1)!.right;
  const place = Math.floor(part.y / STEP);
  return [place, place + 1, place + 2].some((at) =>
    columns
      .get(at)
      ?.some(({ left, right, y }) => y > part.y && left < part.right && right > part.left && reaches <= left),
  );
}
