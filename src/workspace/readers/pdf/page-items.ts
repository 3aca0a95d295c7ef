import { READER_LIMITS } from '../../limits.js';
import { type Direction, directionsOf, quartersOf, turnedBack } from './directions.js';
import type { Matrix, PdfItem, PdfPage, TextItem, Viewport } from './types.js';
import type { UnmappedFonts } from './unmapped-fonts.js';

/** The text of a page, with whether it is all of it. */
export interface PageItems {
  /** By the way that they run, in the order of the file. */
  readonly directions: readonly Direction[];
  /** Whether text that runs another way was left out. */
  readonly isPartial: boolean;
  /** The library's names for the fonts of the text that was read. */
  readonly fonts: ReadonlySet<string>;
  /** Of the page as most of its text stands on it, in points. */
  readonly height: number;
  readonly ended: 'all' | 'too-many' | 'timed-out';
}

/** A piece of text, the way that it runs, and the library's name for its font. */
interface Piece extends TextItem {
  /** Undefined where it runs aslant. */
  readonly quarters: number | undefined;
  readonly font: string;
}

/**
 * The pieces of text on a page. What runs aslant, a watermark, is left out and told, and so is text in fonts that do not
 * say what characters they show. Reading stops at the limit of pieces, and where `expired` resolves.
 */
export async function readPageItems(
  page: PdfPage,
  fonts: UnmappedFonts,
  expired: Promise<void>,
): Promise<PageItems> {
  const viewport = page.getViewport({ scale: 1 });
  const pieces: Piece[] = [];
  const reader = page.streamTextContent().getReader();
  let ended: PageItems['ended'] = 'all';
  for (;;) {
    const piece = await Promise.race([reader.read(), expired]);
    if (piece === undefined) ended = 'timed-out';
    else if (pieces.length > READER_LIMITS.pdfPageItems) ended = 'too-many';
    else if (!piece.done) {
      for (const item of piece.value.items) addPiece(item, viewport, pieces);
      continue;
    }
    break;
  }
  // Not awaited: what is asked to stop may never answer.
  if (ended !== 'all') reader.cancel(new Error(ended)).catch(() => undefined);
  const legible = readable(pieces, fonts);
  const { read: directions, isPartial } = directionsOf(legible);
  const isTurned = (directions[0]?.quarters ?? 0) % 2 === 1;
  const height = isTurned ? viewport.width : viewport.height;
  return { directions, isPartial, fonts: new Set(legible.map(({ font }) => font)), height, ended };
}

/** The pieces whose fonts say what characters they show. */
function readable(pieces: readonly Piece[], fonts: UnmappedFonts): readonly Piece[] {
  const texts = new Map<string, string[]>();
  for (const { font, text } of pieces) {
    const known = texts.get(font);
    if (known === undefined) texts.set(font, [text]);
    else known.push(text);
  }
  for (const [font, ofFont] of texts) fonts.look(font, ofFont.join(''));
  return pieces.filter(({ font }) => !fonts.has(font));
}

function addPiece(
  { str, transform, width = 0, fontName = '' }: PdfItem,
  page: Viewport,
  pieces: Piece[],
): void {
  if (str === undefined || transform === undefined || str.trim() === '') return;
  const matrix = multiply(page.transform, transform);
  const size = Math.hypot(matrix[2], matrix[3]);
  const quarters = quartersOf(matrix);
  if (size === 0) return;
  const { left, y } = turnedBack(matrix[4], matrix[5], quarters ?? 0, page);
  pieces.push({ text: str, left, right: left + width, y, size, quarters, font: fontName });
}

function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}
