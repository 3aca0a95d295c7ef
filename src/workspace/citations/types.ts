import type { Skipped } from '../../engine/index.js';

/** What a bibliography says of a work. What it does not say is absent. */
export interface Citation {
  readonly key: string;
  readonly title?: string;
  /** As a person is named in prose: `Ada Mirel`. */
  readonly authors?: readonly string[];
  readonly publisher?: string;
  /** ISO 8601: a year, a month or a day. */
  readonly published?: string;
  readonly url?: string;
  /** Without the address in front of it: `10.1000/xyz`. */
  readonly doi?: string;
}

/** An entry of a bibliography: what it is found by, and what it says, which is read once it is found. */
export interface CitationEntry {
  readonly key: string;
  /** Its title, folded by `foldTitle`; empty where it has none. */
  readonly title: string;
  readonly url: string | undefined;
  readonly doi: string | undefined;
  /** The names of the files that it is attached to, without their folders. */
  readonly files: readonly string[];
  readonly record: CitationRecord;
}

/** An entry as its file has it. */
export type CitationRecord =
  | { readonly kind: 'bibtex'; readonly entry: BibtexEntry; readonly parents: BibtexEntries }
  | { readonly kind: 'csl'; readonly citation: Citation };

/** By key in lower case. */
export type BibtexEntries = ReadonlyMap<string, BibtexEntry>;

/** An entry of a `.bib` file. */
export interface BibtexEntry {
  /** In lower case: `article`. */
  readonly type: string;
  readonly key: string;
  /** By name in lower case, each value without what delimits it, its TeX as it is: `The {NATO} report`. */
  readonly fields: ReadonlyMap<string, string>;
  /** From 1. */
  readonly line: number;
}

/** The entries of a file, in its order, and what of it could not be read, each with its line. */
export interface Bibliography {
  readonly entries: readonly CitationEntry[];
  readonly skipped: readonly Skipped[];
}
