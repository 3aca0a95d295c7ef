import type { Matrix, TextItem } from './types.js';

/** The size of a page, in points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** How many quarters a piece of text is turned against the clock, from 0 to 3; undefined where it runs aslant. */
export function quartersOf([a, b]: Matrix): number | undefined {
  if (Math.abs(b) <= Math.abs(a) / 4) return a > 0 ? 0 : 2;
  if (Math.abs(a) <= Math.abs(b) / 4) return b < 0 ? 1 : 3;
  return undefined;
}

/** A point of a page on the page turned back by so many quarters, so that the text runs from left to right there. */
export function turnedBack(
  x: number,
  y: number,
  quarters: number,
  { width, height }: PageSize,
): { readonly left: number; readonly y: number } {
  if (quarters === 1) return { left: height - y, y: x };
  if (quarters === 2) return { left: width - x, y: height - y };
  return quarters === 3 ? { left: y, y: width - x } : { left: x, y };
}

/** Pieces of text that run one way. */
export interface Direction {
  readonly quarters: number;
  readonly items: readonly TextItem[];
}

/** Less text that is turned, and is not most of its page's, is a stamp along the margin or the name of an axis. */
const STAMP = 200;

/** The text of a page by the way that it runs. */
export interface Directions {
  /** Those of most of the page's text first; empty for a page without text. */
  readonly read: readonly Direction[];
  /** Whether text was left out that may state a figure: aslant, or turned and no more than a stamp. */
  readonly isPartial: boolean;
}

/** Parts the pieces of a page by the way that they run; those that run aslant are left out, and stamps along the margin. */
export function directionsOf(
  pieces: readonly (TextItem & { readonly quarters: number | undefined })[],
): Directions {
  const all = [0, 1, 2, 3]
    .map((quarters) => ({ quarters, items: pieces.filter((piece) => piece.quarters === quarters) }))
    .map((direction) => ({ ...direction, length: lengthOf(direction.items) }))
    .sort((a, b) => b.length - a.length);
  const read = all.filter(({ quarters, length }, at) => length >= (at === 0 || quarters === 0 ? 1 : STAMP));
  const left = [
    ...pieces.filter(({ quarters }) => quarters === undefined),
    ...all.filter((direction) => !read.includes(direction)).flatMap(({ items }) => items),
  ];
  return {
    read,
    isPartial: STATES_FIGURES.test(
      left
        .map(({ text }) => text)
        .join(' ')
        .slice(0, MAX_LOOK),
    ),
  };
}

/** A word and a figure, one before the other: a number on an axis alone says nothing. */
const STATES_FIGURES = /\p{L}{3}[^]*\d|\d[^]*\p{L}{3}/u;
const MAX_LOOK = 2_000;

/** How many characters some pieces of text have. */
function lengthOf(items: readonly TextItem[]): number {
  return items.reduce((sum, { text }) => sum + text.length, 0);
}
