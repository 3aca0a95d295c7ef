/** A half-open span of UTF-16 offsets: `text.slice(start, end)`. */
export interface Range {
  readonly start: number;
  /** Never before `start`. */
  readonly end: number;
}

/** How a text is read. Other formats become Markdown before they get here. */
export type Format = 'markdown' | 'plaintext';

/** The document being checked. */
export interface Draft {
  /** To the letter: offsets in reports are UTF-16 offsets into it. */
  readonly text: string;
  readonly format: Format;
  /** What the host calls the document; the engine does not read it. */
  readonly uri?: string;
  /** ISO 8601. Anchors "this year"; without it relative dates stay relative. */
  readonly date?: string;
}

/** What a block is: every kind but a paragraph ends its sentence without a full stop. */
export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'table-row';

/** One cell of a table row, as a range of the block's prose. */
export interface Cell {
  readonly range: Range;
  /** The prose of the column's header; empty where the column has none. */
  readonly header: string;
  /** On a row's first cell: the short paragraph right above the table; absent where none stands there. */
  readonly caption?: string;
  /** On a row's first cell: the label of the row above that this row is a part of (`– of which exports`). */
  readonly partOf?: string;
}

/**
 * One block of prose with its markup removed: code, URLs, HTML tags, citations and footnote marks are gone, the text of
 * links and emphasis stays, entities and escapes are read.
 */
export interface Block {
  readonly kind: BlockKind;
  /** The prose. Soft line breaks are one space each; the cells of a table row are joined by ` | `. */
  readonly text: string;
  /** Where the block stands in the document. */
  readonly range: Range;
  /**
   * Where each run of the prose came from: pairs of (offset in `text`, offset in the document), ascending in both.
   * Within a run both advance together, except in a run that was read from other characters (an entity, the bar
   * between two cells): a run of no length follows it and says where its source ends. `sourceRange` reads them.
   */
  readonly runs: readonly number[];
  /** The headings above the block, outermost first. */
  readonly headings: readonly string[];
  /** For a list item: the prose that introduces its list; empty where nothing does. */
  readonly lead: string;
  /** For a table row: its cells, first column first; empty for other blocks. */
  readonly cells: readonly Cell[];
}

/** An HTML comment of the document, with the text between its marks: where inline directives are read from. */
export interface Comment {
  readonly range: Range;
  readonly text: string;
}

/** The prose of a document. */
export interface Prose {
  /** From the front matter, or the first level-one heading; empty where there is neither. */
  readonly title: string;
  /** The YAML front matter between its fences, unparsed; undefined where there is none. */
  readonly frontMatter: string | undefined;
  readonly blocks: readonly Block[];
  readonly comments: readonly Comment[];
  readonly skipped: readonly Skipped[];
}

/** Why something was not read, for programs; people get the message. */
export type SkippedReason =
  | 'too-large'
  | 'line-too-long'
  | 'too-many-sentences'
  | 'too-many-quantities'
  | 'timed-out'
  | 'unreadable'
  | 'binary'
  | 'unsupported'
  | 'invalid';

/** Something that was not read, or not to its end. A skipped text never looks like a clean one. */
export interface Skipped {
  readonly reason: SkippedReason;
  /** A sentence for a person. */
  readonly message: string;
  /** What part of the document; undefined for the whole of it. */
  readonly range?: Range;
}

/** One sentence of a block. A heading, a table row and a list item without a full stop are one sentence each. */
export interface Sentence {
  readonly text: string;
  /** Where the sentence starts in the block's prose. */
  readonly start: number;
}
