import { READER_LIMITS } from '../limits.js';
import type { Outcome } from '../read-text-file.js';
import { decodePage } from './decode-page.js';
import { type DomElement, parsePage } from './dom.js';
import { type Infobox, takeInfoboxes } from './infobox.js';
import { joinKeyFigures } from './key-figures.js';
import { takeLivePosts } from './live-posts.js';
import { mainText, mainTextOfLongPage } from './main-text.js';
import { withoutNoteMarks } from './note-marks.js';
import { pageMetadata } from './page-metadata.js';
import { measureMarkup } from './markup-size.js';
import type { ReadDocument } from './registry.js';
import type { TableWriter } from './table/types.js';
import { toMarkdown } from './to-markdown.js';

/**
 * The source in a saved page: its main text as Markdown, without menus, notices, related links and comments, and what its
 * metadata say of it. Skipped where the page has no text or is out of all bounds. Nothing is run, fetched or followed.
 */
export function readHtml(
  bytes: Uint8Array,
  id: string,
  writeValues: TableWriter,
): Promise<Outcome<ReadDocument>> {
  return Promise.resolve(read(bytes, id, writeValues));
}

function read(bytes: Uint8Array, id: string, writeValues: TableWriter): Outcome<ReadDocument> {
  const html = decodePage(bytes);
  if ('skipped' in html) return html;
  const size = measureMarkup(html.value, 'html');
  if ('skipped' in size) return size;
  const document = parsePage(html.value);
  const said = pageMetadata(document, html.value);
  dropPrograms(document);
  const boxes = takeInfoboxes(document).map((box) => writeInfobox(box, writeValues));
  const { weighedNodes, weighedLength } = READER_LIMITS;
  const isLong = size.value > weighedNodes || html.value.length > weighedLength;
  joinKeyFigures(document.body);
  const posts = takeLivePosts(document);
  const main = posts ?? (isLong ? mainTextOfLongPage(document) : mainText(document, said.url));
  const text = [...boxes, toMarkdown(main.root, writeValues)].filter((part) => part !== '').join('\n\n');
  if (text === '') return { skipped: { reason: 'unreadable', message: 'The page has no text.' } };
  const source = { title: id, ...main.metadata, ...said, id, text, format: 'markdown' } as const;
  return { value: { source, skipped: [] } };
}

/** What a box states, a line for each value; empty where it states no figures. */
function writeInfobox({ subject, facts }: Infobox, writeValues: TableWriter): string {
  const rows = [['Fact', 'Value'], ...facts.map(([label, value]) => [label, withoutNoteMarks(value)])];
  return writeValues({ caption: subject, above: '', subject, rows, heads: 1 }) ?? '';
}

/** Programs and styles go before the page is looked at: not even their text may count for something. */
function dropPrograms(document: DomElement): void {
  for (const element of [...document.querySelectorAll('script, style, template, link[rel="stylesheet"]')])
    element.remove();
}
