/**
 * The cells of one sheet, row by row, as texts: a number with a decimal point and its sign, unit or percent sign where
 * the cell shows one, a date as a person writes it; '' for an empty cell. Rows may differ in length.
 */
export interface Sheet {
  /** What the file calls the sheet; empty where it has no name, or one that a program gave it. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** A part of a sheet, in the sheet's order. */
export type Block = Heading | Note | Table;

/** A title above a table, or the name of a group of its rows. */
export interface Heading {
  readonly kind: 'heading';
  readonly text: string;
}

/** A sentence beside a table: its source, a remark. */
export interface Note {
  readonly kind: 'note';
  readonly text: string;
}

/** Rows under one header. */
export interface Table {
  readonly kind: 'table';
  /** One text for each column, the rows of a header of several joined; empty where the table has no header. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What each row belongs to besides its own label; empty where rows are told apart by their labels. */
  readonly groups: readonly string[];
}

/** A table as it stands on a page or in a document: a text for each cell, those over several columns or rows in each. */
export interface PageTable {
  /** Empty where it has none. */
  readonly caption: string;
  /** What stands right above it, a heading or a short line: it may say when the values hold, and in what unit. */
  readonly above: string;
  /** What the table as a whole is about, as a cell beside it says where it stands in a table; empty elsewhere. */
  readonly subject: string;
  readonly rows: readonly (readonly string[])[];
  /** How many of the first rows are marked as its header. */
  readonly heads: number;
}

/** Writes a table as Markdown that states its values; undefined where it has none, and stays a table. */
export type TableWriter = (table: PageTable) => string | undefined;
