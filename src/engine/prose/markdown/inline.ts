import type { TreeCursor } from '@lezer/common';
import type { BlockWriter } from '../block-writer.js';
import { readEntity } from '../entities.js';
import { HIDDEN_ELEMENTS, INLINE_ELEMENTS, readSuperscript, tagName } from '../html.js';
import { normalizeLabel } from './link-references.js';
import { wikiLinkText } from './wiki-links.js';

/** What inline markup is read with. */
export interface InlineContext {
  readonly writer: BlockWriter;
  /** The labels that link references may use, normalised. */
  readonly labels: ReadonlySet<string>;
}

/** Writes the prose of the node at the cursor, between two offsets. The cursor stays where it is. */
export function writeInline(cursor: TreeCursor, context: InlineContext, from: number, to: number): void {
  const { prose } = context.writer;
  let at = from;
  if (cursor.firstChild()) {
    do {
      if (cursor.from < at) continue;
      if (cursor.from >= to) break;
      prose.copy(at, cursor.from);
      at = writeNode(cursor, context, to);
    } while (cursor.nextSibling());
    cursor.parent();
  }
  prose.copy(at, to);
}

/** Writes one inline node and returns where the text goes on, which for a hidden element is behind its end. */
function writeNode(cursor: TreeCursor, context: InlineContext, end: number): number {
  const { writer } = context;
  const { from, to } = cursor;
  switch (cursor.name) {
    case 'EmphasisMark':
    case 'HeaderMark':
    case 'QuoteMark':
    case 'TaskMarker':
      break;
    case 'Emphasis':
    case 'StrongEmphasis':
      writeInline(cursor, context, from, to);
      break;
    case 'Link':
      writeLink(cursor, context);
      break;
    case 'WikiLink': {
      const shown = wikiLinkText(writer.source.slice(from, to));
      writer.prose.copy(from + shown.start, from + shown.end);
      break;
    }
    case 'Escape':
      writer.prose.copy(from + 1, to);
      break;
    case 'Entity':
      writeEntity(context, from, to);
      break;
    case 'HardBreak':
      writer.prose.break(from, to);
      break;
    case 'HTMLTag':
      return writeTag(context, from, to, end);
    case 'Comment':
      writer.addComment(from, to);
      writer.prose.remove(from, to);
      break;
    case 'Unread':
      writer.skipped.push({
        reason: 'too-large',
        message: 'A paragraph with too many marks was not read.',
        range: { start: from, end: to },
      });
      break;
    default:
      // Code, images, addresses, formulas, citations, footnote marks and what was struck out.
      writer.prose.remove(from, to);
  }
  return to;
}

/** Writes an entity as the character it stands for; one that stands for nothing known stays as it is. */
export function writeEntity({ writer }: Pick<InlineContext, 'writer'>, from: number, to: number): void {
  const read = readEntity(writer.source.slice(from, to));
  if (read === undefined) writer.prose.copy(from, to);
  else writer.prose.read(read, from, to);
}

/** Writes the text of a link; of what only looks like one, the brackets too. */
function writeLink(cursor: TreeCursor, context: InlineContext): void {
  const { writer, labels } = context;
  const { from, to } = cursor;
  let textEnd = to;
  let label: string | undefined;
  let destination: string | undefined;
  cursor.firstChild();
  do {
    if (cursor.name === 'LinkMark' && textEnd === to && cursor.from > from) textEnd = cursor.from;
    else if (cursor.name === 'LinkLabel') label = writer.source.slice(cursor.from + 1, cursor.to - 1);
    else if (cursor.name === 'URL' && textEnd < to) destination = writer.source.slice(cursor.from, cursor.to);
  } while (cursor.nextSibling());
  cursor.parent();
  const text = writer.source.slice(from + 1, textEnd);
  const closed = writer.source.charAt(textEnd + 1) === '(' && to > textEnd + 1;
  if (!closed) {
    const known = labels.has(normalizeLabel(label === undefined || label === '' ? text : label));
    if (!known) return writeBrackets(cursor, context, from, textEnd, to);
  }
  if (FOOTNOTE_TEXT.test(text) && (!closed || FOOTNOTE_DESTINATION.test(destination ?? ''))) {
    return writer.prose.remove(from, to);
  }
  writeInline(cursor, context, from + 1, textEnd);
}

function writeBrackets(
  cursor: TreeCursor,
  context: InlineContext,
  from: number,
  textEnd: number,
  to: number,
): void {
  const { prose } = context.writer;
  prose.copy(from, from + 1);
  writeInline(cursor, context, from + 1, textEnd);
  prose.copy(textEnd, to);
}

/** A link such as `[12](#note-12)` is a footnote mark. */
const FOOTNOTE_TEXT = /^(?:\\?\[)?[\d*†‡]{1,3}(?:\\?\])?$/;
const FOOTNOTE_DESTINATION = /^<?[^#\s]{0,2000}#/;

function writeTag({ writer }: InlineContext, from: number, to: number, end: number): number {
  const name = tagName(writer.source.slice(from, Math.min(to, from + 40)));
  const raised = name === 'sup' ? readSuperscript(writer.source, to) : undefined;
  if (raised !== undefined && raised.end <= end) {
    writer.prose.read(raised.text, from, raised.end);
    return raised.end;
  }
  if (HIDDEN_ELEMENTS.has(name)) {
    const closing = writer.source.slice(to, end).toLowerCase().indexOf(`</${name}`);
    const close = closing < 0 ? -1 : writer.source.indexOf('>', to + closing);
    if (close >= 0 && close < end) {
      writer.prose.remove(from, close + 1);
      return close + 1;
    }
  }
  if (
    name !== '' &&
    !INLINE_ELEMENTS.has(name.replace('/', '')) &&
    !HIDDEN_ELEMENTS.has(name.replace('/', ''))
  ) {
    writer.prose.break(from, to);
  }
  return to;
}
