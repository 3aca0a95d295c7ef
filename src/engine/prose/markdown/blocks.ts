import type { TreeCursor } from '@lezer/common';
import type { Block } from '../types.js';
import { addHtmlBlock } from './html-block.js';
import { type InlineContext, writeInline } from './inline.js';
import { addTable } from './table.js';

/** What stands around a node. */
export interface Surroundings {
  /** For what is within an item: the prose that introduces its list; undefined elsewhere. */
  readonly item?: string;
  /** The paragraph before, which may introduce a list; undefined where there is none. */
  readonly previous: Block | undefined;
}

/** Adds the blocks of the node at the cursor, and returns the paragraph that may introduce a list behind it. */
export function addNode(
  cursor: TreeCursor,
  context: InlineContext,
  { item, previous }: Surroundings,
): Block | undefined {
  const { writer } = context;
  const range = { start: cursor.from, end: cursor.to };
  switch (cursor.name) {
    case 'Paragraph':
    case 'Task':
      writeInline(cursor, context, cursor.from, cursor.to);
      return writer.add(
        item === undefined ? { kind: 'paragraph', range } : { kind: 'list-item', range, lead: item },
      );
    case 'BulletList':
    case 'OrderedList':
      addItems(cursor, context, leadOf(previous));
      return undefined;
    case 'Blockquote':
    case 'FootnoteDefinition':
      addChildren(cursor, context, undefined);
      return undefined;
    case 'Table':
      addTable(cursor, context, captionOf(previous));
      return undefined;
    case 'HTMLBlock':
    case 'CommentBlock':
      addHtmlBlock(writer, cursor.from, cursor.to);
      return undefined;
    default: {
      const level = HEADING.exec(cursor.name)?.[1];
      if (level === undefined) return previous;
      writeInline(cursor, context, cursor.from, cursor.to);
      writer.addHeading(Number(level), range);
      return undefined;
    }
  }
}

const HEADING = /^(?:ATX|Setext)Heading(\d)$/;

/** The prose that introduces a list: the paragraph before it, unless that is closed by a full stop. */
export function leadOf(previous: Block | undefined): string {
  return previous === undefined || /[.!?]["”’)]?$/.test(previous.text) ? '' : previous.text;
}

/** The line that stands right above a table; empty where there is none, or it is prose of its own. */
export function captionOf(previous: Block | undefined): string {
  return previous === undefined || previous.text.length > LONGEST_CAPTION ? '' : previous.text;
}

const LONGEST_CAPTION = 120;

function addItems(cursor: TreeCursor, context: InlineContext, lead: string): void {
  if (!cursor.firstChild()) return;
  do {
    if (cursor.name === 'ListItem') addChildren(cursor, context, lead);
  } while (cursor.nextSibling());
  cursor.parent();
}

function addChildren(cursor: TreeCursor, context: InlineContext, item: string | undefined): void {
  let previous: Block | undefined;
  if (!cursor.firstChild()) return;
  do previous = addNode(cursor, context, { ...(item !== undefined && { item }), previous });
  while (cursor.nextSibling());
  cursor.parent();
}
