import type { Tree, TreeCursor } from '@lezer/common';
import { BlockWriter } from './block-writer.js';
import { findFrontMatter } from './front-matter.js';
import { frontMatterFields } from './front-matter-fields.js';
import { addHtmlBlock } from './markdown/html-block.js';
import { type InlineContext, writeInline } from './markdown/inline.js';
import { definedLabel } from './markdown/link-references.js';
import { markdownParser } from './markdown/parser.js';
import { addTable } from './markdown/table.js';
import { prepareText } from './prepare-text.js';
import type { Block, Prose } from './types.js';

/** The prose of a Markdown document. Never throws; what was not read is under `skipped`. */
export function readMarkdown(text: string): Prose {
  const frontMatter = findFrontMatter(text);
  const prepared = prepareText(text, 'markdown', frontMatter?.end);
  const tree = markdownParser.parse(prepared.text);
  const writer = new BlockWriter(text, prepared.skipped);
  const context: InlineContext = { writer, labels: definedLabels(tree, prepared.text) };
  addChildren(tree.cursor(), context, '');
  const title = frontMatter === undefined ? undefined : frontMatterFields(frontMatter.raw).fields.title;
  return {
    title: typeof title === 'string' && title !== '' ? title : writer.title,
    frontMatter: frontMatter?.raw,
    blocks: writer.blocks,
    comments: writer.comments,
    skipped: writer.skipped,
  };
}

/** Adds the blocks within the node at the cursor. The lead is what introduces the list that the node is an item of. */
function addChildren(cursor: TreeCursor, context: InlineContext, lead: string): void {
  const inItem = cursor.name === 'ListItem';
  let previous: Block | undefined;
  if (!cursor.firstChild()) return;
  do {
    const { writer } = context;
    const range = { start: cursor.from, end: cursor.to };
    switch (cursor.name) {
      case 'Paragraph':
      case 'Task':
        writeInline(cursor, context, cursor.from, cursor.to);
        previous = writer.add(inItem ? { kind: 'list-item', range, lead } : { kind: 'paragraph', range });
        continue;
      case 'BulletList':
      case 'OrderedList':
        addItems(cursor, context, leadOf(previous));
        break;
      case 'Blockquote':
      case 'FootnoteDefinition':
        addChildren(cursor, context, '');
        break;
      case 'Table':
        addTable(cursor, context);
        break;
      case 'HTMLBlock':
      case 'CommentBlock':
        addHtmlBlock(writer, cursor.from, cursor.to);
        break;
      default: {
        const level = HEADING.exec(cursor.name)?.[1];
        if (level === undefined) continue;
        writeInline(cursor, context, cursor.from, cursor.to);
        writer.addHeading(Number(level), range);
      }
    }
    previous = undefined;
  } while (cursor.nextSibling());
  cursor.parent();
}

const HEADING = /^(?:ATX|Setext)Heading(\d)$/;

function addItems(cursor: TreeCursor, context: InlineContext, lead: string): void {
  if (!cursor.firstChild()) return;
  do {
    if (cursor.name === 'ListItem') addChildren(cursor, context, lead);
  } while (cursor.nextSibling());
  cursor.parent();
}

/** The prose that introduces a list: the paragraph before it, unless that is closed by a full stop. */
function leadOf(previous: Block | undefined): string {
  return previous === undefined || /[.!?]["”’)]?$/.test(previous.text) ? '' : previous.text;
}

function definedLabels(tree: Tree, text: string): ReadonlySet<string> {
  const labels = new Set<string>();
  if (!text.includes(']:')) return labels;
  tree.iterate({
    enter(node) {
      if (node.name === 'LinkReference') {
        const label = definedLabel(text.slice(node.from, node.to));
        if (label !== undefined) labels.add(label);
      }
      return node.type.is('Block') && !node.type.is('LeafBlock') ? true : node.name === 'Document';
    },
  });
  return labels;
}
