import type { Tree, TreeCursor } from '@lezer/common';
import type { Change } from '../changed-range.js';
import type { Block, Comment } from '../types.js';
import { addNode, captionOf, leadOf } from './blocks.js';
import type { InlineContext } from './inline.js';

/** What was written of the nodes of a document, each as the parser keeps it from one version of a text to the next. */
export type WrittenNodes = WeakMap<Tree, Written>;

/** What one node gave, where it stood in the last version. */
interface Written {
  readonly start: number;
  /** What introduced it: its blocks say so where it is a list or a table. */
  readonly lead: string;
  readonly blocks: readonly Block[];
  readonly comments: readonly Comment[];
}

/** What is done for a node that gave blocks before: `change` is what became another text since then, markup or not. */
export interface Memory {
  readonly nodes: WrittenNodes;
  readonly change: Change | undefined;
}

/** Adds the blocks of all nodes below the document at the cursor. What did not change is moved, not written again. */
export function addDocument(cursor: TreeCursor, context: InlineContext, memory: Memory): void {
  let previous: Block | undefined;
  if (!cursor.firstChild()) return;
  do previous = addRemembered(cursor, context, previous, memory);
  while (cursor.nextSibling());
}

function addRemembered(
  cursor: TreeCursor,
  context: InlineContext,
  previous: Block | undefined,
  { nodes, change }: Memory,
): Block | undefined {
  const { tree, name, from } = cursor;
  if (tree === null || !REMEMBERED.has(name)) return addNode(cursor, context, { previous });
  const { writer } = context;
  const lead = name === 'Table' ? captionOf(previous) : LISTS.has(name) ? leadOf(previous) : '';
  const found = nodes.get(tree);
  const [blocks, comments, skipped] = [writer.blocks.length, writer.comments.length, writer.skipped.length];
  const { headings } = writer;
  let last: Block | undefined;
  if (found?.lead === lead && change !== undefined && isUntouched(cursor, found.start, change)) {
    writer.addMoved(found.blocks, found.comments, from - found.start);
    last = name === 'Paragraph' ? writer.blocks[blocks] : undefined;
  } else last = addNode(cursor, context, { previous });
  // A node that has a heading within it, or that was not read to its end, says more than its blocks.
  if (writer.headings === headings && writer.skipped.length === skipped)
    nodes.set(tree, {
      start: from,
      lead,
      blocks: writer.blocks.slice(blocks),
      comments: writer.comments.slice(comments),
    });
  return last;
}

const LISTS: ReadonlySet<string> = new Set(['BulletList', 'OrderedList']);
/** The nodes that have prose; headings are few, and set what stands above the others. */
const REMEMBERED: ReadonlySet<string> = new Set([
  ...LISTS,
  'Paragraph',
  'Blockquote',
  'FootnoteDefinition',
  'Table',
  'HTMLBlock',
  'CommentBlock',
]);

/** Whether the text of a node that began at `start` is the same, to the letter, as in the last version. */
function isUntouched({ from, to }: TreeCursor, start: number, { before, after }: Change): boolean {
  if (from === start && to <= after.start) return true;
  return from >= after.end && from - start === after.end - before.end;
}
