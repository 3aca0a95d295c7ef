import type { Format, Range, Skipped } from '../prose/types.js';
import type { Claim, SentenceContext } from '../claim/types.js';

/** A document of the knowledge base, with its citation metadata. */
export interface SourceInfo {
  /** What the host calls it, as a path; the engine only hands it on. */
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly authors?: readonly string[];
  /** ISO 8601. */
  readonly published?: string;
  readonly url?: string;
  /** As in `[@key]`. */
  readonly citationKey?: string;
}

/** A source with its text. */
export interface Source extends SourceInfo {
  readonly text: string;
  readonly format: Format;
  /** Where each page of the document starts in `text`, first page first; absent for a document without pages. */
  readonly pages?: readonly number[];
  /** What of the document did not get into `text`; the store keeps it under its own `skipped`. Absent where all did. */
  readonly skipped?: readonly Skipped[];
}

/** One sentence, list item or table row of a source. */
export interface Statement {
  /** Unique within its store. */
  readonly id: number;
  readonly source: SourceInfo;
  /** Its prose, markup removed. */
  readonly text: string;
  /** Where the statement stands in the source's text. */
  readonly range: Range;
  /** The page that the statement begins on, from 1; absent for a document without pages. */
  readonly page?: number;
  readonly context: SentenceContext;
}

/** A statement that may speak of a claim; `score` ranks it among the candidates of one claim, higher first. */
export interface Candidate {
  readonly statement: Statement;
  readonly score: number;
  /**
   * Whether the statement's source holds none of the names that tell what the claim's draft is about (`matterOf`); absent
   * where the draft has none, or the store cannot tell.
   */
  readonly isStrange?: boolean;
  /**
   * The share of the names that the claim's draft says most which the statement's source holds, 0 to 1; absent where the
   * draft names nothing, or the store cannot tell.
   */
  readonly familiarity?: number;
}

/** The statements that may speak of one claim, best first; empty where the store has none. */
export interface Candidates {
  readonly claim: Claim;
  readonly candidates: readonly Candidate[];
}

/** Where statements are looked up. Asynchronous and batched, so that a database can stand behind it. */
export interface KnowledgeStore {
  /** One answer for each claim, in their order. Rejects where the store cannot be read: so does the check that asks. */
  candidates(claims: readonly Claim[]): Promise<readonly Candidates[]>;
}

/** The embedded store: in memory, or in memory and a file (`loadKnowledgeFront`). */
export interface Knowledge extends KnowledgeStore {
  /** In the order in which they were given. */
  readonly sources: readonly SourceInfo[];
  readonly statementCount: number;
  /** How many statements each source has, in the order of `sources`. */
  readonly sourceCounts: readonly number[];
  /** What of the sources could not be read, each message naming its source. */
  readonly skipped: readonly Skipped[];
  /** The compiled form, the same bytes for the same sources. */
  save(): Uint8Array;
  /**
   * Statements that hold the words, or state the figures among them, best first, at most `limit`. Empty where nothing
   * matches. Throws `Error` where the store cannot be read.
   */
  search(words: string, limit?: number): readonly Candidate[];
}
