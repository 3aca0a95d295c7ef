import path from 'node:path';
import type { TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckReport, Finding } from '../engine/index.js';
import { staleDecisions, staleNote } from '../workspace/stale-decisions.js';
import { formatOf, isDraft } from './documents.js';
import { pathOf } from './file-uris.js';
import { isSource } from './is-source.js';
import type { Project } from './project.js';
import { Scheduler } from './scheduler.js';

/** One draft at one version, checked. */
export interface Checked {
  /** The draft as it was checked: later edits do not change it. */
  readonly document: TextDocument;
  readonly project: Project;
  /** What is to be shown: neither silenced in the draft nor accepted by a decision. */
  readonly findings: readonly Finding[];
  readonly report: CheckReport;
  /** Sentences for a person about decisions on the draft; mostly none. */
  readonly notes: readonly string[];
}

/** Who wants to hear of checks. */
export interface CheckListener {
  /** A check began that is not done at once. */
  readonly started: (uri: string) => void;
  readonly checked: (uri: string, checked: Checked) => void;
  readonly failed: (uri: string, error: unknown) => void;
}

/** A check that takes no longer needs no announcement. */
const NOTICEABLE = 200;
/** Keypresses closer together than this are one edit; a draft that takes longer to check waits longer. */
const LEAST_DELAY = 25;
const LONGEST_DELAY = 1000;

/** The checks of the open drafts: one at a time for each, the newest version wins. */
export class DraftChecks {
  readonly #scheduler: Scheduler<Checked>;
  readonly #documents: TextDocuments<TextDocument>;
  readonly #projectOf: (uri: string) => Promise<Project>;
  readonly #listener: CheckListener;
  readonly #took = new Map<string, number>();

  constructor(
    documents: TextDocuments<TextDocument>,
    projectOf: (uri: string) => Promise<Project>,
    listener: CheckListener,
  ) {
    this.#documents = documents;
    this.#projectOf = projectOf;
    this.#listener = listener;
    this.#scheduler = new Scheduler((uri, isStale) => this.#run(uri, isStale), listener.checked);
  }

  /** Checks a draft soon: at once where it was never checked, else after the current burst of keypresses. */
  request(uri: string): void {
    if (!isDraft(uri)) return;
    const took = this.#took.get(uri);
    const delay = took === undefined ? 0 : Math.min(LONGEST_DELAY, Math.max(LEAST_DELAY, took * 2));
    this.#scheduler.request(uri, delay);
  }

  /** Checks every open draft again. */
  requestAll(): void {
    for (const document of this.#documents.all()) this.request(document.uri);
  }

  /** The check of the draft's newest version; undefined where it is not open or could not be checked. */
  current(uri: string): Promise<Checked | undefined> {
    return this.#scheduler.current(uri);
  }

  /** The last check, maybe of an older version. */
  last(uri: string): Checked | undefined {
    return this.#scheduler.last(uri);
  }

  close(uri: string): void {
    this.#scheduler.drop(uri);
    this.#took.delete(uri);
  }

  async #run(uri: string, isStale: () => boolean): Promise<Checked | undefined> {
    const announcement = setTimeout(() => this.#listener.started(uri), NOTICEABLE);
    try {
      const project = await this.#projectOf(uri);
      const open = this.#documents.get(uri);
      if (open === undefined || isStale()) return undefined;
      // An open document changes in place with the next edit.
      const document = TextDocument.create(uri, open.languageId, open.version, open.getText());
      const start = performance.now();
      const checked = await checkDocument(document, project, isStale);
      this.#took.set(uri, performance.now() - start);
      return checked;
    } catch (error) {
      this.#listener.failed(uri, error);
      return undefined;
    } finally {
      clearTimeout(announcement);
    }
  }
}

/** Checks one text; `cancelled` ends it early, with an incomplete result. */
export async function checkDocument(
  document: TextDocument,
  project: Project,
  cancelled: () => boolean,
): Promise<Checked> {
  if (!project.settings.enable || isSource(document.uri, project)) {
    return { document, project, findings: [], report: NOTHING, notes: [] };
  }
  const draft = { text: document.getText(), format: formatOf(document), uri: document.uri };
  const report = await project.checker.check(draft, { cancelled });
  const findings = report.findings.filter(
    (finding) => finding.suppressed === undefined && !project.decisions.has(finding.fingerprint),
  );
  const notes = cancelled() ? [] : notesOn(document.uri, project, report);
  return { document, project, findings, report, notes };
}

/** Which decisions on a draft no longer apply. */
function notesOn(uri: string, { decisions, decisionsFile }: Project, report: CheckReport): readonly string[] {
  const file = pathOf(uri);
  if (file === undefined || decisionsFile === undefined) return [];
  const folder = path.dirname(decisionsFile);
  const note = staleNote(staleDecisions({ file, decisions: decisions.values(), folder }, report));
  return note === undefined ? [] : [note];
}

const NOTHING: CheckReport = {
  findings: [],
  examined: { sentences: 0, quantities: 0 },
  passedOver: [],
  directives: [],
  skipped: [],
};
