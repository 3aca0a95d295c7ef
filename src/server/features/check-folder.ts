import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CancellationToken, WorkDoneProgressReporter } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Skipped } from '../../engine/index.js';
import { DEFAULT_CONFIG } from '../../workspace/config.js';
import { draftFiles, draftFormat } from '../../workspace/draft-files.js';
import { readTextFile } from '../../workspace/read-text-file.js';
import { countVerdicts, NO_COUNTS } from '../../workspace/verdict-counts.js';
import { skippedDiagnostic } from '../diagnostics.js';
import { checkDocument, type Checked } from '../draft-checks.js';
import type { Project } from '../project.js';
import { pathOf } from '../projects.js';
import { METHODS, type CheckFolderParams, type CheckFolderResult, type SkippedFile } from '../protocol.js';
import { isCancelled, safely } from '../safely.js';
import type { Session } from '../session.js';
import { diagnosticsOf } from './diagnostics.js';

/** A client redraws its progress no faster than this, in milliseconds. */
const PROGRESS_INTERVAL = 50;
const NOTHING: CheckFolderResult = { files: 0, counts: NO_COUNTS, skipped: [], cancelled: false };

interface Job {
  readonly file: string;
  /** What the file's path is shown relative to. */
  readonly folder: string;
  readonly project: Project;
}

interface Outcome {
  readonly findings: readonly Finding[];
  readonly skipped: readonly SkippedFile[];
  /** Whether the check was cancelled within the file. */
  readonly isCut: boolean;
}

/** The check of whole folders, and the marks it leaves in files that are not open. */
export class CheckFolderFeature {
  readonly #session: Session;
  /** The files, as URIs, that a folder check looked at. */
  readonly #checked = new Set<string>();

  constructor(session: Session) {
    this.#session = session;
    const { connection } = session;
    connection.onRequest(
      METHODS.checkFolder,
      safely(
        connection,
        'Checking a folder',
        NOTHING,
        (params: CheckFolderParams, token: CancellationToken) => this.#check(params, token),
      ),
    );
  }

  /** Checks a file again that changed on disk or was closed, and clears its marks where it, or its folder, is gone. */
  async refresh(uri: string): Promise<void> {
    const changed = pathOf(uri);
    if (changed === undefined) return;
    const below = `${uriOf(changed)}/`;
    const checked = [...this.#checked].filter((one) => one.startsWith(below));
    for (const one of [uriOf(changed), ...checked]) await this.#refreshFile(one);
  }

  async #refreshFile(uri: string): Promise<void> {
    const file = pathOf(uri);
    if (!this.#checked.has(uri) || file === undefined || this.#isOpen(uri)) return;
    if (!fs.existsSync(file)) {
      this.#checked.delete(uri);
      await this.#session.connection.sendDiagnostics({ uri, diagnostics: [] });
      return;
    }
    const project = await this.#session.projects.of(uri);
    await this.#checkFile({ file, folder: path.dirname(file), project }, () => false);
  }

  /** Checks every file of the last folder checks again: the knowledge or the configuration has changed. */
  async refreshAll(): Promise<void> {
    for (const uri of [...this.#checked]) await this.#refreshFile(uri);
  }

  async #check(params: CheckFolderParams, token: CancellationToken): Promise<CheckFolderResult> {
    const { progress, stop } = await this.#progress(params.workDoneToken);
    progress.begin('Claimcheck', 0, 'Looking for drafts', true);
    const cancelled = (): boolean => isCancelled(token) || isCancelled(stop);
    try {
      const folders = params.uri === undefined ? this.#session.projects.folders : [params.uri];
      const { jobs, skipped } = await this.#jobs(folders);
      return await this.#run(jobs, skipped, progress, cancelled);
    } finally {
      progress.done();
    }
  }

  /** The progress that the client asked for; without a token of its own, one that the server asks the client for. */
  async #progress(
    given: string | number | undefined,
  ): Promise<{ readonly progress: WorkDoneProgressReporter; readonly stop?: CancellationToken }> {
    const { connection, client } = this.#session;
    if (given !== undefined || !client.createsProgress) {
      return { progress: connection.window.attachWorkDoneProgress(given) };
    }
    const progress = await connection.window.createWorkDoneProgress();
    return { progress, stop: progress.token };
  }

  async #jobs(
    folders: readonly string[],
  ): Promise<{ jobs: readonly Job[]; skipped: readonly SkippedFile[] }> {
    const jobs: Job[] = [];
    const skipped: SkippedFile[] = [];
    for (const uri of folders) {
      const folder = pathOf(uri);
      if (folder === undefined) {
        skipped.push({ path: uri, message: 'Only folders on this machine can be checked.' });
        continue;
      }
      const project = await this.#session.projects.of(uri, true);
      const { include, exclude } = project.settings;
      const listing = await draftFiles(folder, folder, {
        root: project.root ?? folder,
        config: { ...DEFAULT_CONFIG, include, exclude },
        sourceFiles: project.sourceFiles,
      });
      skipped.push(
        ...listing.skipped.map(({ path: file, message }) => ({ path: relative(folder, file), message })),
      );
      for (const file of listing.files) {
        const own = await this.#session.projects.of(uriOf(file));
        jobs.push({ file, folder, project: own });
      }
    }
    return { jobs, skipped };
  }

