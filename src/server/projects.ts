import path from 'node:path';
import { createChecker } from '../engine/index.js';
import { indexDecisions } from '../workspace/decisions.js';
import { openKnowledge, type KnowledgePlaces } from '../workspace/sources.js';
import type { Opening } from './features/opening.js';
import { Homes, type Home } from './homes.js';
import { planProject, type PlanOptions } from './plan-project.js';
import { projectOf, staleSources, type Project, type Sources } from './project.js';
import { yieldingStore } from './yielding-store.js';

/** What projects are loaded with. */
export interface ProjectOptions extends PlanOptions {
  /** The folder of the fact sheets that it was compiled from. */
  readonly sheets: string;
  /** The workspace folders, as URIs. */
  readonly folders: readonly string[];
  /** The folder where compiled sources are kept; undefined to compile them each time. */
  readonly cache: string | undefined;
  /** How sources are opened, asked each time some are: with the progress that the client shows. */
  readonly opening: () => Opening;
  /** Told of each project that was loaded. */
  readonly loaded: (project: Project) => void;
}

/**
 * How reading again ended: `kept` where the user cancelled it, so that what was read before goes on; `superseded` where another
 * call has come in between, which then does it.
 */
export type Renewal = 'renewed' | 'kept' | 'superseded';

interface Loading extends Home {
  readonly loaded: Promise<{ readonly project: Project; readonly sources: Sources }>;
}

/** The projects of the open drafts, each loaded once and kept until it is forgotten. */
export class Projects {
  readonly #options: ProjectOptions;
  readonly #homes: Homes;
  #loaded = new Map<string, Loading>();
  /** By places: what two projects, or one before and after a decision, have in common is read once. */
  #knowledge = new Map<string, Promise<Sources>>();
  /** Whether sources are to be read again of which the reading was superseded. */
  #isOutdated = false;
  /** Ends what is being read again, when it is out of date before it is read. */
  #renewal = new AbortController();

  constructor(options: ProjectOptions) {
    this.#options = options;
    this.#homes = new Homes(options.folders);
  }

  /** The workspace folders, as URIs. */
  get folders(): readonly string[] {
    return this.#homes.folders;
  }

  /** The project of a draft, or of a folder where `isFolder`. Never rejects for what is in files. */
  async of(uri: string, isFolder = false): Promise<Project> {
    const home = await this.#homes.of(uri, isFolder);
    const key = `${home.root ?? ''} ${home.folder ?? ''}`;
    const known = this.#loaded.get(key);
    if (known !== undefined) return (await known.loaded).project;
    const loaded = this.#load(home);
    this.#loaded.set(key, { ...home, loaded });
    loaded.then(
      ({ project }) => this.#options.loaded(project),
      // A client that did not answer for its settings may do so the next time.
      () => this.#loaded.delete(key),
    );
    return (await loaded).project;
  }

  /** Every project that was loaded. */
  async all(): Promise<readonly Project[]> {
    const loaded = await Promise.all([...this.#loaded.values()].map((loading) => loading.loaded));
    return loaded.map(({ project }) => project);
  }

  /** Forgets settings, project files and decisions, so that the next check reads them again; sources stay. */
  forget(folders: readonly string[] = this.folders): void {
    this.#homes.forget(folders);
    this.#loaded = new Map();
  }

  /**
   * Reads settings and project files again, the sources that they name where these are new, and with `sources` all of them;
   * and forgets the rest once they are there: until then, drafts are checked as before.
   */
  async renew(sources: boolean): Promise<Renewal> {
    this.#renewal.abort();
    const { signal } = (this.#renewal = new AbortController());
    this.#isOutdated ||= sources;
    const isAll = this.#isOutdated;
    const kept = isAll ? new Map<string, Promise<Sources>>() : this.#knowledge;
    const renewed = new Map<string, Promise<Sources>>();
    const read = async (loading: Loading): Promise<void> => {
      const { places } = await planProject(this.#options, loading);
      const key = this.#keyOf(places);
      const opened = kept.get(key) ?? renewed.get(key) ?? this.#reopen(places, loading, signal);
      renewed.set(key, opened);
      await opened;
    };
    // A client that does not answer for its settings is asked again when a draft is checked.
    await Promise.allSettled([...this.#loaded.values()].map(read));
    if (signal.aborted) return 'superseded';
    this.forget();
    this.#isOutdated = false;
    if (isAll || renewed.size > 0) this.#knowledge = renewed;
    const opened = await Promise.all(renewed.values());
    return opened.some(({ isCancelled }) => isCancelled) ? 'kept' : 'renewed';
  }

  async #load(home: Home): Promise<{ readonly project: Project; readonly sources: Sources }> {
    const { settings, places, found } = await planProject(this.#options, home);
    const sources = await this.#open(places);
    const project = projectOf(
      home.root === undefined ? undefined : places.root,
      settings,
      sources,
      this.#options.sheets,
    );
    if (found === undefined) return { project, sources };
    const wrong = found.decisions.malformed.map(
      ({ line, message }) => `${found.decisionsFile}, line ${line}: ${message}`,
    );
    const withFiles: Project = {
      ...project,
      decisions: indexDecisions(found.decisions),
      decisionsFile: found.decisionsFile,
      sourcePaths: places.paths.map((source) => path.resolve(found.root, source)),
      skipped: [
        ...(found.problem === undefined ? [] : [found.problem.message]),
        ...wrong,
        ...project.skipped,
      ],
    };
    return { project: withFiles, sources };
  }

  #keyOf(places: KnowledgePlaces): string {
    return JSON.stringify({ ...places, cache: this.#options.cache });
  }

  #open(places: KnowledgePlaces): Promise<Sources> {
    const key = this.#keyOf(places);
    const opened = this.#knowledge.get(key) ?? this.#openSources(places);
    this.#knowledge.set(key, opened);
    return opened;
  }

  /** The sources of a project anew; where the user cancels that, those that it has. */
  async #reopen(places: KnowledgePlaces, { loaded }: Loading, renewal: AbortSignal): Promise<Sources> {
    const before = loaded.then(
      ({ sources }) => sources,
      () => undefined,
    );
    return this.#openSources(places, { renewal, before });
  }

  async #openSources(
    places: KnowledgePlaces,
    again?: { readonly renewal: AbortSignal; readonly before: Promise<Sources | undefined> },
  ): Promise<Sources> {
    const { options, opened } = this.#options.opening();
    const signals = [options.signal, again?.renewal].filter((signal) => signal !== undefined);
    const knowledge = await openKnowledge(
      { ...places, cache: this.#options.cache },
      { ...options, signal: AbortSignal.any(signals) },
    );
    const before = knowledge.isCancelled ? await again?.before : undefined;
    const sources =
      before === undefined
        ? { ...knowledge, checker: createChecker(yieldingStore(knowledge.store)) }
        : staleSources(before, places.root);
    opened(again?.renewal.aborted === true ? undefined : sources);
    return sources;
  }
}
