import defuddle, { type DefuddleOptions, type DefuddleResponse } from 'defuddle';
import type { Outcome } from '../read-text-file.js';
import { decodePage } from './decode-page.js';
import { type DomDocument, type DomElement, parsePage } from './dom.js';
import { isoDate } from './iso-date.js';
import { type PageMetadata, pageMetadata } from './page-metadata.js';
import { pageTooLarge } from './page-size.js';
import type { ReadDocument } from './registry.js';
import { toMarkdown } from './to-markdown.js';

/**
 * The source in a saved page: its main text as Markdown, without menus, notices, related links and comments, and what its
 * metadata say of it. Skipped where the page has no text or is out of all bounds. Nothing is run, fetched or followed.
 */
export function readHtml(bytes: Uint8Array, id: string): Promise<Outcome<ReadDocument>> {
  return Promise.resolve(read(bytes, id));
}

function read(bytes: Uint8Array, id: string): Outcome<ReadDocument> {
  const html = decodePage(bytes);
  if ('skipped' in html) return html;
  const skipped = pageTooLarge(html.value);
  if (skipped !== undefined) return { skipped };
  const document = parsePage(html.value);
  const said = pageMetadata(document, html.value);
  dropPrograms(document);
  const main = new Defuddle(document, { url: said.url ?? 'about:blank', useAsync: false }).parse();
  const text = toMarkdown(parsePage(`<html><body>${main.content}</body></html>`).body);
  if (text === '') return { skipped: { reason: 'unreadable', message: 'The page has no text.' } };
  const source = { id, ...completed(said, main, id), text, format: 'markdown' } as const;
  return { value: { source, skipped: [] } };
}

/** What the page says of itself, completed from what stands on it: its heading, its byline, the date under it. */
function completed(
  said: PageMetadata,
  main: DefuddleResponse,
  id: string,
): PageMetadata & { readonly title: string } {
  const authors = main.author.split(',').map((name) => name.trim());
  const published = isoDate(main.published);
  // Without a site's name it gives the author's or the domain: a domain is a publisher, an author is none.
  const publisher = main.site === main.author ? main.domain : main.site;
  return {
    title: main.title === '' ? id : main.title,
    ...(main.author !== '' && { authors }),
    ...(published !== undefined && { published }),
    ...(publisher !== '' && { publisher }),
    ...said,
  };
}

/** The package exports the class itself; its types describe another form of it. */
const Defuddle = defuddle as unknown as new (
  document: DomDocument,
  options: DefuddleOptions,
) => { parse(): DefuddleResponse };

/** Programs and styles go before the page is looked at: not even their text may count for something. */
function dropPrograms(document: DomElement): void {
  for (const element of [...document.querySelectorAll('script, style, template, link[rel="stylesheet"]')])
    element.remove();
}
