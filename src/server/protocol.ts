// What client and server say to each other beyond LSP. Types and names only: the client imports nothing else of the server.

/** The language server's own methods, all below `claimcheck/`. */
export const METHODS = {
  /** Client → server, notification `CursorParams`: where the writer's cursor went. */
  cursor: 'claimcheck/cursor',
  /** Server → client, notification `StatusParams`: the state of one draft after a check. */
  status: 'claimcheck/status',
  /** Client → server, request `CheckFolderParams` → `CheckFolderResult`; takes a work-done token and cancellation. */
  checkFolder: 'claimcheck/checkFolder',
  /** Client → server, request `FindingRef` → `ExplainResult | null`. */
  explain: 'claimcheck/explain',
  /** Client → server, request `FindingRef` → `readonly SourceTarget[]`, best evidence first. */
  source: 'claimcheck/source',
  /** Client → server, request `AcceptParams` → `AcceptResult`. */
  accept: 'claimcheck/accept',
} as const;

/** The client's commands that the server's code actions refer to. */
export const COMMANDS = {
  showSource: 'claimcheck.showSource',
  acceptFinding: 'claimcheck.acceptFinding',
  explainFinding: 'claimcheck.explainFinding',
} as const;

/** The scheme of the client's own pages, which are no drafts. */
export const PAGE_SCHEME = 'claimcheck-page';

/** Zero-based, characters in UTF-16 code units: LSP's and VS Code's own position. */
export interface WirePosition {
  readonly line: number;
  readonly character: number;
}

export interface WireRange {
  readonly start: WirePosition;
  readonly end: WirePosition;
}

/** What a client may send as `initializationOptions`; every member may be missing. */
export interface InitializationOptions {
  /** Whether the client has the commands of `COMMANDS`; without them only edits are offered as code actions. */
  readonly commands?: boolean;
  /** `false` in a workspace that the user has not trusted: no source that it names is then read. */
  readonly trusted?: boolean;
  /** The settings below `claimcheck`, for a client that does not answer `workspace/configuration`. */
  readonly settings?: unknown;
}

export interface CursorParams {
  readonly uri: string;
  readonly position: WirePosition;
}

/** A finding of a draft: by its fingerprint, or the one at a position; the fingerprint wins. */
export interface FindingRef {
  readonly uri: string;
  readonly fingerprint?: string;
  readonly position?: WirePosition;
}

export interface VerdictCounts {
  readonly supported: number;
  readonly refuted: number;
  readonly conflicting: number;
  readonly unverified: number;
}

export interface KnowledgeSummary {
  readonly sources: number;
  readonly statements: number;
  /** ISO 8601 date of the newest source; undefined where no source is dated. */
  readonly newest?: string;
}

export interface StatusParams {
  readonly uri: string;
  /** `true` while a check that is not done at once is under way; the counts are then those of the check before. */
  readonly checking: boolean;
  readonly counts: VerdictCounts;
  readonly knowledge: KnowledgeSummary;
  /** What of the draft, the sources or the configuration was not read, a sentence each. */
  readonly skipped: readonly string[];
}

export interface CheckFolderParams {
  /** The folder; undefined for every workspace folder. */
  readonly uri?: string;
  readonly workDoneToken?: string | number;
}

export interface SkippedFile {
  readonly path: string;
  readonly message: string;
}

export interface CheckFolderResult {
  readonly files: number;
  readonly counts: VerdictCounts;
  readonly skipped: readonly SkippedFile[];
  /** Whether the check was cancelled; the numbers are then of the part that was done. */
  readonly cancelled: boolean;
}

export interface ExplainResult {
  readonly markdown: string;
}

/** Where a source can be read. */
export interface SourceTarget {
  readonly title: string;
  /** The statement that the finding rests on. */
  readonly statement: string;
  /** The source's own file; undefined where only the URL is known. */
  readonly uri?: string;
  /** The passage in that file; undefined where it is no text file. */
  readonly range?: WireRange;
  /** The document on the web. */
  readonly url?: string;
}

export interface AcceptParams extends FindingRef {
  readonly reason: string;
}

export interface AcceptResult {
  /** The file that the decision was written to; undefined where nothing was written. */
  readonly file?: string;
  /** Why nothing was written, a sentence for a person. */
  readonly problem?: string;
}
