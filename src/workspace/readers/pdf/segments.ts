import { withoutNoteMarks } from '../note-marks.js';
import { superscript } from '../superscript.js';
import { splitAligned } from './aligned-cells.js';
import type { Segment, TextItem } from './types.js';

/**
 * In ems. A justified line's spaces stay below `cell`, most of them below `word`; the spaces of the tightest type are above
 * `space`.
 */
const GAPS = { cell: 1.5, word: 0.55, space: 0.15, back: 0.5 };
/** In ems: how far the baselines of one line lie apart at the most, with raised and lowered figures. */
const BASELINE = 0.5;

/**
 * The pieces of a page that stand on one baseline without a wide gap, joined; in the order of the file. A narrower gap
 * parts the figures of a table that stand below each other.
 */
export function readSegments(items: readonly TextItem[]): readonly Segment[] {
  const segments: Segment[][] = [];
  for (const item of items) {
    const open = segments.at(-1);
    const part = open?.at(-1);
    if (open === undefined || part === undefined || !continues(part, item)) segments.push([{ ...item }]);
    else if (gapBefore(item, part) < GAPS.word || isRaised(part, item))
      open[open.length - 1] = joined(part, item);
    else open.push({ ...item });
  }
  return splitAligned(segments)
    .map((parts) => parts.reduce(joined))
    .map((segment) => ({ ...segment, text: cleaned(segment.text) }))
    .filter(({ text }) => text !== '');
}

/** In ems of the larger of the two. */
function gapBefore(item: TextItem, before: TextItem): number {
  return (item.left - before.right) / Math.max(before.size, item.size);
}

function continues(before: Segment, item: TextItem): boolean {
  const em = Math.max(before.size, item.size);
  const gap = gapBefore(item, before);
  return Math.abs(item.y - before.y) <= em * BASELINE && gap < GAPS.cell && gap > -GAPS.back;
}

/** A smaller figure above the line is an exponent or the mark of a note. */
function isRaised(open: Segment, item: TextItem): boolean {
  return item.size < open.size * 0.8 && open.y - item.y > open.size * 0.15;
}

function joined(open: Segment, item: TextItem): Segment {
  const raised = isRaised(open, item);
  const space = gapBefore(item, open) > GAPS.space && !raised ? ' ' : '';
  const text = `${open.text}${space}${raised ? superscript(item.text.trim()) : item.text}`;
  const base = item.size > open.size ? item : open;
  return { text, left: open.left, right: Math.max(open.right, item.right), y: base.y, size: base.size };
}

/** The text without the dots that lead the eye from a label to its figure, and without the marks of notes. */
function cleaned(text: string): string {
  const plain = text.replace(/(?:\s?\.){5,}\s*/gu, ': ').replace(/\s+/gu, ' ');
  return withoutNoteMarks(plain).trim();
}
