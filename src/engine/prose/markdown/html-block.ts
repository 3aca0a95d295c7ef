import type { BlockWriter } from '../block-writer.js';
import { HIDDEN_ELEMENTS, INLINE_ELEMENTS, readHtml, readSuperscript, tagName } from '../html.js';
import { writeEntity } from './inline.js';

/** Adds the paragraphs and comments of a block of HTML. */
export function addHtmlBlock(writer: BlockWriter, start: number, end: number): void {
  let from = start;
  let hidden = '';
  let read = start;
  const finish = (to: number): void => {
    writer.add({ kind: 'paragraph', range: { start: from, end: to } });
    from = to;
  };
  for (const piece of readHtml(writer.source, start, end)) {
    if (piece.start < read || (hidden !== '' && piece.kind !== 'tag')) continue;
    if (piece.kind === 'comment') writer.addComment(piece.start, piece.end);
    if (piece.kind === 'text') writeText(writer, piece.start, piece.end);
    if (piece.kind !== 'tag') continue;
    const name = tagName(writer.source.slice(piece.start, Math.min(piece.end, piece.start + 40)));
    const element = name.replace('/', '');
    if (hidden !== '') {
      if (name === `/${hidden}`) hidden = '';
    } else if (name === 'sup') {
      const raised = readSuperscript(writer.source, piece.end);
      if (raised === undefined || raised.end > end) continue;
      writer.prose.read(raised.text, piece.start, raised.end);
      read = raised.end;
    } else if (HIDDEN_ELEMENTS.has(name)) {
      hidden = name;
      writer.prose.remove(piece.start, piece.end);
    } else if (element === 'td' || element === 'th' || element === 'br') {
      writer.prose.break(piece.start, piece.end);
    } else if (!INLINE_ELEMENTS.has(element)) {
      finish(piece.end);
    }
  }
  finish(end);
}

function writeText(writer: BlockWriter, start: number, end: number): void {
  const text = writer.source.slice(start, end);
  let at = 0;
  for (const entity of text.matchAll(ENTITY)) {
    writer.prose.copy(start + at, start + entity.index);
    at = entity.index + entity[0].length;
    writeEntity({ writer }, start + entity.index, start + at);
  }
  writer.prose.copy(start + at, end);
}

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;
