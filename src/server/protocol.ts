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
  /** Client → server, request `SearchParams` → `SearchResult`; takes cancellation. */
  search: 'claimcheck/search',
  /** Client → server, request `PassageRef` → `SourceTarget | null`. */
  passage: 'claimcheck/passage',
  /** Client → server, request `SourceTextParams` → `SourceTextResult | null`: what was read of a source that is no text. */
  sourceText: 'claimcheck/sourceText',
  /** Client → server, request `InsertFigureParams` → `readonly WireEdit[]`. */
  insertFigure: 'claimcheck/insertFigure',
  /** Client → server, request without parameters → `SourcesResult`. */
  sources: 'claimcheck/sources',
  /** Server → client, notification without parameters: what `sources` said may no longer hold. */
  sourcesChanged: 'claimcheck/sourcesChanged',
  /** Client → server, request without parameters → `RebuildResult`: reads every source again. */
  rebuild: 'claimcheck/rebuild',
  /** Client → server, request `AddSourcesParams` → `AddSourcesResult`. */
  addSources: 'claimcheck/addSources',
  /** Client → server, request `PastedParams` → `PastedResult`: what a pasted text says of itself. */
  pasted: 'claimcheck/pasted',
  /** Client → server, request `NewSourceParams` → `AddSourcesResult`. */
  newSource: 'claimcheck/newSource',
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

/** The scheme of what was read of sources that are no text; the query of such a URI is the `ref` of `SourceTextParams`. */
export const SOURCE_SCHEME = 'claimcheck-source';

/** Zero-based, characters in UTF-16 code units: LSP's and VS Code's own position. */
export interface WirePosition {
  readonly line: number;
  readonly character: number;
}

/** From `start` up to and without `end`. */
export interface WireRange {
  readonly start: WirePosition;
  readonly end: WirePosition;
}

/** What stands in `range` becomes `newText`: LSP's text edit. */
export interface WireEdit {
  readonly range: WireRange;
  readonly newText: string;
}

/** What a client may send as `initializationOptions`; every member may be missing. */
export interface InitializationOptions {
  /** Whether the client has the commands of `COMMANDS`; without them only edits are offered as code actions. */
  readonly commands?: boolean;
  /** `false` in a workspace that the user has not trusted: no source that it names is then read. */
  readonly trusted?: boolean;
  /** The folder where compiled sources are kept for the next time; the user's own for caches where it is missing. */
  readonly cacheFolder?: string;
  /** The settings below `claimcheck`, for a client that does not answer `workspace/configuration`. */
  readonly settings?: unknown;
}

/** Where the writer's cursor went. */
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

/** How many findings have each verdict. */
export interface VerdictCounts {
  readonly supported: number;
  readonly refuted: number;
  readonly conflicting: number;
  readonly unverified: number;
}

/** How much a draft is checked against. */
export interface KnowledgeSummary {
  readonly sources: number;
  readonly statements: number;
  /** ISO 8601 date of the newest source; undefined where no source is dated. */
  readonly newest?: string;
}

/** The state of one draft. */
export interface StatusParams {
  readonly uri: string;
  /** `true` while a check that is not done at once is under way; the counts are then those of the check before. */
  readonly checking: boolean;
  readonly counts: VerdictCounts;
  readonly knowledge: KnowledgeSummary;
  /** What of the draft, the sources or the configuration was not read, a sentence each. */
  readonly skipped: readonly string[];
  /** What else is to be known of the draft, a sentence each: decisions on it that no longer apply. */
  readonly notes: readonly string[];
}

/** What is to be checked, and where progress is told. */
export interface CheckFolderParams {
  /** The folder; undefined for every workspace folder. */
  readonly uri?: string;
  readonly workDoneToken?: string | number;
}

/** A file that was not read, or not whole, and why. */
export interface SkippedFile {
  readonly path: string;
  readonly message: string;
}

/** What a folder check came to; its findings are published as diagnostics. */
export interface CheckFolderResult {
  readonly files: number;
  readonly counts: VerdictCounts;
  readonly skipped: readonly SkippedFile[];
  /** Whether the check was cancelled; the numbers are then of the part that was done. */
  readonly cancelled: boolean;
}

/** A page of Markdown; a link in it that is a mere file name is that of a check's page. */
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
  /** The page of the passage, from 1; undefined for a document without pages. */
  readonly page?: number;
  /** What was read of a file that is no text: a page of `SOURCE_SCHEME`, and the passage in it. */
  readonly reading?: { readonly uri: string; readonly range: WireRange };
  /** The document on the web. */
  readonly url?: string;
}

