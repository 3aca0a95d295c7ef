import fs from 'node:fs/promises';
import { parseDocument } from 'yaml';
import { readSource } from '../engine/index.js';
import { writeNew } from './add-sources.js';
import { sourceReader } from './readers/registry.js';

/** An article as it was pasted, and what its source is called. */
export interface PastedSource {
  /** Plain text, Markdown (maybe with front matter) or HTML. */
  readonly text: string;
  readonly title: string;
  /** The document on the web; empty where there is none. */
  readonly url: string;
  /** ISO 8601, the day on which it was pasted. */
  readonly created: string;
}

/** What a pasted text says of itself; empty where it says nothing. */
export interface PastedAbout {
  readonly title: string;
  readonly url: string;
}

/** The longest name of a file that every system takes, without its ending. */
const LONGEST = 60;
const FRONT_MATTER = /^---\r?\n(?<fields>[^]*?)\r?\n---[ \t]*(?:\r?\n|$)/u;
const HTML = /^\s*<(?:!doctype|html|head|body|article|main|section|div|p|h[1-6]|table|ul|ol|meta|span)\b/iu;

/** The title and the link of a pasted text, as far as it names them. */
export async function aboutPasted(text: string): Promise<PastedAbout> {
  const source = await readPasted(text);
  return { title: source.title === UNNAMED ? '' : source.title, url: source.url ?? '' };
}

/**
 * Writes a pasted text as a Markdown source into the folder of sources, under its title, and returns the file. Front
 * matter that is there keeps what it says besides; HTML becomes Markdown. No file is overwritten; rejects where none can
 * be written.
 */
export async function newSource(root: string, pasted: PastedSource): Promise<string> {
  const name = `${slugOf(pasted.title)}.md`;
  const content = await contentOf(pasted);
  return writeNew(root, name, (file) => fs.writeFile(file, content, { flag: 'wx' }));
}

/** A title as the name of a file: letters and digits, joined by hyphens; `source` where it has none. */
function slugOf(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const slug = words.join('-').slice(0, LONGEST).replace(/-+$/u, '');
  return slug === '' ? 'source' : slug;
}

/** What a source without a title is called by: its id. */
const UNNAMED = 'pasted';

async function readPasted(
  text: string,
): Promise<{ readonly title: string; readonly url?: string; readonly text: string }> {
  const load = HTML.test(text) ? sourceReader('pasted.html') : undefined;
  if (load !== undefined) {
    const page = await (await load())(new TextEncoder().encode(text), UNNAMED);
    if ('value' in page) return page.value.source;
  }
  return readSource(text, { id: UNNAMED, format: 'markdown' });
}

async function contentOf({ text, title, url, created }: PastedSource): Promise<string> {
  const given = FRONT_MATTER.exec(text);
  const fields = parseDocument(given?.groups?.fields ?? '');
  const about = fields.errors.length > 0 || !isMap(fields.toJS()) ? parseDocument('') : fields;
  about.set('title', title);
  if (url !== '') about.set(about.has('url') ? 'url' : 'source', url);
  if (!about.has('created')) about.set('created', created);
  const { text: read } = await readPasted(text);
  const body = given === null ? read : text.slice(given[0].length);
  return `---\n${about.toString({ lineWidth: 0 })}---\n\n${body.trim()}\n`;
}

function isMap(value: unknown): boolean {
  return value === null || (typeof value === 'object' && !Array.isArray(value));
}
