import type { Tree } from '@lezer/common';
import type { BlockContext, LeafBlock, LeafBlockParser, Line, MarkdownConfig } from '@lezer/markdown';

/**
 * Link reference definitions on one line, `[label]: url "title"`, in the place of the parser's own rule, which reads a
 * definition again from its start for each of its lines.
 */
export const linkReferences: MarkdownConfig = {
  parseBlock: [
    {
      name: 'LinkReference',
      leaf: (_context, leaf) => (DEFINITION.test(leaf.content) ? new DefinitionParser() : null),
    },
  ],
};

/** The label of a definition or a reference, as labels are compared: without case, white space as one space. */
export function normalizeLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** The label of a definition, normalised; undefined where the text is none. */
function definedLabel(text: string): string | undefined {
  const label = DEFINITION.exec(text)?.[1];
  return label === undefined ? undefined : normalizeLabel(label);
}

/** The labels that the definitions of a parsed text give, normalised. */
export function definedLabels(tree: Tree, text: string): ReadonlySet<string> {
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

class DefinitionParser implements LeafBlockParser {
  nextLine(context: BlockContext, _line: Line, leaf: LeafBlock): boolean {
    return this.finish(context, leaf);
  }

  finish(context: BlockContext, leaf: LeafBlock): boolean {
    context.addLeafElement(leaf, context.elt('LinkReference', leaf.start, leaf.start + leaf.content.length));
    return true;
  }
}

const DEFINITION =
  /^\[((?!\^)[^[\]\n]{1,300})\]:[ \t]{0,20}(?:<[^<>\n]{0,2000}>|[^\s<][^\s]{0,2000})(?:[ \t]{1,20}(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'|\([^()\n]{0,300}\)))?[ \t]{0,200}$/;
