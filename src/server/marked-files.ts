import fs from 'node:fs';
import path from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Skipped } from '../engine/index.js';
import { draftFormat } from '../workspace/draft-files.js';
import { readTextFile } from '../workspace/read-text-file.js';
import { skippedDiagnostic } from './diagnostics.js';
import { checkDocument, type Checked } from './draft-checks.js';
import { diagnosticsOf } from './features/diagnostics.js';
import { pathOf, uriOf } from './file-uris.js';
import { shownPath, type FolderJob } from './folder-jobs.js';
import type { SkippedFile } from './protocol.js';
import type { Session } from './session.js';

/** What came of one file of a folder check. */
export interface FileOutcome {
  readonly findings: readonly Finding[];
  readonly skipped: readonly SkippedFile[];
  /** Whether the check was cancelled within the file. */
  readonly isCut: boolean;
}

/** The files that are marked without being open: those that a folder check looked at. */
export class MarkedFiles {
  readonly #session: Session;
  /** As URIs. */
  readonly #checked = new Set<string>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** Checks one file and marks it, unless it is open: then its own check has marked it already. */
  async check(job: FolderJob, cancelled: () => boolean): Promise<FileOutcome> {
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
    await this.check({ file, folder: path.dirname(file), project }, () => false);
  }

  /** Checks every file of the last folder checks again: the knowledge or the configuration has changed. */
  async refreshAll(): Promise<void> {
    for (const uri of [...this.#checked]) await this.#refreshFile(uri);
  }

  async #read(job: FolderJob, uri: string, cancelled: () => boolean): Promise<Checked | Skipped> {
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

function skippedFile(job: FolderJob, message: string): FileOutcome {
  return { findings: [], skipped: [{ path: shownPath(job), message }], isCut: false };
}

/** Whether a URI, however its client encodes it, is that of a file. */
function samePath(uri: string, file: string): boolean {
  return pathOf(uri) === file;
}
