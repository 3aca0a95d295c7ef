import type { InlineContext, MarkdownConfig } from '@lezer/markdown';
import { isWord } from '../characters.js';

/**
 * Addresses that stand in the text without brackets: `https://…`, `www.…`, `name@example.org`. In the place of the
 * parser's own rule, which looks at a long address once for each of its characters.
 */
export const autolinks: MarkdownConfig = {
  parseInline: [
    {
      name: 'Autolink',
      parse(context, next, start) {
        if (!STARTS.has(next) && !isWord(next)) return -1;
        if (start > context.offset && ADDRESS.has(context.char(start - 1))) return -1;
        if (start > context.offset && isWord(context.char(start - 1))) return -1;
        const end = addressEnd(context, start);
        return end < 0 ? -1 : context.addElement(context.elt('URL', start, end));
      },
    },
  ],
};

/** What may start the name of an e-mail address besides letters and digits. */
const STARTS = new Set([95]);
/** Within a name, so that a name is looked at from its start only: `. + -`. */
const ADDRESS = new Set([46, 43, 45, 95]);

function addressEnd(context: InlineContext, start: number): number {
  const head = context.slice(start, start + 80);
  if (PREFIX.test(head))
    return start + trimmed(/^[^\s<>"`|\\^{}]*/.exec(context.slice(start, start + 2000))?.[0] ?? '');
  const mail = MAIL.exec(context.slice(start, start + 330));
  return mail === null ? -1 : start + mail[0].length;
}

const PREFIX = /^(?:https?:\/\/|ftp:\/\/|www\.[\p{L}\p{N}]|mailto:|doi:10\.)/iu;
const MAIL = /^[\w.+-]{1,64}@[a-z\d](?:[a-z\d-]{0,62})(?:\.[a-z\d][a-z\d-]{0,62}){1,8}/i;

/** The length of an address without the punctuation of the sentence around it. */
function trimmed(address: string): number {
  let end = address.length;
  let open = count(address, '(') - count(address, ')');
  for (; end > 0; end--) {
    const last = address.charAt(end - 1);
    if (last === ')' && open < 0) open++;
    else if (!"?!.,:;*_~'’”]".includes(last)) break;
  }
  return end;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
