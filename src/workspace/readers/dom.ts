import { parseHTML } from 'linkedom';
import { superscript } from './superscript.js';

/** What the readers use of a node of a parsed page: as browsers define it, without the rest of a browser's types. */
export interface DomNode {
  /** 1 is an element, 3 is text. */
  readonly nodeType: number;
  textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
  readonly previousSibling: DomNode | null;
  readonly nextSibling: DomNode | null;
}

/** An element, as far as the readers of pages use it. */
export interface DomElement extends DomNode {
  /** In upper case. */
  readonly nodeName: string;
  readonly parentNode: DomElement | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  append(node: DomNode): void;
  remove(): void;
}

/** A page as a tree. */
export interface DomDocument extends DomElement {
  readonly documentElement: DomElement;
  readonly head: DomElement;
  readonly body: DomElement;
}

/**
 * The tree of a page. Nothing in it runs and nothing is fetched: it is a tree, not a browser. Measure a page first
 * (`markup-size.ts`); the parser itself has no bounds.
 */
export function parsePage(html: string): DomDocument {
  const page = /<html[\s>]/iu.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const { document } = parseHTML(page) as unknown as { readonly document: DomDocument };
  gatherBody(document);
  // Readers of main text ask a browser's page for its style sheets; there are none.
  return Object.assign(document, { styleSheets: [] });
}

/** The parser leaves out no tag and adds none: what stands beside the body, or has none, is moved into it. */
function gatherBody(document: DomDocument): void {
  const { documentElement, head, body } = document;
  const beside = [...documentElement.childNodes, ...document.childNodes].filter(
    (node) =>
      node !== documentElement && node !== head && node !== body && (node.nodeType === 3 || isElement(node)),
  );
  for (const node of beside) body.append(node);
}

/** Whether a node is an element, not a text or a comment. */
export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === 1;
}

/** The text of a node on one line, its blocks and breaks apart: `<td>5<br>6</td>` is `5 6`. Empty where it has none. */
export function lineOf(node: DomNode): string {
  const parts: string[] = [];
  addText(node, parts);
  return parts.join('').replace(/\s+/gu, ' ').trim();
}

function addText(node: DomNode, parts: string[]): void {
  if (node.nodeType === 3) parts.push(node.textContent ?? '');
  if (!isElement(node)) return;
  const { nodeName } = node;
  if (NO_TEXT.has(nodeName)) return;
  const apart = !INLINE.has(nodeName);
  if (apart) parts.push(' ');
  if (nodeName === 'SUP') parts.push(raised(node));
  else for (const child of node.childNodes) addText(child, parts);
  if (apart) parts.push(' ');
}

/**
 * What stands in superscript: figures as superscript characters, so that they never become digits of the number before
 * them, and nothing for the mark of a note: what links to it, stands in brackets, or is a letter behind a number of some
 * digits (`5e` is French for fifth, `1,240b` would be billions).
 */
export function raised(sup: DomElement): string {
  const text = (sup.textContent ?? '').trim();
  if (sup.querySelector('a[href]') !== null || /^\[.{0,12}\]$/u.test(text)) return '';
  if (/^(?:[a-z](?:,\s?[a-z])*|[*†‡§]+)$/u.test(text) && /\d[\d.,]+%?$/u.test(textBefore(sup))) return '';
  return superscript(text);
}

/** The end of the text right before an element. */
function textBefore({ previousSibling }: DomElement): string {
  return (previousSibling?.textContent ?? '').slice(-20);
}

const NO_TEXT: ReadonlySet<string> = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT IFRAME SVG MATH DEL S STRIKE'.split(' '),
);
const INLINE: ReadonlySet<string> = new Set(
  'A ABBR B BDI BDO BIG CITE CODE DATA DFN EM FONT I INS KBD LABEL MARK Q SAMP SMALL SPAN STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
