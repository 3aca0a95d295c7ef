import type { InlineContext, MarkdownConfig } from '@lezer/markdown';
import { isWord } from '../characters.js';

/**
 * Passes over plain text up to the next character that may begin markup, which spares the other rules most characters,
 * and on its way takes the addresses that stand in the text without brackets: `https://…`, `www.…`, `name@example.org`.
 */
export const autolinks: MarkdownConfig = {
  parseInline: [
    {
      name: 'Autolink',
      before: 'Escape',
      parse(context, _next, start) {
        const { text, offset } = context;
        let at = start - offset;
        for (; at < text.length; at++) {
          const code = text.charCodeAt(at);
          const begins = code < 128 ? BEGINS[code] : 0;
          if (begins === 0 || (begins === SPACE && text.charCodeAt(at + 1) !== code)) continue;
          const end = begins === ADDRESS || code === AT ? addressEnd(context, at, start) : -1;
          if (end >= 0) return end;
          if (begins !== ADDRESS) break;
        }
        return at + offset > start ? at + offset : -1;
      },
    },
  ],
};

/** Begins markup; is a space, which before another may be a hard break; begins or holds an address. */
const MARK = 1;
const SPACE = 2;
const ADDRESS = 3;
const BEGINS = new Uint8Array(128);
for (const character of '\\&`<*_~[]!$\n@') BEGINS[character.charCodeAt(0)] = MARK;
for (const character of 'hHfFwWmMdD') BEGINS[character.charCodeAt(0)] = ADDRESS;
BEGINS[32] = SPACE;
const AT = 64;

/** Adds the address at an index of the text and returns the document offset of its end; -1 where there is none. */
function addressEnd(context: InlineContext, at: number, start: number): number {
  const { text, offset } = context;
  if (text.charCodeAt(at) === AT) return mailEnd(context, at, start);
  if (at > 0 && isWord(text.charCodeAt(at - 1))) return -1;
  if (!PREFIX.test(text.slice(at, at + 10))) return -1;
  const address = ADDRESS_TEXT.exec(text.slice(at, at + 2000))?.[0] ?? '';
  const length = trimmedLength(address);
  return context.addElement(context.elt('URL', at + offset, at + offset + length));
}

const PREFIX = /^(?:https?:\/\/|ftp:\/\/|www\.[\p{L}\p{N}]|mailto:|doi:10\.)/iu;
const ADDRESS_TEXT = /^[^\s<>"`|\\^{}]*/;

function mailEnd(context: InlineContext, at: number, start: number): number {
  const { text, offset } = context;
  const first = Math.max(start - offset, at - 64);
  const name = MAIL_NAME.exec(text.slice(first, at))?.[0] ?? '';
  const host = name === '' ? null : MAIL_HOST.exec(text.slice(at, at + 260));
  if (host === null) return -1;
  return context.addElement(context.elt('URL', at - name.length + offset, at + host[0].length + offset));
}

const MAIL_NAME = /(?<![\w.+-])[\w.+-]{1,64}$/;
const MAIL_HOST = /^@[a-z\d][a-z\d-]{0,62}(?:\.[a-z\d][a-z\d-]{0,62}){1,8}/i;

/** The length of an address without the punctuation of the sentence around it. */
function trimmedLength(address: string): number {
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
