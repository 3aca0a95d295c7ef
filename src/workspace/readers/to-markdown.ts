import TurndownService from 'turndown';
import { type DomElement, isElement, raised } from './dom.js';
import { withoutNoteMarks } from './note-marks.js';
import { writeTable } from './table.js';
import type { TableWriter } from './table/types.js';

/**
 * The prose of a tree as Markdown: headings, paragraphs, lists, quotations and tables. The text of links and emphasis
 * stays, their marks do not: statements are read from it, and an address says nothing. `writeValues` writes the tables. Empty for a tree without text.
 */
export function toMarkdown(root: DomElement, writeValues: TableWriter): string {
  for (const element of [...root.querySelectorAll(NO_PROSE)]) element.remove();
  collapseSpace(root, true);
  return withoutNoteMarks(serviceWith(writeValues).turndown(root)).trim();
}

/** What is no text to read: pictures, programs, controls, and what the writer struck out. */
const NO_PROSE =
  'img, picture, video, audio, iframe, svg, math, object, canvas, script, style, template, noscript, ' +
  'del, s, strike, button, input, select, textarea';

/**
 * Makes one space of each run of them, through all elements, but for preformatted text: the library looks at a run once
 * for each of its characters. Returns whether the text so far ends in one.
 */
function collapseSpace(node: DomElement, afterSpace: boolean): boolean {
  let after = afterSpace;
  for (const child of node.childNodes) {
    if (isElement(child)) after = child.nodeName === 'PRE' ? collapsePre(child) : collapseSpace(child, after);
    else if (child.nodeType === 3) {
      const text = (child.textContent ?? '').replace(UNSEEN, '').replace(/\s{2,}/gu, ' ');
      child.textContent = after ? text.trimStart() : text;
      after = child.textContent === '' ? after : /\s/u.test(child.textContent.slice(-1));
    }
  }
  return after;
}

/** Where a word or a number may be broken, and marks without width: within `1,2\u00AD00` they would end a number. */
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]/gu;

function collapsePre(pre: DomElement): boolean {
  pre.textContent = (pre.textContent ?? '').replace(/[^\S\n]+/gu, ' ').replace(/\n\s+/gu, '\n\n');
  return true;
}

function serviceWith(writeValues: TableWriter): TurndownService {
  const service = new TurndownService({
    headingStyle: 'atx',
    hr: '---',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
  });
  const escape = service.escape.bind(service);
  // A number in angle brackets, or a name, would be read as a tag and be gone.
  service.escape = (text) => escape(text).replaceAll('<', '\\<');

  service.addRule('text', {
    filter: ['a', 'em', 'i', 'strong', 'b', 'mark', 'u'],
    replacement: (content) => content,
  });
  service.addRule('break', {
    filter: 'br',
    replacement: (_content, node: DomElement) =>
      /^H\d$/u.test(node.parentNode?.nodeName ?? '') ? ' ' : '\n',
  });
  service.addRule('raised', {
    filter: 'sup',
    replacement: (_content, node: DomElement) => raised(node),
  });
  service.addRule('table', {
    filter: 'table',
    replacement: (content, node: DomElement) => writeTable(node, content, writeValues),
  });
  // The tree of a definition list is flat: a term and what is said of it are one line.
  service.addRule('term', { filter: 'dt', replacement: (content) => `\n\n${content.trim()}: ` });
  service.addRule('definition', { filter: 'dd', replacement: (content) => `${content.trim()}\n` });
  return service;
}
