import type { MarkdownConfig } from '@lezer/markdown';
import { isWord } from '../characters.js';
import { LIMITS } from '../limits.js';

/** Pandoc citations: `[see @key, p. 3; -@other]` and `@key` in the text. */
export const citations: MarkdownConfig = {
  defineNodes: ['Citation'],
  parseInline: [
    {
      name: 'Citation',
      before: 'Link',
      parse(context, next, start) {
        if (next === BRACKET) {
          const text = context.slice(start, start + LIMITS.markLength);
          const end = text.indexOf(']') + 1;
          if (end === 0 || text.lastIndexOf('[', end) > 0) return -1;
          const after = text.charAt(end);
          if (after === '(' || after === '[' || !BRACKETED.test(text.slice(0, end))) return -1;
          return context.addElement(context.elt('Citation', start, start + end));
        }
        if (next !== AT || (start > context.offset && isWord(context.char(start - 1)))) return -1;
        const key = KEY.exec(context.slice(start, start + LIMITS.markLength));
        return key === null ? -1 : context.addElement(context.elt('Citation', start, start + key[0].length));
      },
    },
  ],
};

const BRACKET = 91;
const AT = 64;
const BRACKETED = /[[\s;-]@(?:[\p{L}\p{N}_]|\{)/u;
const KEY = /^@(?:\{[^{}\s]{1,200}\}|[\p{L}\p{N}_]+(?:[:.#$%&+?<>~/-][\p{L}\p{N}_]+)*)/u;
