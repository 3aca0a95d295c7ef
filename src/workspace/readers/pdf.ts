import { setTimeout } from 'node:timers/promises';
import { getDocumentProxy } from 'unpdf';
import type { Skipped } from '../../engine/index.js';
import { READER_LIMITS } from '../limits.js';
import type { Outcome } from '../read-text-file.js';
import { isoDate } from './iso-date.js';
import { readPageItems } from './pdf/page-items.js';
import { readingOrder } from './pdf/reading-order.js';
import { withoutRunningLines } from './pdf/running-lines.js';
import { readSegments } from './pdf/segments.js';
import { skippedPages } from './pdf/skipped-pages.js';
import type { PageLines, PdfDocument } from './pdf/types.js';
import { type UnmappedFonts, unmappedFonts } from './pdf/unmapped-fonts.js';
import { unpacksToTooMuch } from './pdf/unpacked-size.js';
import { writeText } from './pdf/write-text.js';
import type { ReadDocument } from './registry.js';
import type { TableWriter } from './table/types.js';

/**
 * The source in a PDF: its text layer as Markdown with the offsets of its pages, and what the document says of itself.
 * Skipped where it is encrypted or has no text; single pages without text, and those beyond the limits of pages and
 * time, are named.
 */
export async function readPdf(
  bytes: Uint8Array,
  id: string,
  writeValues: TableWriter,
): Promise<Outcome<ReadDocument>> {
  const skipped = unpacksToTooMuch(bytes);
  if (skipped !== undefined) return { skipped };
  const fonts = unmappedFonts();
  const pdf = await open(bytes, fonts);
  if ('skipped' in pdf) return pdf;
  try {
    return await readOpen(pdf.value, fonts, id, writeValues);
  } finally {
    // Not awaited: a document that hangs must not hang its reader.
    pdf.value.loadingTask.destroy().catch(() => undefined);
  }
}

async function readOpen(
  pdf: PdfDocument,
  fonts: UnmappedFonts,
  id: string,
  writeValues: TableWriter,
): Promise<Outcome<ReadDocument>> {
  const read = await readPages(pdf, fonts);
  if (read.every(({ lines }) => lines.length === 0))
    return { skipped: fonts.any ? UNMAPPED : whyNothing(read) };
  const { info } = await pdf.getMetadata();
  const { text, pages, heading } = writeText(withoutRunningLines(read), writeValues);
  const about = metadataOf(info);
  const skipped = skippedPages(read, pdf.numPages, { pages, end: text.length });
  if (fonts.any) skipped.push(SOME_UNMAPPED);
  const title = about.title ?? (heading === '' ? id : heading);
  return { value: { source: { ...about, id, title, text, format: 'markdown', pages }, skipped } };
}

async function open(bytes: Uint8Array, { BinaryDataFactory }: UnmappedFonts): Promise<Outcome<PdfDocument>> {
  try {
    // A copy: pdf.js takes the buffer that it is given for its own.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      disableFontFace: true,
      useSystemFonts: false,
      isEvalSupported: false,
      // Where there is no address, the library does not ask.
      cMapUrl: '/',
      useWorkerFetch: false,
      BinaryDataFactory,
    });
    return { value: pdf as unknown as PdfDocument };
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    return { skipped: name === 'PasswordException' ? ENCRYPTED : DAMAGED };
  }
}

const ENCRYPTED: Skipped = {
  reason: 'unreadable',
  message: 'It is encrypted: it opens with a password only.',
};
const DAMAGED: Skipped = { reason: 'invalid', message: 'It is not a PDF, or too damaged to be read.' };

function whyNothing(pages: readonly PageLines[]): Skipped {
  if (pages.length === 0) return { reason: 'timed-out', message: 'Reading its first page took too long.' };
  return pages.every(({ state }) => state === 'damaged') ? DAMAGED : NO_TEXT;
}

const NO_TEXT: Skipped = {
  reason: 'unreadable',
  message: 'It has no text layer: its pages are pictures, as a scanner makes them.',
};

