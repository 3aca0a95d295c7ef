import { type Tree, TreeFragment } from '@lezer/common';
import { BlockWriter } from './block-writer.js';
import { type Change, changeBetween } from './changed-range.js';
import { findFrontMatter } from './front-matter.js';
import { frontMatterFields } from './front-matter-fields.js';
import { definedLabels } from './markdown/link-references.js';
import { markdownParser } from './markdown/parser.js';
import { addDocument, type WrittenNodes } from './markdown/written-nodes.js';
import { prepareText } from './prepare-text.js';
import type { Prose } from './types.js';

/** The prose of a Markdown document. Never throws; what was not read is under `skipped`. */
export function readMarkdown(text: string): Prose {
  return createMarkdownReader()(text);
}

/**
 * A reader of one document's versions: it says of each what `readMarkdown` says, and remembers the last one, so that what an
 * edit did not touch is not parsed again. Its blocks are the same objects as long as they stand where they stood.
 */
export function createMarkdownReader(): (text: string) => Prose {
  let last: Version | undefined;
  return (text) => {
    const frontMatter = findFrontMatter(text);
    const prepared = prepareText(text, 'markdown', frontMatter?.end);
    const tree = parse(prepared.text, last);
    const labels = definedLabels(tree, prepared.text);
    const isKept = last !== undefined && isSameSet(labels, last.labels);
    const nodes: WrittenNodes = isKept ? last!.nodes : new WeakMap();
    const change = isKept ? changeBetween(last!.text, text) : undefined;
    const writer = new BlockWriter(text, prepared.skipped);
    addDocument(tree.cursor(), { writer, labels }, { nodes, change });
    last = { text, prepared: prepared.text, tree, labels, nodes };
    const title = frontMatter === undefined ? undefined : frontMatterFields(frontMatter.raw).fields.title;
    return {
      title: typeof title === 'string' && title !== '' ? title : writer.title,
      frontMatter: frontMatter?.raw,
      blocks: writer.blocks,
      comments: writer.comments,
      skipped: writer.skipped,
    };
  };
}

/** What is remembered of a version of a text. */
interface Version {
  readonly text: string;
  /** The text as the parser read it. */
  readonly prepared: string;
  readonly tree: Tree;
  readonly labels: ReadonlySet<string>;
  readonly nodes: WrittenNodes;
}

/** The tree of a text, with the nodes of the last one where the text is the same. */
function parse(text: string, last: Version | undefined): Tree {
  if (last === undefined) return markdownParser.parse(text);
  const { before, after } = withBlockBefore(last.tree, wholeLines(text, changeBetween(last.prepared, text)));
  const change = { fromA: before.start, toA: before.end, fromB: after.start, toB: after.end };
  return markdownParser.parse(text, TreeFragment.applyChanges(TreeFragment.addTree(last.tree), [change]));
}

/** A change with the rest of its first and its last line: the parser takes what it knows of a line for what begins it. */
function wholeLines(text: string, { before, after }: Change): Change {
  const start = text.slice(0, after.start).lastIndexOf('\n') + 1;
  const feed = text.indexOf('\n', after.end);
  const rest = (feed < 0 ? text.length : feed + 1) - after.end;
  return { before: { start, end: before.end + rest }, after: { start, end: after.end + rest } };
}

/**
 * A change with the block that it stands in, or behind: a footnote goes on in a line that is indented below it, which the
 * parser does not see where it keeps the footnote.
 */
function withBlockBefore(tree: Tree, { before, after }: Change): Change {
  const start = tree.topNode.childBefore(before.start)?.from ?? 0;
  return { before: { start, end: before.end }, after: { start, end: after.end } };
}

function isSameSet(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return left.size === right.size && [...left].every((item) => right.has(item));
}
