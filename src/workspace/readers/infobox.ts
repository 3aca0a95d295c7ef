import { type DomDocument, type DomElement, isElement, lineOf } from './dom.js';

/** A page's box of facts: what they are of, and a label and a value for each. */
export interface Infobox {
  readonly subject: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
}

/**
 * Takes the boxes of facts beside an encyclopaedia's article out of a page: `Population, total (2022)` and `12,400`. What
 * looks for main text takes them for furniture. Empty for a page without any.
 */
export function takeInfoboxes(document: DomDocument): readonly Infobox[] {
  const boxes = [...document.querySelectorAll(BOXES)].filter((box) => box.querySelector(BOXES) === null);
  const heading = document.querySelector('h1');
  const title = heading === null ? '' : lineOf(heading);
  for (const box of boxes) box.remove();
  return boxes.map((box) => readBox(box, title));
}

const BOXES = 'table.infobox, table[class*="infobox"]';

function readBox(box: DomElement, title: string): Infobox {
  const facts: (readonly [string, string])[] = [];
  let subject = [...box.querySelectorAll('caption')].map(lineOf).find((line) => line !== '');
  let group = '';
  for (const row of box.querySelectorAll('tr')) {
    const cells = [...row.childNodes].filter(isElement).filter(({ nodeName }) => /^T[HD]$/u.test(nodeName));
    const texts = cells.map(lineOf);
    if (cells.length === 1 && cells[0]!.nodeName === 'TH') group = texts[0]!;
    if (facts.length === 0 && group !== '') subject ??= group;
    if (cells.length !== 2 || texts.includes('') || texts.some((text) => text.length > MAX_TEXT)) continue;
    const label = texts[0]!.replace(BULLET, '');
    const isPart = label !== texts[0];
    if (!isPart) group = '';
    facts.push([isPart && group !== '' ? within(group, label) : label, texts[1]!]);
  }
  return { subject: subject ?? title, facts };
}

/** A longer text is no label and no fact. */
const MAX_TEXT = 200;
/** What a part of a fact starts with. */
const BULLET = /^[•·–—-]\s*/u;

/** `Population (2022)` and `Total` are `Population, total (2022)`. */
function within(group: string, label: string): string {
  const [, name = group, note = ''] = /^([^(]*[^(\s])(\s?\([^()]*\))$/u.exec(group) ?? [];
  return `${name}, ${label.charAt(0).toLowerCase()}${label.slice(1)}${note}`;
}
