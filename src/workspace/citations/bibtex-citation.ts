import { decodeTex } from '../readers/decode-tex.js';
import { foldDoi } from './match-keys.js';
import { urlOf } from './bibtex-entries.js';
import { hasCommands, plainText, verbatim } from './plain-tex.js';
import { personNames } from './person-names.js';
import type { BibtexEntries, BibtexEntry, Citation } from './types.js';

/** What an entry says, with what it has from the entry that it refers to. */
export async function bibtexCitation(entry: BibtexEntry, parents: BibtexEntries): Promise<Citation> {
  const fields = withParent(entry, parents);
  const { texts, authors } = await readFields(entry.type, fields);
  const title = [texts.title, texts.subtitle].filter((part) => part !== undefined && part !== '').join(': ');
  const publisher = PUBLISHERS[entry.type === 'article' ? 'article' : 'other']
    .map((name) => texts[name])
    .find((name) => name !== undefined && name !== '');
  const published = dateOf(texts);
  const url = urlOf(fields);
  const doi = foldDoi(verbatim(fields.get('doi') ?? ''));
  return {
    key: entry.key,
    ...(title !== '' && { title }),
    ...(authors.length > 0 && { authors }),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
    ...(url !== undefined && url !== '' && { url }),
    ...(doi !== undefined && { doi }),
  };
}

/** Who published it, the first that is stated: an article its journal, a book its publisher. */
const PUBLISHERS = {
  article: ['journaltitle', 'journal', 'publisher', 'institution', 'organization'],
  other: ['publisher', 'institution', 'organization', 'school', 'journaltitle', 'journal', 'booktitle'],
} as const;

/** An entry of a book has what is the book's: not its title, which it calls its `booktitle`. */
function withParent(entry: BibtexEntry, parents: BibtexEntries): BibtexEntry['fields'] {
  const parent = parents.get((entry.fields.get('crossref') ?? '').trim().toLowerCase());
  if (parent === undefined || parent === entry) return entry.fields;
  const inherited = [...parent.fields].flatMap(([name, value]): readonly (readonly [string, string])[] => {
    if (name === 'title') return [['booktitle', value]];
    return INHERITED.has(name) ? [[name, value]] : [];
  });
  return new Map([...inherited, ...entry.fields]);
}

const INHERITED: ReadonlySet<string> = new Set([
  'date',
  'year',
  'month',
  'publisher',
  'institution',
  'organization',
  'journal',
  'journaltitle',
]);

interface Fields {
  readonly texts: Readonly<Record<string, string | undefined>>;
  readonly authors: readonly string[];
}

/** Most values hold no TeX, and need no parser: reading a thousand entries takes milliseconds so, not seconds. */
async function readFields(type: string, fields: BibtexEntry['fields']): Promise<Fields> {
  const stated = [...fields].filter(([name]) => !VERBATIM.has(name));
  const commands = stated.filter(([, value]) => hasCommands(value));
  const plain = Object.fromEntries(stated.map(([name, value]) => [name, plainText(value)]));
  const authors = personNames(fields.get('author') ?? '').map(plainText);
  if (commands.length === 0) return { texts: plain, authors };
  const decoded = await decodeTex(type, new Map(commands));
  if (decoded === undefined) return { texts: plain, authors };
  return {
    texts: { ...plain, ...decoded.texts },
    authors: decoded.authors.length > 0 ? decoded.authors : authors,
  };
}

/** Addresses and file names are no TeX. */
const VERBATIM: ReadonlySet<string> = new Set(['url', 'doi', 'file', 'crossref', 'howpublished']);

/** A day, month or year; of a range its beginning. Undefined where there is none. */
function dateOf({ date = '', year = '', month = '', day = '' }: Fields['texts']): string | undefined {
  const stated = /^\d{4}(?:-\d\d(?:-\d\d)?)?/u.exec(date.trim())?.[0];
  if (stated !== undefined) return stated;
  const ofYear = /\b\d{4}\b/u.exec(year)?.[0];
  if (ofYear === undefined) return undefined;
  const ofMonth = monthOf(month.trim());
  if (ofMonth === undefined) return ofYear;
  return /^\d{1,2}$/u.test(day) ? `${ofYear}-${ofMonth}-${day.padStart(2, '0')}` : `${ofYear}-${ofMonth}`;
}

function monthOf(month: string): string | undefined {
  if (/^(?:0?[1-9]|1[0-2])$/u.test(month)) return month.padStart(2, '0');
  const at = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  return at < 0 || month.length < 3 ? undefined : String(at + 1).padStart(2, '0');
}

const MONTHS: readonly string[] = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
