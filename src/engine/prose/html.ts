/** A piece of HTML: a comment, a tag, or the text between them. */
export interface HtmlPiece {
  readonly kind: 'comment' | 'tag' | 'text';
  readonly start: number;
  readonly end: number;
}

/**
 * The pieces of the HTML between two offsets of a text, in order and without gaps. Whatever is not closed is text; the
 * work is linear in the length.
 */
export function readHtml(text: string, start: number, end: number): readonly HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  const html = text.slice(start, end);
  let at = 0;
  const add = (kind: HtmlPiece['kind'], to: number): void => {
    if (to > at) pieces.push({ kind, start: start + at, end: start + to });
    at = to;
  };
  const lastComment = html.lastIndexOf('-->');
  const lastTag = html.lastIndexOf('>');
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', Math.max(at, open + 1))) {
    const comment = html.startsWith('<!--', open);
    if (comment ? lastComment < open + 2 : lastTag < open || !TAG.test(html.slice(open, open + 3))) continue;
    add('text', open);
    if (comment) add('comment', html.indexOf('-->', open + 2) + 3);
    else add('tag', html.indexOf('>', open) + 1);
  }
  add('text', html.length);
  return pieces;
}

/** The name of a tag in lower case, with a leading `/` where it closes an element. */
export function tagName(tag: string): string {
  return /^<(\/?[a-z][a-z\d]*)/i.exec(tag)?.[1]?.toLowerCase() ?? '';
}

/**
 * The figures of `<sup>…</sup>` as superscript characters, where the opening tag ends at `start`, and the offset behind
 * the closing tag: a note or an exponent must never become a digit of the number before it. Undefined for other text.
 */
export function readSuperscript(
  text: string,
  start: number,
): { readonly text: string; readonly end: number } | undefined {
  const match = /^([-+]?\d{1,6})<\/sup>/i.exec(text.slice(start, start + 14));
  if (match === null) return undefined;
  const raised = match[1]!.replace(/./g, (character) =>
    SUPERSCRIPTS.charAt('0123456789+-'.indexOf(character)),
  );
  return { text: raised, end: start + match[0].length };
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻';

/** Elements whose content is no prose: programs, listings, and what the writer struck out. */
export const HIDDEN_ELEMENTS: ReadonlySet<string> = new Set(
  'script style pre code textarea template svg math kbd samp del s strike'.split(' '),
);

/** Elements that stand in a line of text; every other tag ends a paragraph. */
export const INLINE_ELEMENTS: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo big cite data dfn em font i ins mark q rp rt ruby small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

const TAG = /^<(?:[a-z!?]|\/[a-z])/i;
