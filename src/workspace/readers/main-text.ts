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
  const main = new Defuddle(document, { url: url ?? 'about:blank', useAsync: false }).parse();
  const authors = main.author.split(',').map((name) => name.trim());
  const published = isoDate(main.published);
  // Without a site's name it gives the author's or the domain: a domain is a publisher, an author is none.
  const publisher = main.site === main.author ? main.domain : main.site;
  return {
    root: parsePage(`<html><body>${main.content}</body></html>`).body,
    metadata: {
      ...(main.title !== '' && { title: main.title }),
      ...(main.author !== '' && { authors }),
      ...(published !== undefined && { published }),
      ...(publisher !== '' && { publisher }),
    },
  };
}

/** The same by the page's elements alone: for a page so long that weighing its parts would take a minute. */
export function mainTextOfLongPage(document: DomDocument): MainText {
  const title = [document.querySelector('h1'), document.querySelector('title')]
    .map((element) => (element === null ? '' : lineOf(element)))
    .find((line) => line !== '');
  const root = document.querySelector('main, [role="main"], article') ?? document.body;
  for (const element of [...root.querySelectorAll(FURNITURE)]) element.remove();
  return { root, metadata: title === undefined ? {} : { title } };
}

const FURNITURE = 'nav, footer, aside, form, dialog, [role="navigation"], [role="dialog"], [hidden]';

/** The package exports the class itself; its types describe another form of it. */
const Defuddle = defuddle as unknown as new (
  document: DomDocument,
  options: DefuddleOptions,
) => { parse(): DefuddleResponse };
