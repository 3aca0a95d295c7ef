import path from 'node:path';
import type { Checker, Knowledge, SourceInfo } from '../engine/index.js';
import type { Decision } from '../workspace/decisions.js';
import type { SkippedPath } from '../workspace/list-files.js';
import { isTextSource } from '../workspace/read-source-file.js';
import { printable } from '../workspace/reports/escape.js';
import type { OpenKnowledge } from '../workspace/sources.js';
import type { KnowledgeSummary } from './protocol.js';
import type { Settings } from './settings.js';

/** Where a source can be read. */
export interface SourceFile {
  readonly path: string;
  /** Whether the offsets of its statements are offsets of the file. */
  readonly isText: boolean;
  /** Whether the file is the user's own, not one that came with Claimcheck. */
  readonly isOwn: boolean;
}

/** What drafts below one folder are checked with. */
export interface Project {
  /** What globs and sources are relative to; undefined for drafts outside every folder. */
  readonly root: string | undefined;
  /** The editor's settings and the project file as one; where both speak, the project file holds. */
  readonly settings: Settings;
  /** Checks against the sources of the project, and remembers what it read of drafts. */
  readonly checker: Checker;
  readonly summary: KnowledgeSummary;
  /** What a person has accepted, by fingerprint. */
  readonly decisions: ReadonlyMap<string, Decision>;
  /** Where a new decision is written; undefined outside every folder. */
  readonly decisionsFile: string | undefined;
  /** Absolute paths of the files that sources were read from. */
  readonly sourceFiles: readonly string[];
  /** Absolute paths of what the settings name as sources: files, folders, globs. */
  readonly sourcePaths: readonly string[];
  /** What the checker's store is made of. */
  readonly parts: readonly Knowledge[];
  /** The sources that were not read, whole or in part, each by its path. */
  readonly unread: readonly SkippedPath[];
  /** What of configuration, decisions and sources was not read, a sentence each. */
  readonly skipped: readonly string[];
  readonly fileOf: (source: Pick<SourceInfo, 'id'>) => SourceFile | undefined;
}

/** Sources with the checker that remembers what was compared with them. */
export interface Sources extends OpenKnowledge {
  readonly checker: Checker;
}

/**
 * Sources that go on because reading them again was cancelled, and say so once, as of the folder `root`. Those of which
 * reading was cancelled the first time stay as they are: they say so already.
 */
export function staleSources(sources: Sources, root: string): Sources {
  if (sources.isCancelled) return sources;
  return {
    ...sources,
    isCancelled: true,
    skipped: [{ reason: 'unreadable', message: NOT_READ_AGAIN, path: root }, ...sources.skipped],
  };
}

const NOT_READ_AGAIN =
  'The sources were not read again: it was cancelled. Drafts are checked against what was read before.';

/** A project as its sources make it; `sheets` is the folder of the bundled fact sheets. */
export function projectOf(
  root: string | undefined,
  settings: Settings,
  knowledge: Sources,
  sheets: string,
): Project {
  const own = new Set(knowledge.files);
  const fileOf = (source: Pick<SourceInfo, 'id'>): SourceFile | undefined => {
    const file = root === undefined ? undefined : path.resolve(root, source.id);
    if (file !== undefined && own.has(file)) return { path: file, isText: isTextSource(file), isOwn: true };
    const isBundled = BUNDLED_ID.test(source.id);
    return isBundled ? { path: path.join(sheets, `${source.id}.md`), isText: true, isOwn: false } : undefined;
  };
  return {
    root,
    settings,
    checker: knowledge.checker,
    summary: summaryOf(knowledge.parts),
    decisions: new Map(),
    decisionsFile: undefined,
    sourceFiles: knowledge.files,
    sourcePaths: [],
    parts: knowledge.parts,
    unread: knowledge.skipped,
    skipped: sentencesOf(knowledge.skipped),
    fileOf,
  };
}

/** A bundled sheet is named by its file without the ending: no folder, no dot. */
const BUNDLED_ID = /^[\w-]+$/u;

/** With each check they go to the client: of a folder full of what cannot be read the first are enough. */
const MOST_SENTENCES = 50;

function sentencesOf(skipped: readonly SkippedPath[]): readonly string[] {
  const first = skipped
    .slice(0, MOST_SENTENCES)
    .map(({ path: file, message }) => printable(`${file}: ${message}`));
  const others = skipped.length - first.length;
  return others === 0 ? first : [...first, `And ${others} more: the output lists them all.`];
}

function summaryOf(parts: readonly Knowledge[]): KnowledgeSummary {
  const sources = parts.flatMap((part) => part.sources);
  const newest = sources
    .flatMap((source) => source.published ?? [])
    .sort()
    .at(-1);
  return {
    sources: sources.length,
    statements: parts.reduce((sum, part) => sum + part.statementCount, 0),
    ...(newest === undefined ? {} : { newest }),
  };
}
