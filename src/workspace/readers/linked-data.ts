import { READER_LIMITS } from '../limits.js';
import type { DomElement } from './dom.js';

/** What a page says of itself as JSON-LD, in the vocabulary of schema.org; absent where it does not. */
export interface LinkedData {
  readonly title?: string;
  readonly authors: readonly string[];
  readonly published?: string;
  readonly publisher?: string;
  readonly url?: string;
}

/** The first article that the page's JSON-LD describes, else the page itself. Never throws. */
export function readLinkedData(document: DomElement): LinkedData {
  const items: Item[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json"]'))
    collect(parse(script.textContent ?? ''), items, 0);
  const item = items.find((one) => ARTICLE.test(typeOf(one))) ?? items.find((one) => PAGE.test(typeOf(one)));
  if (item === undefined) return { authors: [] };
  const title = textOf(item.headline) ?? textOf(item.name);
  const publisher = nameOf(item.publisher) ?? nameOf(item.sourceOrganization) ?? nameOf(item.isPartOf);
  // What everyone writes on is as of its last change, not of the day when it was begun.
  const changed = /wiki/iu.test(publisher ?? '') ? textOf(item.dateModified) : undefined;
  const published = changed ?? textOf(item.datePublished) ?? textOf(item.dateCreated);
  const url = addressOf(item.url) ?? addressOf(item.mainEntityOfPage) ?? addressOf(item['@id']);
  return {
    authors: listOf(item.author)
      .map(nameOf)
      .filter((name) => name !== undefined),
    ...(title !== undefined && { title }),
    ...(published !== undefined && { published }),
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { url }),
  };
}

type Item = Readonly<Record<string, unknown>>;

const ARTICLE = /Article|Posting|Report|Review|Dataset|Chapter/u;
const PAGE = /WebPage|CreativeWork|Book/u;

/** Adds the objects that may describe the page: those at the top, in lists and in `@graph`. */
function collect(value: unknown, items: Item[], depth: number): void {
  if (depth > READER_LIMITS.metadataDepth) return;
  if (Array.isArray(value)) for (const one of value) collect(one, items, depth + 1);
  if (!isItem(value)) return;
  items.push(value);
  collect(value['@graph'], items, depth + 1);
  if (isItem(value.mainEntity)) collect(value.mainEntity, items, depth + 1);
}

function parse(text: string): unknown {
  if (text.length > READER_LIMITS.metadataLength) return undefined;
  try {
    return JSON.parse(text.replace('<![CDATA[', '').replace(']]>', '')) as unknown;
  } catch {
    return undefined;
  }
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typeOf(item: Item): string {
  return listOf(item['@type'])
    .filter((type) => typeof type === 'string')
    .join(' ');
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly unknown[]) : [value];
}

function nameOf(value: unknown): string | undefined {
  const [first] = listOf(value);
  return isItem(first) ? textOf(first.name) : textOf(first);
}

function addressOf(value: unknown): string | undefined {
  return isItem(value) ? textOf(value['@id']) : textOf(value);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
