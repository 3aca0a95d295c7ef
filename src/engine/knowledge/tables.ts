import type { StoredBytes } from './stored.js';
import type { TextTable } from './text-table.js';

/**
 * Everything that a store holds, as texts and numbers: what compiled knowledge consists of, in memory and in a file alike.
 * A statement, a context, a source, a concept is its number; the arrays hold what belongs to it at that index.
 */
export interface KnowledgeTables extends StatementTables, IndexTables {
  /** Each source's metadata as JSON. */
  readonly sources: TextTable;
  /** What of the sources could not be read, each as JSON. */
  readonly skipped: TextTable;
}

/** The statements, in the sources' order. */
export interface StatementTables {
  /** The UTF-8 of all statements' texts, one after another, each with its tokens behind it: see `pushTokens`. */
  readonly texts: StoredBytes;
  /** Where each statement's text and all else that belongs to it is: see `Row`. */
  readonly rows: StoredBytes;
  /** Where each source's statements start, and one more. */
  readonly sourceStarts: Uint32Array;
  /** What statements share as JSON: title, headings, date, headers of columns. Each belongs to one source. */
  readonly contexts: TextTable;
  readonly contextSources: Uint32Array;
  /** Prose that stands before statements and is none itself: the leads of lists. */
  readonly leads: TextTable;
  /** The page of each, 0 for none; empty where none has one. */
  readonly pages: Uint32Array;
  /** Where the cells of each start in `cells`, and one more; empty where none has cells. */
  readonly cellOffsets: Uint32Array;
  /** For each cell, as varints: the units between the cell before and it, and its length. */
  readonly cells: Uint8Array;
  /** The kinds of each statement's quantities, as bits. */
  readonly kinds: Uint8Array;
}

/**
 * The index: for each concept its runs, for each run its blocks, for each block its postings. A run holds the statements
 * that bring one impact and can be compared with one group of kinds, ascending; a block at most `BLOCK` of them.
 */
export interface IndexTables {
  /** Ascending by their bytes. */
  readonly concepts: TextTable;
  /** How many statements each concept stands in or around. */
  readonly frequencies: Uint32Array;
  /** Where each concept's runs start, and one more. */
  readonly runStarts: Uint32Array;
  /** What each run holds: see `runKey`. */
  readonly runKeys: Uint8Array;
  /** How many postings each run has; never none. */
  readonly runCounts: Uint32Array;
  /** Where each run's blocks start, and one more. */
  readonly runBlocks: Uint32Array;
  /** The first statement of each block. */
  readonly blockIds: Uint32Array;
  /** Where the other postings of each block start in `postings`, and one more. */
  readonly blockOffsets: Uint32Array;
  /** Packed for each block: by how much each statement's number exceeds the one before it. */
  readonly postings: Uint8Array;
}

/** The postings of a full block. */
export const BLOCK = 128;

/** The tables by what they are made of, in the order in which a file has them; what is read a statement at a time comes last. */
export const TEXTS = ['sources', 'skipped', 'contexts', 'leads', 'concepts'] as const;
/** Tables of 32-bit numbers. */
export const NUMBERS = [
  'sourceStarts',
  'contextSources',
  'pages',
  'cellOffsets',
  'frequencies',
  'runStarts',
  'runCounts',
  'runBlocks',
  'blockIds',
  'blockOffsets',
] as const;
/** Tables of bytes. */
export const BYTES = ['cells', 'kinds', 'runKeys', 'postings'] as const;
/** What is read a statement at a time and may lie elsewhere than in memory. */
export const STORED = ['rows', 'texts'] as const;
