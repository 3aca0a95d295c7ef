import type { Format } from '../prose/types.js';
import { frontMatterFields } from '../prose/front-matter-fields.js';
import { readProse } from '../prose/read-prose.js';
import type { Source } from './types.js';

/**
 * A source from a document's text. Metadata comes from its front matter, under the names that web clippers for Markdown
 * note-takers write; the title from there, else from the first heading, else it is the id. Never throws; an empty text makes
 * a source without statements.
 */
export function readSource(text: string, about: { readonly id: string; readonly format: Format }): Source {
  const prose = readProse({ text, format: about.format });
  const fields = prose.frontMatter === undefined ? {} : frontMatterFields(prose.frontMatter).fields;
  const first = (...names: readonly string[]): string | undefined => {
    for (const name of names) {
      const value = fields[name];
      const text = typeof value === 'string' ? value : value?.[0];
      if (text !== undefined && text !== '') return text;
    }
    return undefined;
  };
  const authors = listOf(fields.authors ?? fields.author);
  const publisher = first('publisher', 'site', 'publication');
  const published = first('published', 'date', 'created');
  const url = first('url', 'source', 'link');
  const citationKey = first('citationKey', 'citekey', 'citation-key');
  return {
    ...about,
    title: first('title') ?? (prose.title === '' ? about.id : prose.title),
    text,
    ...(publisher !== undefined && { publisher }),
    ...(authors.length > 0 && { authors }),
    ...(published !== undefined && { published }),
    ...(url !== undefined && { url }),
    ...(citationKey !== undefined && { citationKey }),
  };
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}
