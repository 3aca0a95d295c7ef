/** What the reader uses of pdf.js, whose own types ask for a browser's. */
export interface PdfDocument {
  readonly numPages: number;
  readonly loadingTask: { destroy(): Promise<void> };
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{ readonly info: Readonly<Record<string, unknown>> }>;
}

/** A page, as far as the library's own type is used. */
export interface PdfPage {
  getViewport(options: { readonly scale: number }): Viewport;
  streamTextContent(): ReadableStream<{ readonly items: readonly PdfItem[] }>;
  cleanup(): void;
}

/** Where a page's points lie, from its top left corner, and its size in points. */
export interface Viewport {
  readonly transform: Matrix;
  readonly width: number;
  readonly height: number;
}

/** A matrix as PDF writes one: `[a b c d e f]`. */
export type Matrix = readonly [number, number, number, number, number, number];

/** A piece of a page's text, or a mark of its structure. */
export interface PdfItem {
  /** Absent for a mark of the document's structure. */
  readonly str?: string;
  readonly transform?: Matrix;
  readonly width?: number;
  /** The library's name for the font, the same on every page. */
  readonly fontName?: string;
}

/** A piece of text where it stands on its page, in points from the top left corner. */
export interface TextItem {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
}

/** A line of one column, or one cell of a table's row. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Segments on one baseline of one column, from left to right; never empty. */
export interface Line {
  /** From 1. */
  readonly page: number;
  readonly segments: readonly Segment[];
  /** The left edge of the column that the line stands in. */
  readonly margin: number;
  /** Its width. */
  readonly measure: number;
  /** Whether it begins its column. */
  readonly isFirst: boolean;
}

/** What a page says, in the order of reading. */
export interface PageLines {
  readonly lines: readonly Line[];
  /** In points. */
  readonly height: number;
  /** `cut` where only its beginning was read; `blank` where it has no text layer. */
  readonly state: 'read' | 'cut' | 'blank' | 'damaged';
  /** Whether text that runs aslant, or along the margin, was left out. */
  readonly isPartial: boolean;
}
