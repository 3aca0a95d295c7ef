import type { DomElement } from './dom.js';
import { isoDate } from './iso-date.js';
import { readLinkedData } from './linked-data.js';

/** What a page says of itself; absent where it does not. */
export interface PageMetadata {
  readonly title?: string;
  readonly authors?: readonly string[];
  /** ISO 8601. */
  readonly published?: string;
  readonly publisher?: string;
  readonly url?: string;
}

/** What the metadata of a page say: JSON-LD first, then Open Graph and the names that publishers use. */
export function pageMetadata(document: DomElement, html: string): PageMetadata {
  const meta = readMeta(document);
  const data = readLinkedData(document);
  const first = (names: readonly string[]): string | undefined =>
    names.map((name) => meta.get(name)?.[0]).find((value) => value !== undefined);
  const title = data.title ?? first(TITLE);
  const authors = data.authors.length > 0 ? data.authors : authorsOf(meta);
  const published = [data.published, ...DATE.flatMap((name) => meta.get(name) ?? [])]
    .map(isoDate)
    .find((date) => date !== undefined);
  const publisher = data.publisher ?? first(PUBLISHER);
  const url = addressOf(document, meta, data.url, html);
  return {
    ...(title !== undefined && { title: oneLine(title) }),
    ...(authors.length > 0 && { authors: [...new Set(authors.map(oneLine))] }),
    ...(published !== undefined && { published }),
    ...(publisher !== undefined && { publisher: oneLine(publisher) }),
    ...(url !== undefined && { url }),
  };
}

const TITLE = ['og:title', 'citation_title', 'dc.title', 'twitter:title'];
const AUTHOR = ['citation_author', 'author', 'article:author', 'dc.creator', 'byl', 'parsely-author'];
const DATE = [
  'article:published_time',
  'datepublished',
  'citation_publication_date',
  'citation_date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.issued',
  'dcterms.created',
  'parsely-pub-date',
  'publishdate',
  'pubdate',
  'date',
];
const PUBLISHER = [
  'og:site_name',
  'citation_publisher',
  'citation_journal_title',
  'dc.publisher',
  'application-name',
];

type Meta = ReadonlyMap<string, readonly string[]>;

/** The contents of the page's `meta` elements by their name, property or item property, in lower case. */
function readMeta(document: DomElement): Meta {
  const meta = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim() ?? '';
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (name === undefined || content === '') continue;
      const contents = meta.get(name);
      if (contents === undefined) meta.set(name, [content]);
      else contents.push(content);
    }
  }
  return meta;
}

/** The authors under the first name that holds any; several in one value are parted by semicolons or `and`. */
function authorsOf(meta: Meta): readonly string[] {
  for (const name of AUTHOR) {
    const names = (meta.get(name) ?? [])
      .filter((value) => !/^https?:/iu.test(value))
      .flatMap((value) => value.replace(/^by\s/iu, '').split(/;|\sand\s/u))
      .map((value) => value.trim())
      .filter((value) => value !== '');
    if (names.length > 0) return names;
  }
  return [];
}

/** Where the page stands on the web: as it says itself, else as the browser wrote that saved it. */
function addressOf(
  document: DomElement,
  meta: Meta,
  linked: string | undefined,
  html: string,
): string | undefined {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const saved = SAVED_FROM.exec(html.slice(0, SAVED_WITHIN))?.[1];
  return [canonical, meta.get('og:url')?.[0], linked, saved].map(webAddress).find((url) => url !== undefined);
}

/** Browsers write `saved from url=(0042)https://…` into a saved page, its archivers `url: https://…`. */
const SAVED_FROM = /<!--(?:[^>]{0,80}?)url(?:=\(\d{4}\)|:\s)(https?:\/\/[^\s>]{1,2000})/iu;
const SAVED_WITHIN = 4_096;

function webAddress(text: string | null | undefined): string | undefined {
  const address = text?.trim() ?? '';
  return /^https?:\/\//iu.test(address) && URL.canParse(address) ? address : undefined;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
