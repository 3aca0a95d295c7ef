import type { InlineContext, MarkdownConfig } from '@lezer/markdown';
import { isDigit, isSpace, isWord } from '../characters.js';
import { LIMITS } from '../limits.js';

/**
 * Formulas as Pandoc reads them, `$x^2$` and `$$…$$`, with more doubt: a dollar sign in front of a figure is money
 * unless what follows can only be a formula.
 */
export const math: MarkdownConfig = {
  defineNodes: ['Math'],
  parseInline: [
    {
      name: 'Math',
      before: 'Emphasis',
      parse(context, next, start) {
        if (next !== DOLLAR) return -1;
        const end =
          context.char(start + 1) === DOLLAR ? displayEnd(context, start) : inlineEnd(context, start);
        return end < 0 ? -1 : context.addElement(context.elt('Math', start, end));
      },
    },
  ],
};

const DOLLAR = 36;
const BACKSLASH = 92;

function displayEnd(context: InlineContext, start: number): number {
  const closing = context.slice(start + 2, start + 2 + LIMITS.markLength * 4).indexOf('$$');
  return closing < 1 ? -1 : start + 2 + closing + 2;
}

function inlineEnd(context: InlineContext, start: number): number {
  const before = start > context.offset ? context.char(start - 1) : -1;
  // US$, S$ and R$ are currencies.
  if (isWord(before)) return -1;
  const body = context.slice(start + 1, start + 1 + LIMITS.markLength);
  if (body === '' || isSpace(body.charCodeAt(0))) return -1;
  const closing = closingDollar(body);
  if (closing < 1 || isSpace(body.charCodeAt(closing - 1))) return -1;
  const after = context.char(start + 1 + closing + 1);
  if (after === DOLLAR || isWord(after)) return -1;
  return isFormula(body.slice(0, closing)) ? start + 1 + closing + 1 : -1;
}

function closingDollar(body: string): number {
  for (let at = 0; at < body.length; at++) {
    const code = body.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === DOLLAR) return at;
  }
  return -1;
}

function isFormula(body: string): boolean {
  const first = /[^-+.\s]/.exec(body)?.[0] ?? '';
  if (isDigit(first.charCodeAt(0))) return /[\\^_{=]/.test(body);
  return !/\s/.test(body) || /[\\^_{}=<>+*/|-]/.test(body);
}
