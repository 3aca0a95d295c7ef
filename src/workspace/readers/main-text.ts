import defuddle, { type DefuddleOptions, type DefuddleResponse } from 'defuddle';
import { type DomDocument, type DomElement, lineOf, parsePage } from './dom.js';
import { isoDate } from './iso-date.js';
import type { PageMetadata } from './page-metadata.js';

/** The main text of a page as a tree, and what stands on the page beside it: heading, byline, the date under it. */
export interface MainText {
  readonly root: DomElement;
  readonly metadata: PageMetadata;
}

/** The main text, told from menus, notices, related links and comments by many signs. `url` is where the page stands. */
export function mainText(document: DomDocument, url: string | undefined): MainText {
  const isWiki = document.querySelector(WIKI) !== null;
  const edited = isWiki ? dateIn(document.querySelector('#footer-info-lastmod')) : undefined;
  if (isWiki) for (const element of [...document.querySelectorAll(WIKI_FURNITURE)]) element.remove();
  const main = new Defuddle(document, { url: url ?? 'about:blank', useAsync: false }).parse();
  const authors = main.author
    .split(',')
    .map((name) => name.trim())
    .filter((name) => isoDate(name) === undefined);
  // The first date on such a page is that of an event or of a work that it cites.
  const published = isWiki ? edited : isoDate(main.published);
  // Without a site's name it gives the author's or the domain: a domain is a publisher, an author is none.
  const publisher = main.site === main.author ? main.domain : main.site;
  return {
    root: parsePage(`<html><body>${main.content}</body></html>`).body,
    metadata: {
      ...(main.title !== '' && { title: main.title }),
      ...(authors.length > 0 && authors[0] !== '' && { authors }),
      ...(published !== undefined && { published }),
      ...(publisher !== '' && { publisher }),
    },
  };
}

/** A page made by MediaWiki. */
const WIKI = '.mw-parser-output, #mw-content-text, meta[name="generator"][content^="MediaWiki"]';

/** Works cited, and lists of other articles. */
const WIKI_FURNITURE = '.navbox, .reflist, ol.references, .hatnote, .mw-editsection, .sistersitebox';

/** `This page was last edited on 3 May 2024`. */
function dateIn(element: DomElement | null): string | undefined {
  return element === null ? undefined : isoDate(lineOf(element).replace(/^\D{0,60}/u, ''));
}

/** The same by the page's elements alone: for a page so long that weighing its parts would take a minute. */
export function mainTextOfLongPage(document: DomDocument): MainText {
  const root = document.querySelector('main, [role="main"], article') ?? document.body;
  for (const element of [...root.querySelectorAll(FURNITURE)]) element.remove();
  return { root, metadata: titleOf(document) };
}

/** The title as the page shows it; none for a page without one. */
export function titleOf(document: DomDocument): PageMetadata {
  const title = [document.querySelector('h1'), document.querySelector('title')]
    .map((element) => (element === null ? '' : lineOf(element)))
    .find((line) => line !== '');
  return title === undefined ? {} : { title };
}

/** What stands on a page beside its main text. */
export const FURNITURE = 'nav, footer, aside, form, dialog, [role="navigation"], [role="dialog"], [hidden]';

/** The package exports the class itself; its types describe another form of it. */
const Defuddle = defuddle as unknown as new (
  document: DomDocument,
  options: DefuddleOptions,
) => { parse(): DefuddleResponse };