const SOME_UNMAPPED: Skipped = {
  reason: 'unreadable',
  message:
    'Text in some of its fonts was not read: they do not say what characters they show, as is often so with Chinese, Japanese and Korean.',
};
const UNMAPPED: Skipped = {
  reason: 'unreadable',
  message:
    'Its text cannot be read: its fonts do not say what characters they show, as is often so with Chinese, Japanese and Korean.',
};

/** A page, and the fonts of what was read of it. */
interface ReadPage {
  readonly page: PageLines;
  readonly fonts: ReadonlySet<string>;
}

/** The pages within the limits of number and time, as far as they could be read. */
async function readPages(pdf: PdfDocument, fonts: UnmappedFonts): Promise<readonly PageLines[]> {
  const last = Math.min(pdf.numPages, READER_LIMITS.pdfPages);
  const pages: ReadPage[] = [];
  const timer = timeout(READER_LIMITS.pdfTime);
  try {
    // A busy library lets no timer run: the clock is looked at too.
    while (pages.length < last && !timer.isOver()) {
      const page = await readPage(pdf, pages.length + 1, fonts, timer.expired);
      if (page === 'timed-out') break;
      pages.push(page);
    }
    // A font that showed only later that it does not say its characters may have been read before.
    for (const [at, before] of pages.entries()) {
      if (timer.isOver() || ![...before.fonts].some((font) => fonts.has(font))) continue;
      const page = await readPage(pdf, at + 1, fonts, timer.expired);
      if (page !== 'timed-out') pages[at] = page;
    }
  } finally {
    timer.stop();
  }
  return pages.map(({ page }) => page);
}

/** One page; a damaged one has no lines. */
async function readPage(
  pdf: PdfDocument,
  number: number,
  fonts: UnmappedFonts,
  expired: Promise<void>,
): Promise<ReadPage | 'timed-out'> {
  try {
    const page = await pdf.getPage(number);
    const { directions, height, ended, isPartial, fonts: ofPage } = await readPageItems(page, fonts, expired);
    page.cleanup();
    if (ended === 'timed-out') return ended;
    const lines = directions.flatMap(({ items }) => readingOrder(readSegments(items), number));
    const state = ended === 'too-many' ? 'cut' : lines.length === 0 ? 'blank' : 'read';
    return { page: { lines, height, state, isPartial }, fonts: ofPage };
  } catch {
    return { page: { lines: [], height: 0, state: 'damaged', isPartial: false }, fonts: new Set() };
  }
}

interface Timer {
  readonly expired: Promise<void>;
  isOver(): boolean;
  stop(): void;
}

function timeout(milliseconds: number): Timer {
  const end = performance.now() + milliseconds;
  const aborted = new AbortController();
  const expired = setTimeout(milliseconds, undefined, { signal: aborted.signal }).catch(() => undefined);
  return { expired, isOver: () => performance.now() > end, stop: () => aborted.abort() };
}

/** What the document says of itself: a title that a program made of a file's name is none. */
function metadataOf(info: Readonly<Record<string, unknown>>): {
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly published?: string;
} {
  const valueOf = (key: string): string =>
    typeof info[key] === 'string' ? info[key].replace(/\s+/gu, ' ').trim() : '';
  const title = valueOf('Title').replace(/^Microsoft (?:Word|PowerPoint) - /u, '');
  const authors = valueOf('Author')
    .split(';')
    .map((author) => author.trim())
    .filter((author) => author !== '');
  const isPrinted = BROWSER.test(valueOf('Creator'));
  const published = isPrinted ? undefined : (isoDate(valueOf('CreationDate')) ?? isoDate(valueOf('ModDate')));
  return {
    ...(title !== '' && !FILE_NAME.test(title) && { title }),
    ...(authors.length > 0 && { authors }),
    ...(published !== undefined && { published }),
  };
}

/** What a browser printed was published before. */
const BROWSER = /^(?:Mozilla|Chrom|Firefox|Safari|Google Chrome|Microsoft Edge|Opera|wkhtmltopdf)/u;
const FILE_NAME = /^untitled|\.(?:docx?|pdf|indd|tex|dvi|qxd|xlsx?|pptx?)$/iu;