  async #run(
    jobs: readonly Job[],
    skippedBefore: readonly SkippedFile[],
    progress: WorkDoneProgressReporter,
    cancelled: () => boolean,
  ): Promise<CheckFolderResult> {
    const skipped = [...skippedBefore];
    let counts = NO_COUNTS;
    let files = 0;
    let reported = 0;
    for (const job of jobs) {
      if (cancelled()) break;
      const outcome = await this.#checkFile(job, cancelled);
      if (outcome.isCut) break;
      files++;
      counts = countVerdicts(outcome.findings, counts);
      skipped.push(...outcome.skipped);
      if (performance.now() - reported < PROGRESS_INTERVAL) continue;
      reported = performance.now();
      const text = `${files} of ${jobs.length} files, ${counts.refuted} refuted, ${counts.conflicting} conflicting`;
      progress.report((100 * files) / jobs.length, text);
    }
    return { files, counts, skipped, cancelled: cancelled() };
  }

  /** Checks one file and marks it, unless it is open: then its own check has marked it already. */
  async #checkFile(job: Job, cancelled: () => boolean): Promise<Outcome> {
    const { documents, checks, connection } = this.#session;
    const uri = uriOf(job.file);
    this.#checked.add(uri);
    const open = documents.all().find((document) => samePath(document.uri, job.file));
    const checked =
      open === undefined ? await this.#read(job, uri, cancelled) : await checks.current(open.uri);
    if (cancelled()) return { findings: [], skipped: [], isCut: true };
    if (checked === undefined) return skippedFile(job, 'It could not be checked.');
    if ('message' in checked) {
      const diagnostics = [skippedDiagnostic(checked, TextDocument.create(uri, 'plaintext', 0, ''))];
      await connection.sendDiagnostics({ uri, diagnostics });
      return skippedFile(job, checked.message);
    }
    if (open === undefined) {
      await connection.sendDiagnostics({ uri, diagnostics: await diagnosticsOf(this.#session, checked) });
    }
    const skipped = checked.report.skipped.map(({ message }) => ({ path: shownPath(job), message }));
    return { findings: checked.findings, skipped, isCut: false };
  }

  async #read(job: Job, uri: string, cancelled: () => boolean): Promise<Checked | Skipped> {
    const read = await readTextFile(job.file);
    if ('skipped' in read) return read.skipped;
    const document = TextDocument.create(uri, draftFormat(job.file), 0, read.value.text);
    return checkDocument(document, job.project, cancelled);
  }

  #isOpen(uri: string): boolean {
    const file = pathOf(uri);
    return this.#session.documents
      .all()
      .some((document) => file !== undefined && samePath(document.uri, file));
  }
}

function skippedFile(job: Job, message: string): Outcome {
  return { findings: [], skipped: [{ path: shownPath(job), message }], isCut: false };
}

function shownPath(job: Job): string {
  return relative(job.folder, job.file);
}

function relative(folder: string, file: string): string {
  return path.relative(folder, file).replaceAll('\\', '/');
}

/** Whether a URI, however its client encodes it, is that of a file. */
function samePath(uri: string, file: string): boolean {
  return pathOf(uri) === file;
}

function uriOf(file: string): string {
  return pathToFileURL(file).href;
}
