import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createChecker, type Checker, type Knowledge, type SourceInfo } from '../engine/index.js';
import { CONFIG_NAME, findUpwards } from '../workspace/config.js';
import { DECISIONS_NAME, indexDecisions } from '../workspace/decisions.js';
import type { SkippedPath } from '../workspace/list-files.js';
import { openProject } from '../workspace/project.js';
import { printable } from '../workspace/reports/escape.js';
import { isTextSource } from '../workspace/read-source-file.js';
import { openKnowledge, type KnowledgePlaces, type OpenKnowledge } from '../workspace/sources.js';
import type { Opening } from './features/opening.js';
import { mergeSettings, statedKeys } from './merge-settings.js';
import type { KnowledgeSummary } from './protocol.js';
import type { Settings } from './settings.js';
import { yieldingStore } from './yielding-store.js';

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
  /** The fingerprints that a person has accepted. */
  readonly accepted: ReadonlySet<string>;
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

export interface ProjectOptions {
  /** The compiled knowledge that comes with Claimcheck. */
  readonly bundled: string;
  /** The folder of the fact sheets that it was compiled from. */
  readonly sheets: string;
  /** In a workspace that is not trusted no source is read: its files could name any file of the machine. */
  readonly isTrusted: boolean;
  /** The workspace folders, as URIs. */
  readonly folders: readonly string[];
  readonly settingsOf: (folder: string | undefined) => Promise<Settings>;
  /** The folder where compiled sources are kept; undefined to compile them each time. */
  readonly cache: string | undefined;
  /** How sources are opened, asked each time some are: with the progress that the client shows. */
  readonly opening: () => Opening;
  /** Told of each project that was loaded. */
  readonly loaded: (project: Project) => void;
}

/** The projects of the open drafts, each loaded once and kept until it is forgotten. */
export class Projects {
  readonly #options: ProjectOptions;
  #folders: readonly string[];
  #loaded = new Map<string, Promise<Project>>();
  #roots = new Map<string, Promise<string | undefined>>();
  /** By places: what two projects, or one before and after a decision, have in common is read once. */
  #knowledge = new Map<string, Promise<Sources>>();
  /** The places of projects that are loaded. */
  #inUse = new Set<string>();
  /** Ends what is being read again, when it is out of date before it is read. */
  #renewal = new AbortController();

  constructor(options: ProjectOptions) {
    this.#options = options;
    this.#folders = options.folders;
  }

  /** The workspace folders, as URIs. */
  get folders(): readonly string[] {
    return this.#folders;
  }

