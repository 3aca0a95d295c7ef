import { getDocumentProxy } from 'unpdf';
import type { Skipped } from '../../engine/index.js';
import { READER_LIMITS } from '../limits.js';
import type { Outcome } from '../read-text-file.js';
import { isoDate } from './iso-date.js';
import { readPageItems } from './pdf/page-items.js';
import { readingOrder } from './pdf/reading-order.js';
import { withoutRunningLines } from './pdf/running-lines.js';
import { readSegments } from './pdf/segments.js';
import type { PageLines, PdfDocument } from './pdf/types.js';
import { writeText } from './pdf/write-text.js';
import type { ReadDocument } from './registry.js';

/**
 * The source in a PDF: its text layer as Markdown with the offsets of its pages, and what the document says of itself.
 * Skipped where it is encrypted or has no text; single pages without text, and those beyond the limits of pages and
 * time, are named.
 */
export async function readPdf(bytes: Uint8Array, id: string): Promise<Outcome<ReadDocument>> {
  const pdf = await open(bytes);
  if ('skipped' in pdf) return pdf;
  try {
    return await readOpen(pdf.value, id);
  } finally {
    // Not awaited: a document that hangs must not hang its reader.
    pdf.value.loadingTask.destroy().catch(() => undefined);
  }
}

async function readOpen(pdf: PdfDocument, id: string): Promise<Outcome<ReadDocument>> {
  const { read, skipped } = await readPages(pdf);
  if (read.every(({ lines }) => lines.length === 0)) return { skipped: skipped[0] ?? NO_TEXT };
  const { info } = await pdf.getMetadata();
  const { text, pages, heading } = writeText(withoutRunningLines(read));
  const about = metadataOf(info);
  const title = about.title ?? (heading === '' ? id : heading);
  return { value: { source: { ...about, id, title, text, format: 'markdown', pages }, skipped } };
}

async function open(bytes: Uint8Array): Promise<Outcome<PdfDocument>> {
  try {
    // A copy: pdf.js takes the buffer that it is given for its own.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      disableFontFace: true,
      useSystemFonts: false,
      isEvalSupported: false,
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
const NO_TEXT: Skipped = {
  reason: 'unreadable',
  message: 'It has no text layer: its pages are pictures, as a scanner makes them.',
};

/** The lines of each page that could be read, and what could not. */
async function readPages(
  pdf: PdfDocument,
): Promise<{ readonly read: readonly PageLines[]; readonly skipped: readonly Skipped[] }> {
  const { pdfPages, pdfTime } = READER_LIMITS;
  const last = Math.min(pdf.numPages, pdfPages);
  const read: PageLines[] = [];
  const skipped: Skipped[] = [];
  const blank: number[] = [];
  const timer = timeout(pdfTime);
  try {
    while (read.length < last) {
      const number = read.length + 1;
      const page = await pdf.getPage(number);
      const { items, height, ended } = await readPageItems(page, timer.expired);
      if (ended === 'timed-out') break;
      if (ended === 'too-many')
        skipped.push(tooLarge(`Page ${number} holds too much text; only its beginning was read.`));
      page.cleanup();
      if (items.length === 0) blank.push(number);
      read.push({ lines: readingOrder(readSegments(items), number), height });
    }
  } finally {
    timer.stop();
  }
  if (read.length < last)
    skipped.push({
      reason: 'timed-out',
      message: `${pagesFrom(read.length + 1, pdf.numPages)} took too long.`,
    });
  else if (last < pdf.numPages)
    skipped.push(
      tooLarge(`At most ${pdfPages} pages are read. ${pagesFrom(last + 1, pdf.numPages)} are beyond them.`),
    );
  if (blank.length > 0 && blank.length < read.length) skipped.unshift(withoutText(blank));
  return { read, skipped };
}

function withoutText(pages: readonly number[]): Skipped {
  const [first, ...more] = pages;
  const which =
    more.length === 0
      ? `Page ${first!} has`
      : `Pages ${pages.slice(0, 20).join(', ')}${pages.length > 20 ? ' and more' : ''} have`;
  return { reason: 'unreadable', message: `${which} no text layer and could not be read.` };
}

function tooLarge(message: string): Skipped {
  return { reason: 'too-large', message };
}

function pagesFrom(first: number, last: number): string {
  return first === last ? `Page ${first}` : `Pages ${first} to ${last}`;
}

interface Timer {
  readonly expired: Promise<void>;
  stop(): void;
}

function timeout(milliseconds: number): Timer {
  let stop = (): void => undefined;
  const expired = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    stop = () => clearTimeout(timer);
  });
  return { expired, stop: () => stop() };
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
  const published = isoDate(valueOf('CreationDate')) ?? isoDate(valueOf('ModDate'));
  return {
    ...(title !== '' && !FILE_NAME.test(title) && { title }),
    ...(authors.length > 0 && { authors }),
    ...(published !== undefined && { published }),
  };
}

const FILE_NAME = /^untitled|\.(?:docx?|pdf|indd|tex|dvi|qxd|xlsx?|pptx?)$/iu;
