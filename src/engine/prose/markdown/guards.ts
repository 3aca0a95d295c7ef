import type { MarkdownConfig } from '@lezer/markdown';
import { LIMITS } from '../limits.js';

/**
 * Keeps the parser's work linear: a paragraph ends after `blockLength` characters, and one whose marks would have to be
 * paired for too long is a node of its own, `Unread`, with nothing in it.
 */
export const guards: MarkdownConfig = {
  defineNodes: ['Unread'],
  parseBlock: [
    {
      name: 'LongParagraph',
      endLeaf: (context, _line, leaf) =>
        leaf.content.length > LIMITS.blockLength &&
        (!leaf.parsers.some((parser) => 'rows' in parser && Array.isArray(parser.rows)) ||
          context.parentType().name !== 'Document'),
    },
  ],
  parseInline: [
    {
      name: 'Unread',
      before: 'Autolink',
      parse(context, _next, start) {
        if (start !== context.offset || context.end - start < LIMITS.marks) return -1;
        const marks = countMarks(context.slice(start, context.end));
        if (marks <= LIMITS.marks && marks * (context.end - start) <= LIMITS.markWork) return -1;
        return context.addElement(context.elt('Unread', start, context.end));
      },
    },
  ],
};

function countMarks(text: string): number {
  let marks = 0;
  let last = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 128 && MARK[code] === 1 && (code !== last || !RUN.has(code))) marks++;
    last = code;
  }
  return marks;
}

const MARK = new Uint8Array(128);
for (const mark of '*_~[]!<`$@&') MARK[mark.charCodeAt(0)] = 1;
/** Marks that count once for a run of them: `* _ ~` and the backtick. */
const RUN = new Set([42, 95, 126, 96]);
