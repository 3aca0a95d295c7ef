import path from 'node:path';
import type { Skipped, Source } from '../../engine/index.js';
import { describe } from '../file-error.js';
import { FILE_LIMITS } from '../limits.js';
import type { Outcome } from '../read-text-file.js';
import type * as Documents from './documents.js';
import { UNREAD_FORMATS } from './formats.js';
import type { TableWriter } from './table/types.js';
import { textReader } from './text.js';

/** A document that was read, with what of it could not be: pages without text, sheets beyond a limit. */
export interface ReadDocument {
  readonly source: Source;
  readonly skipped: readonly Skipped[];
}

/** The source in a file's bytes, under an id that is unique in its knowledge base. Never rejects. */
export type SourceReader = (bytes: Uint8Array, id: string) => Promise<Outcome<ReadDocument>>;

interface Format {
  /** No larger file is opened. */
  readonly bytes: number;
  readonly load: () => Promise<SourceReader>;
}

const markdown: Format = {
  bytes: FILE_LIMITS.textBytes,
  load: () => Promise.resolve(textReader('markdown')),
};
const plainText: Format = {
  bytes: FILE_LIMITS.textBytes,
  load: () => Promise.resolve(textReader('plaintext')),
};
const html = heavy('readHtml', FILE_LIMITS.htmlBytes);
const csv = apart(FILE_LIMITS.textBytes, async () => (await import('./csv.js')).readCsv);
const facts = apart(FILE_LIMITS.textBytes, async () => (await import('./facts.js')).readFacts);

/** Each reader is loaded when the first file of its kind is met, so that heavy ones cost nothing before. */
const FORMATS: Readonly<Record<string, Format>> = {
  '.md': markdown,
  '.markdown': markdown,
  '.mdx': markdown,
  '.txt': plainText,
  '.html': html,
  '.htm': html,
  '.xhtml': html,
  '.pdf': heavy('readPdf', FILE_LIMITS.pdfBytes),
  '.docx': heavy('readDocx', FILE_LIMITS.docxBytes),
  '.csv': csv,
  '.tsv': csv,
  '.json': facts,
  '.xlsx': apart(FILE_LIMITS.xlsxBytes, async () => (await import('./xlsx.js')).readXlsx),
};

/** The reader of a file by its extension; undefined where there is none. */
export function sourceReader(file: string): (() => Promise<SourceReader>) | undefined {
  return formatOf(file)?.load;
}

/** How large a source file may be, in bytes, by its extension. */
export function sourceBytes(file: string): number {
  return formatOf(file)?.bytes ?? FILE_LIMITS.textBytes;
}

/** The extensions of the files that have a reader, with their dots. */
export function readableExtensions(): readonly string[] {
  return Object.keys(FORMATS);
}

/** Whether a folder of sources is expected to hold such a file: anything else in it is passed over in silence. */
export function isDocument(file: string): boolean {
  return formatOf(file) !== undefined || path.extname(file).toLowerCase() in UNREAD_FORMATS;
}

/** Why a file without a reader is not read. */
export function unsupported(file: string): Skipped {
  const extension = path.extname(file).toLowerCase();
  const name = UNREAD_FORMATS[extension] ?? (extension === '' ? 'A file without an extension' : extension);
  const kinds = readableExtensions().join(', ');
  return {
    reason: 'unsupported',
    message: `${name} cannot be read as a source; these can: ${kinds} and .kb.`,
  };
}

function formatOf(file: string): Format | undefined {
  return FORMATS[path.extname(file).toLowerCase()];
}

/** A reader of the lazily loaded bundle: what reads tables needs the engine, and is no part of that bundle. */
type HeavyReader = (bytes: Uint8Array, id: string, writeValues: TableWriter) => ReturnType<SourceReader>;

type ReaderName = {
  readonly [K in keyof typeof Documents]: (typeof Documents)[K] extends HeavyReader ? K : never;
}[keyof typeof Documents];

function heavy(name: ReaderName, bytes: number): Format {
  return apart(bytes, async () => {
    const [documents, { writeValues }] = await Promise.all([
      import('./documents.js'),
      import('./table/page-table.js'),
    ]);
    return (content, id) => documents[name](content, id, writeValues);
  });
}

/**
 * A reader that is loaded when it is needed. Its libraries throw at malformed input, which is a reason to skip the file
 * and no more, and so is a bundle that is not there.
 */
function apart(bytes: number, load: () => Promise<SourceReader>): Format {
  const read: SourceReader = async (content, id) => {
    try {
      return await (
        await load()
      )(content, id);
    } catch (error) {
      return { skipped: { reason: 'invalid', message: `It could not be read (${describe(error)}).` } };
    }
  };
  return { bytes, load: () => Promise.resolve(read) };
}
