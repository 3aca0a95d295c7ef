import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Skipped } from '../../engine/index.js';
import type { Outcome } from '../read-text-file.js';
import { type DomElement, lineOf, parsePage } from './dom.js';
import { withPlainEquations } from './docx/equations.js';
import { outlineStyle, withPlainStory } from './docx/plain-story.js';
import { DEEPEST, readStyles, type DocumentStyles } from './docx/styles.js';
import { measureMarkup } from './markup-size.js';
import { officeProperties } from './office-properties.js';
import type { ReadDocument } from './registry.js';
import type { TableWriter } from './table/types.js';
import { toMarkdown } from './to-markdown.js';
import { notAnArchive, unzipParts } from './unzip-parts.js';

/**
 * The source in a Word document: headings, paragraphs, lists, tables and notes as Markdown, with the document's own
 * properties. Skipped where it is encrypted, unpacks to too much or has no text.
 */
export async function readDocx(
  bytes: Uint8Array,
  id: string,
  writeValues: TableWriter,
): Promise<Outcome<ReadDocument>> {
  const alien = notAnArchive(bytes, 'a Word document');
  if (alien !== undefined) return { skipped: alien };
  const parts = unzipParts(bytes, isText);
  if ('skipped' in parts) return parts;
  if (![...parts.value.keys()].some((name) => name.startsWith('word/'))) return { skipped: NO_DOCUMENT };
  for (const part of parts.value.values()) {
    const size = measureMarkup(new TextDecoder().decode(part), 'xml');
    if ('skipped' in size) return size;
  }
  const page = parsePage(`<html><body>${await convert(parts.value)}</body></html>`).body;
  for (const back of [...page.querySelectorAll(BACK_FROM_NOTE)]) back.remove();
  const text = toMarkdown(page, writeValues);
  if (text === '') return { skipped: { reason: 'unreadable', message: 'The document has no text.' } };
  const properties = officeProperties(parts.value.get('docProps/core.xml'));
  const source = { title: firstHeading(page) ?? id, ...properties, id, text, format: 'markdown' } as const;
  return { value: { source, skipped: drawings(parts.value) } };
}

/** Only what holds text is unpacked: pictures, fonts and embedded files never are. */
function isText(name: string): boolean {
  return /\.(?:xml|rels)$/u.test(name) && !name.startsWith('customXml/');
}

const NO_DOCUMENT: Skipped = { reason: 'invalid', message: 'It is not a Word document.' };
const BACK_FROM_NOTE = 'a[href^="#footnote-ref-"], a[href^="#endnote-ref-"]';

/** What holds figures and is no text: named, so that it is not taken for read. */
function drawings(parts: ReadonlyMap<string, Uint8Array>): readonly Skipped[] {
  const names = [...parts.keys()];
  const count = (pattern: RegExp): number => names.filter((name) => pattern.test(name)).length;
  const kinds = [
    [count(/^word\/charts\/chart[^/]*\.xml$/u), 'chart'],
    [count(/^word\/diagrams\/data[^/]*\.xml$/u), 'diagram'],
  ] as const;
  return kinds.flatMap(([number, kind]) =>
    number === 0
      ? []
      : [
          {
            reason: 'unsupported',
            message: `Its ${number === 1 ? kind : `${number} ${kind}s`} ${number === 1 ? 'was' : 'were'} not read.`,
          },
        ],
  );
}

/** The HTML of a document, from an archive that was packed anew of the parts that were found to be within bounds. */
async function convert(parts: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const styles = readStyles(new TextDecoder().decode(parts.get('word/styles.xml')));
  const plain = Array.from(
    parts,
    ([name, part]) => [name, isStory(name) ? plainStory(part, styles) : part] as const,
  );
  const archive = zipSync(Object.fromEntries(plain), { level: 0 });
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength) },
    {
      styleMap: [...STYLES, ...headings(styles)],
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      includeEmbeddedStyleMap: false,
    },
  );
  return value;
}

/** A line of a table of contents says nothing of its own. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name^='toc '] => !",
];

/** The library's rules for headings that are known by their place in the outline, not by their names. */
function headings({ outline }: DocumentStyles): readonly string[] {
  const named = [...outline].filter(([name]) => /^(?!heading \d$|toc )[^\n\r]{1,100}$/iu.test(name));
  return [
    ...Array.from({ length: DEEPEST }, (_, at) => `p.${outlineStyle(at + 1)} => h${at + 1}:fresh`),
    ...named
      .slice(0, MAX_HEADINGS)
      .map(
        ([name, level]) =>
          `p[style-name='${name.replaceAll(/['\\]/gu, String.raw`\$&`)}'] => h${level}:fresh`,
      ),
  ];
}

/** Each paragraph is held against each of them. */
const MAX_HEADINGS = 50;

/** The parts that hold sentences. */
function isStory(name: string): boolean {
  return /^word\/(?:document|footnotes|endnotes)\d*\.xml$/u.test(name);
}

function plainStory(part: Uint8Array, styles: DocumentStyles): Uint8Array {
  const xml = new TextDecoder().decode(part);
  const plain = withPlainStory(withPlainEquations(withoutFields(xml)), styles);
  return plain === xml ? part : new TextEncoder().encode(plain);
}

/** The library leaves out what a simple field shows, a number that was calculated: the field goes and its text stays. */
function withoutFields(xml: string): string {
  return xml.replace(/<\/?w:fldSimple(?:\s(?:"[^"<]*"|'[^'<]*'|[^<>"'])*)?>/gu, '');
}

function firstHeading(page: DomElement): string | undefined {
  const heading = page.querySelector('h1');
  const title = heading === null ? '' : lineOf(heading);
  return title === '' ? undefined : title;
}