  /** The project of a draft, or of a folder where `isFolder`. Never rejects for what is in files. */
  async of(uri: string, isFolder = false): Promise<Project> {
    const folder = this.#folderOf(uri);
    const root = await this.#rootOf(uri, folder, isFolder);
    const key = `${root ?? ''} ${folder ?? ''}`;
    const known = this.#loaded.get(key);
    if (known !== undefined) return known;
    const loading = this.#load(root, folder);
    this.#loaded.set(key, loading);
    // A client that did not answer for its settings may do so the next time.
    loading.then(this.#options.loaded, () => this.#loaded.delete(key));
    return loading;
  }

  /** Every project that was loaded. */
  all(): Promise<readonly Project[]> {
    return Promise.all(this.#loaded.values());
  }

  /** Forgets settings, project files and decisions, so that the next check reads them again; sources stay. */
  forget(folders: readonly string[] = this.#folders): void {
    this.#folders = folders;
    this.#loaded = new Map();
    this.#roots = new Map();
    this.#inUse = new Set();
  }

  /**
   * Reads the sources again, and forgets the rest once they are there: until then, drafts are checked as before. `false`
   * where another call has come in between, which then does it.
   */
  async renew(): Promise<boolean> {
    this.#renewal.abort();
    const { signal } = (this.#renewal = new AbortController());
    const renewed = new Map([...this.#inUse].map((key) => [key, this.#openSources(key, signal)]));
    await Promise.all(renewed.values());
    if (signal.aborted) return false;
    this.forget();
    this.#knowledge = renewed;
    return true;
  }

  #folderOf(uri: string): string | undefined {
    // A draft that was never saved belongs to the folder that is open.
    if (uri.startsWith('untitled:')) return this.#folders[0];
    const inside = this.#folders.filter(
      (folder) => uri === folder || uri.startsWith(`${trimSlash(folder)}/`),
    );
    return inside.sort((a, b) => b.length - a.length)[0];
  }

  #rootOf(uri: string, folder: string | undefined, isFolder: boolean): Promise<string | undefined> {
    const file = pathOf(uri);
    const directory = file === undefined || isFolder ? (file ?? pathOf(folder)) : path.dirname(file);
    if (directory === undefined) return Promise.resolve(undefined);
    const known = this.#roots.get(directory) ?? homeOf(directory, folder);
    this.#roots.set(directory, known);
    return known;
  }

  async #load(root: string | undefined, folder: string | undefined): Promise<Project> {
    const { bundled, sheets, settingsOf } = this.#options;
    const settings = await settingsOf(folder);
    if (root === undefined) {
      const knowledge = await this.#open({
        root: path.dirname(bundled),
        paths: [],
        bundled: settings.bundledKnowledge ? bundled : undefined,
      });
      return projectOf(undefined, settings, knowledge, sheets);
    }
    const found = await openProject(root);
    const merged = mergeSettings(
      settings,
      found.config,
      await statedKeys(path.join(found.root, CONFIG_NAME)),
    );
    const base = pathOf(folder) ?? root;
    const own = settings.sources.map((source) => path.resolve(base, source));
    const paths = this.#options.isTrusted ? [...found.config.sources, ...own] : [];
    const knowledge = await this.#open({
      root: found.root,
      paths,
      bundled: merged.bundledKnowledge ? bundled : undefined,
    });
    const project = projectOf(found.root, merged, knowledge, sheets);
    const { entries, malformed } = found.decisions;
    const wrong = malformed.map(({ line, message }) => `${found.decisionsFile}, line ${line}: ${message}`);
    return {
      ...project,
      accepted: new Set(indexDecisions({ entries, malformed }).keys()),
      decisionsFile: found.decisionsFile,
      sourcePaths: paths.map((source) => path.resolve(found.root, source)),
      skipped: [
        ...(found.problem === undefined ? [] : [found.problem.message]),
        ...wrong,
        ...project.skipped,
      ],
    };
  }

  #open(places: KnowledgePlaces): Promise<Sources> {
    const key = JSON.stringify({ ...places, cache: this.#options.cache });
    const opened = this.#knowledge.get(key) ?? this.#openSources(key);
    this.#knowledge.set(key, opened);
    this.#inUse.add(key);
    return opened;
  }

  async #openSources(key: string, renewal?: AbortSignal): Promise<Sources> {
    const { options, opened } = this.#options.opening();
    const signals = [options.signal, renewal].filter((signal) => signal !== undefined);
    const places = JSON.parse(key) as KnowledgePlaces;
    const knowledge = await openKnowledge(places, { ...options, signal: AbortSignal.any(signals) });
    opened(renewal?.aborted === true ? undefined : knowledge);
    return { ...knowledge, checker: createChecker(yieldingStore(knowledge.store)) };
  }
}

/** Sources with the checker that remembers what was compared with them. */
interface Sources extends OpenKnowledge {
  readonly checker: Checker;
}

/** The path of a `file:` URI; undefined for every other, and for nonsense. */
export function pathOf(uri: string | undefined): string | undefined {
  if (uri?.startsWith('file:') !== true) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

function projectOf(
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
    accepted: new Set(),
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

/** Where the nearest project file or decisions lie; else the workspace folder. */
async function homeOf(directory: string, folder: string | undefined): Promise<string | undefined> {
  const home = (await findUpwards(directory, CONFIG_NAME)) ?? (await findUpwards(directory, DECISIONS_NAME));
  return home === undefined ? pathOf(folder) : path.dirname(home);
}

function trimSlash(uri: string): string {
  return uri.endsWith('/') ? uri.slice(0, -1) : uri;
}
