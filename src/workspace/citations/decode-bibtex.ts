import { parse, type Creator, type Entry } from '@retorquere/bibtex-parser';

/** The fields of an entry whose TeX is read: texts, and the names of its authors. */
export interface DecodedFields {
  readonly texts: Readonly<Record<string, string>>;
  readonly authors: readonly string[];
}

/**
 * Reads the TeX of an entry's fields: accents, commands and formulas become characters, mark-up goes. Undefined where it
 * cannot be read. Part of the bundle of readers, since the parser is heavy and takes milliseconds for each entry.
 */
export function decodeBibtex(type: string, fields: ReadonlyMap<string, string>): DecodedFields | undefined {
  const lines = [...fields].map(([name, value]) => `${name} = {${value}}`);
  try {
    const [entry] = parse(`@${type}{key,\n${lines.join(',\n')}\n}`, OPTIONS).entries;
    return entry === undefined ? undefined : decoded(entry);
  } catch {
    return undefined;
  }
}

const OPTIONS = {
  english: false,
  sentenceCase: false,
  caseProtection: false,
  unsupported: 'ignore',
} as const;

function decoded({ fields }: Entry): DecodedFields {
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string') texts[name] = plain(value);
    else if (value.every((part) => typeof part === 'string')) texts[name] = plain(value.join(' and '));
  }
  return { texts, authors: (fields.author ?? []).map(nameOf).filter((name) => name !== '') };
}

function nameOf({ name, firstName, prefix, lastName, suffix }: Creator): string {
  return plain(name ?? [firstName, prefix, lastName, suffix].filter((part) => part !== undefined).join(' '));
}

/** The parser writes emphasis as HTML. */
function plain(text: string): string {
  return text
    .replaceAll(/<\/?[a-z][^<>]{0,60}>/giu, '')
    .replaceAll(/\s+/gu, ' ')
    .normalize('NFC')
    .trim();
}
