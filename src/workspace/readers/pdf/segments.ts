import { withoutNoteMarks } from '../note-marks.js';
import { superscript } from '../superscript.js';
import type { Segment, TextItem } from './types.js';

/** In ems. A justified line's spaces stay below `cell`; the spaces of the tightest type are above `space`. */
const GAPS = { cell: 1.5, space: 0.15, back: 0.5 };
/** In ems: how far the baselines of one line lie apart at the most, with raised and lowered figures. */
const BASELINE = 0.5;

/** The pieces of a page that stand on one baseline without a wide gap, joined; in the order of the file. */
export function readSegments(items: readonly TextItem[]): readonly Segment[] {
  const segments: Segment[] = [];
  let open: Segment | undefined;
  for (const item of items) {
    if (open !== undefined && continues(open, item)) {
      open = joined(open, item);
      continue;
    }
    if (open !== undefined) segments.push(open);
    open = { ...item };
  }
  if (open !== undefined) segments.push(open);
  return segments
    .map((segment) => ({ ...segment, text: cleaned(segment.text) }))
    .filter(({ text }) => text !== '');
}

function continues(open: Segment, item: TextItem): boolean {
  const em = Math.max(open.size, item.size);
  const gap = item.left - open.right;
  return Math.abs(item.y - open.y) <= em * BASELINE && gap < em * GAPS.cell && gap > -em * GAPS.back;
}

/** A smaller figure above the line is an exponent or the mark of a note. */
function joined(open: Segment, item: TextItem): Segment {
  const isRaised = item.size < open.size * 0.8 && open.y - item.y > open.size * 0.15;
  const space = item.left - open.right > Math.max(open.size, item.size) * GAPS.space && !isRaised ? ' ' : '';
  const text = `${open.text}${space}${isRaised ? superscript(item.text.trim()) : item.text}`;
  const base = item.size > open.size ? item : open;
  return { text, left: open.left, right: Math.max(open.right, item.right), y: base.y, size: base.size };
}

/** The text without the dots that lead the eye from a label to its figure, and without the marks of notes. */
function cleaned(text: string): string {
  const plain = text.replace(/(?:\s?\.){5,}\s*/gu, ': ').replace(/\s+/gu, ' ');
  return withoutNoteMarks(plain).trim();
}
