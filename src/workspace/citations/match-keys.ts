import { TRACKING_PARAMETERS, TRACKING_PREFIX } from './tracking-parameters.js';

/**
 * A title by which two spellings of it are the same: letters and digits in lower case without accents, single spaces for
 * all that stands between. Empty for a text without letters.
 */
export function foldTitle(title: string): string {
  return title
    .replaceAll(/<\/?[a-z][^<>]{0,60}>/giu, '')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[ßæœøłđðþı]/gu, (letter) => FOLDED[letter]!)
    .replaceAll(/['’`]/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const FOLDED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * An address by which two ways of writing it are the same: without scheme, `www.`, fragment, trailing slash and what only
 * counts visits. Undefined for what is no web address.
 */
export function foldUrl(address: string | undefined): string | undefined {
  if (address === undefined || address.length > MAX_URL) return undefined;
  const trimmed = address.trim();
  const url = parsed(/^[a-z][a-z\d+.-]*:/iu.test(trimmed) ? trimmed : `https://${trimmed}`);
  if (url === undefined || !/^https?:$/u.test(url.protocol) || !url.hostname.includes('.')) return undefined;
  const params = [...url.searchParams].filter(([name]) => !isTracking(name));
  params.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = new URLSearchParams(params).toString();
  const port = url.port === '' ? '' : `:${url.port}`;
  const path = decoded(url.pathname).replace(/\/{1,20}$/u, '');
  return `${url.hostname.replace(/^www\./u, '')}${port}${path}${query === '' ? '' : `?${query}`}`;
}

const MAX_URL = 4_000;

function isTracking(parameter: string): boolean {
  const name = parameter.toLowerCase();
  return name.startsWith(TRACKING_PREFIX) || TRACKING_PARAMETERS.has(name);
}

function parsed(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** The DOI in a text that is one, or an address of one, in lower case; undefined where there is none. */
export function foldDoi(text: string | undefined): string | undefined {
  if (text === undefined || text.length > MAX_URL) return undefined;
  const match = /^(?:https?:\/\/(?:dx\.|www\.)?doi\.org\/|doi:\s?)?(10\.\d{4,9}\/\S+)$/iu.exec(text.trim());
  return match === null ? undefined : decoded(match[1]!).toLowerCase();
}

/** The name of a file without its folders, in lower case; separators of either kind. */
export function baseName(path: string): string {
  return path
    .slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
    .trim()
    .toLowerCase();
}