/** One statement of one source, as the server named it. */
export interface PassageRef {
  /** The draft or folder whose project the source belongs to. */
  readonly uri: string;
  /** The source's id. */
  readonly source: string;
  readonly statement: string;
  /** Where the statement stands in the source's text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly page?: number;
}

/** What is looked for, and where. */
export interface SearchParams {
  /** The draft whose sources are searched; those of every workspace folder where it is missing, or in none. */
  readonly uri?: string;
  readonly words: string;
  /** 1 to 200; 50 where it is missing. */
  readonly limit?: number;
}

/** One statement that holds the words. */
export interface SearchHit {
  readonly statement: string;
  /** The figures of the statement, in its order, each with its comparator: `more than 6,000`. */
  readonly figures: readonly string[];
  readonly headings: readonly string[];
  readonly title: string;
  readonly publisher?: string;
  /** For a person: `27 August 2025`. */
  readonly published?: string;
  readonly passage: PassageRef;
}

/** What was found; no hits where nothing holds the words. */
export interface SearchResult {
  /** Best first. */
  readonly hits: readonly SearchHit[];
  /** How many statements were searched. */
  readonly statements: number;
}

/** The query of a URI of `SOURCE_SCHEME`. */
export interface SourceTextParams {
  readonly ref: string;
}

/** What was read of a source that is no text. */
export interface SourceTextResult {
  readonly text: string;
  /** The file itself. */
  readonly uri: string;
}

/** A figure that was found, to be written at a place with its citation. */
export interface InsertFigureParams {
  /** The draft, and the place in it. */
  readonly uri: string;
  readonly position: WirePosition;
  readonly figure: string;
  readonly passage: PassageRef;
}

/** The sources of what is open. */
export interface SourcesResult {
  readonly groups: readonly SourceGroup[];
  /** The extensions of the files that can be sources, without dots. */
  readonly extensions: readonly string[];
}

/** The sources of one project. */
export interface SourceGroup {
  /** The workspace folder, or a draft outside every folder. */
  readonly uri: string;
  /** The folder that its project file is in; undefined outside every folder. */
  readonly root?: string;
  readonly sources: readonly SourceEntry[];
  /** What could not be read at all, or belongs to no one source. */
  readonly problems: readonly SourceProblem[];
}

/** One source, as the view lists it. */
export interface SourceEntry {
  readonly title: string;
  readonly publisher?: string;
  /** For a person: `27 August 2025`. */
  readonly published?: string;
  readonly statements: number;
  /** `own` was read from a file of the user's, `bundled` came with Claimcheck, `compiled` is in a `.kb` file. */
  readonly origin: 'own' | 'bundled' | 'compiled';
  /** Its file; undefined where it has none of its own. */
  readonly uri?: string;
  /** Whether the editor shows the file itself, and not what was read of it. */
  readonly isText: boolean;
  /** What of it was not read, a sentence each. */
  readonly problems: readonly string[];
  /** For opening it. */
  readonly passage: PassageRef;
}

/** A file that was not read as a source. */
export interface SourceProblem {
  /** Relative to the root where it lies there. */
  readonly path: string;
  readonly uri: string;
  readonly message: string;
}

/** How reading again ended. */
export interface RebuildResult {
  /** `false` where the user cancelled it: then the sources are what they were before. */
  readonly isComplete: boolean;
}

/** What is to be named in the project file of a folder. */
export interface AddSourcesParams {
  /** The workspace folder. */
  readonly folder: string;
  /** `file:` URIs of files and folders. */
  readonly uris: readonly string[];
  /** What becomes of files outside the project's folder: a copy in `sources/`, or their path in the project file. */
  readonly outside: 'copy' | 'refer';
}

/** What became of it. */
export interface AddSourcesResult {
  /** What was written: the project file, or the new source; undefined where nothing was. */
  readonly uri?: string;
  /** What the project file names now and did not before. */
  readonly added: readonly string[];
  /** Why something was not added, a sentence for a person. */
  readonly problem?: string;
}

/** A text from the clipboard. */
export interface PastedParams {
  readonly text: string;
}

/** Empty where the text does not say. */
export interface PastedResult {
  readonly title: string;
  readonly url: string;
}

/** A text that is to become a Markdown source. */
export interface NewSourceParams {
  /** The workspace folder. */
  readonly folder: string;
  readonly text: string;
  readonly title: string;
  /** Empty where there is none. */
  readonly url: string;
}

/** A finding, and why its number stands. */
export interface AcceptParams extends FindingRef {
  readonly reason: string;
}

/** Where the decision is, or why there is none. */
export interface AcceptResult {
  /** The file that the decision was written to; undefined where nothing was written. */
  readonly file?: string;
  /** Why nothing was written, a sentence for a person. */
  readonly problem?: string;
}
