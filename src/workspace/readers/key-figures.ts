import { type DomElement, type DomNode, isElement, lineOf } from './dom.js';

/**
 * Joins a figure and the words below or above it where a page shows both as a card: `2,700` over `employees` becomes
 * `2,700 employees`, and `Revenue` over `€1.2bn` becomes `Revenue: €1.2bn`. Apart, neither says anything.
 */
export function joinKeyFigures(root: DomElement): void {
  for (const card of [...root.querySelectorAll('div, li, section, a')]) {
    const children = [...card.childNodes].filter((node) => isElement(node) || lineOf(node) !== '');
    const [first, second] = children;
    if (children.length !== 2 || !isLine(first) || !isLine(second)) continue;
    const [above, below] = [lineOf(first), lineOf(second)];
    if (FIGURE.test(above) && isName(below)) card.textContent = `${above} ${below}`;
    else if (FIGURE.test(below) && isName(above)) card.textContent = `${above.replace(/:$/u, '')}: ${below}`;
  }
}

/** Whether an element holds nothing but a line of text. */
function isLine(node: DomNode | undefined): node is DomElement {
  if (node === undefined || !isElement(node)) return false;
  return node.querySelector(BLOCKS) === null && !/^H[1-6]$/u.test(node.nodeName);
}

const BLOCKS = 'div, p, ul, ol, table, section, br, h1, h2, h3, h4, h5, h6';

/** `2,700`, `€1.2bn`, `12.5%`, `3 million`, `40+`. */
const FIGURE =
  /^[<>~≈+−-]?\s?[A-Z]{0,3}\p{Sc}?\s?\d[\d.,]{0,15}\s?(?:[%+kKmMbB]|[mb]n|thousand|million|billion|trillion){0,2}$/u;

function isName(text: string): boolean {
  return text.length <= MAX_NAME && /\p{L}{3}/u.test(text) && !/[.!?]$/u.test(text);
}

const MAX_NAME = 80;
