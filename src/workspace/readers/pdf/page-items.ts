import { READER_LIMITS } from '../../limits.js';
import type { Matrix, PdfItem, PdfPage, TextItem } from './types.js';

/** The text of a page, with whether it is all of it. */
export interface PageItems {
  readonly items: readonly TextItem[];
  /** Of the page, in points. */
  readonly height: number;
  readonly ended: 'all' | 'too-many' | 'timed-out';
}

/**
 * The pieces of text on a page in the order of the file. Text that does not run from left to right, a stamp along the
 * margin, is left out. Reading stops at the limit of pieces, and where `expired` resolves.
 */
export async function readPageItems(page: PdfPage, expired: Promise<void>): Promise<PageItems> {
  const { transform, height } = page.getViewport({ scale: 1 });
  const items: TextItem[] = [];
  const reader = page.streamTextContent().getReader();
  let ended: PageItems['ended'] = 'all';
  for (;;) {
    const piece = await Promise.race([reader.read(), expired]);
    if (piece === undefined) ended = 'timed-out';
    else if (items.length > READER_LIMITS.pdfPageItems) ended = 'too-many';
    else if (!piece.done) {
      for (const item of piece.value.items) addItem(item, transform, items);
      continue;
    }
    break;
  }
  // Not awaited: what is asked to stop may never answer.
  if (ended !== 'all') reader.cancel(new Error(ended)).catch(() => undefined);
  return { items, height, ended };
}

function addItem({ str, transform, width = 0 }: PdfItem, page: Matrix, items: TextItem[]): void {
  if (str === undefined || transform === undefined || str.trim() === '') return;
  const [a, b, c, d, left, y] = multiply(page, transform);
  const size = Math.hypot(c, d);
  if (Math.abs(b) > Math.abs(a) / 4 || a < 0 || size === 0) return;
  items.push({ text: str, left, right: left + width, y, size });
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
