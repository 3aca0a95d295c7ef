import type { MarkdownConfig } from '@lezer/markdown';

/** Footnote references `[^1]` and definitions `[^1]: text`, whose text is prose and may go on in indented lines. */
export const footnotes: MarkdownConfig = {
  defineNodes: [
    {
      name: 'FootnoteDefinition',
      block: true,
      composite(_context, line) {
        if (line.pos === line.text.length) return true;
        if (line.indent < line.baseIndent + INDENT) return false;
        line.moveBaseColumn(line.baseIndent + INDENT);
        return true;
      },
    },
    'FootnoteMark',
    'FootnoteReference',
  ],
  parseBlock: [
    {
      name: 'FootnoteDefinition',
      before: 'IndentedCode',
      parse(context, line) {
        if (line.indent >= line.baseIndent + 4) return false;
        const mark = DEFINITION.exec(line.text.slice(line.pos, line.pos + MARK_LENGTH));
        if (mark === null) return false;
        const start = context.lineStart + line.pos;
        context.startComposite('FootnoteDefinition', line.pos);
        context.addElement(context.elt('FootnoteMark', start, start + mark[0].length));
        line.moveBase(line.pos + mark[0].length);
        return null;
      },
      endLeaf: (_context, line) => DEFINITION.test(line.text.slice(line.pos, line.pos + MARK_LENGTH)),
    },
  ],
  parseInline: [
    {
      name: 'FootnoteReference',
      before: 'Link',
      parse(context, next, start) {
        if (next !== BRACKET || context.char(start + 1) !== CARET) return -1;
        const mark = REFERENCE.exec(context.slice(start, start + MARK_LENGTH));
        if (mark === null) return -1;
        return context.addElement(context.elt('FootnoteReference', start, start + mark[0].length));
      },
    },
  ],
};

const BRACKET = 91;
const CARET = 94;
const INDENT = 4;
const MARK_LENGTH = 110;
const REFERENCE = /^\[\^[^\]\s]{1,100}\]/;
const DEFINITION = /^\[\^[^\]\s]{1,100}\]:/;
