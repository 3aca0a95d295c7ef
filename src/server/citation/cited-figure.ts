import type { Format } from '../../engine/index.js';
import type { CitationStyle } from '../../workspace/config.js';
import { citationOf } from './cite.js';
import type { Cited, TextChange } from './types.js';

/**
 * The changes that put a figure at an offset of a draft, with the citation of its source right behind it in the draft's
 * own style; the figure alone where that place cites the source already. A space parts the figure from a word that it
 * would run into.
 */
export function citedFigure(
  draft: { readonly text: string; readonly format: Format },
  offset: number,
  figure: string,
  source: Cited,
  fallback: CitationStyle,
): readonly TextChange[] {
  const { text, format } = draft;
  const lead = /[\p{L}\p{N}.,;:!?)%]$/u.test(text.slice(0, offset)) ? ' ' : '';
  const trail = /^[\p{L}\p{N}]/u.test(text.slice(offset)) ? ' ' : '';
  const inserted = { start: offset, end: offset, text: lead + figure };
  const start = offset + lead.length;
  const placed = { start, end: start + figure.length };
  const written = text.slice(0, offset) + inserted.text + text.slice(offset);
  const citation = citationOf({ text: written, format }, placed, placed, source, fallback);
  return joined(inserted, citation?.changes ?? [], trail);
}

/** The insertion of a figure and the changes to the text that has it, as changes to the text that has not. */
function joined(inserted: TextChange, changes: readonly TextChange[], trail: string): readonly TextChange[] {
  const { length } = inserted.text;
  const moved = changes.map(({ start, end, text }) => ({ start: start - length, end: end - length, text }));
  // Two changes at one place would leave their order to the editor.
  const here = moved.filter(({ start }) => start === inserted.start);
  const elsewhere = moved.filter(({ start }) => start !== inserted.start);
  const end = Math.max(inserted.end, ...here.map((change) => change.end));
  const text = inserted.text + here.map((change) => change.text).join('') + trail;
  return [{ start: inserted.start, end, text }, ...elsewhere];
}
