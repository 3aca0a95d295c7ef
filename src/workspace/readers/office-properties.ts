import { Parser } from 'htmlparser2';
import { isoDate } from './iso-date.js';

/** What an Office document says of itself; absent where it does not. */
export interface OfficeProperties {
  readonly title?: string;
  readonly authors?: readonly string[];
  /** ISO 8601: when it was last changed, for the day it was begun may be its template's. */
  readonly published?: string;
}

/** The properties in a document's `docProps/core.xml`; none for undefined. */
export function officeProperties(core: Uint8Array | undefined): OfficeProperties {
  if (core === undefined) return {};
  const found = new Map<string, string>();
  let inside = '';
  const parser = new Parser(
    {
      onopentag: (name) => (inside = name),
      ontext: (text) => found.set(inside, (found.get(inside) ?? '') + text),
      onclosetag: () => (inside = ''),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(new TextDecoder().decode(core.subarray(0, CORE_BYTES)));
  const valueOf = (name: string): string => found.get(name)?.trim() ?? '';
  const title = valueOf('dc:title');
  const authors = valueOf('dc:creator')
    .split(';')
    .map((author) => author.trim())
    .filter((author) => author !== '' && !PROGRAMS.has(author.toLowerCase()));
  const published = isoDate(valueOf('dcterms:modified')) ?? isoDate(valueOf('dcterms:created'));
  return {
    ...(title !== '' && { title }),
    ...(authors.length > 0 && { authors }),
    ...(published !== undefined && { published }),
  };
}

/** The part is a kilobyte; a title of a megabyte is none. */
const CORE_BYTES = 65_536;

/** What programs write as the author where nobody gave a name. */
const PROGRAMS: ReadonlySet<string> = new Set([
  'microsoft office user',
  'python-docx',
  'un-named',
  'unknown',
  'author',
  'user',
  'admin',
]);
