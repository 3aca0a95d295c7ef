import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { Knowledge, Skipped } from '../../engine/index.js';
import { isMissing, writeError } from '../file-error.js';
import { openKnowledgeFile, type KnowledgeFileOptions } from '../knowledge-file.js';
import { FILE_LIMITS } from '../limits.js';
import { makeFolder } from '../make-folder.js';
import { readBytes } from '../read-text-file.js';
import { decodeEntry, encodeEntry, readEntryTail, type Compiled } from './entry.js';
import { pruneCache } from './prune.js';

/** Compiled sources that are opened, with what of them was not read. */
export interface OpenEntry extends Pick<Compiled, 'skipped'> {
  readonly knowledge: Knowledge;
}

/**
 * Compiled sources by key, in a folder that any number of processes share without locks: an entry is written whole or
 * not at all, and its key says what is in it, so that whoever writes it writes the same. Nothing here throws: a cache
 * that cannot be used is said in `notes`, and is as good as an empty one.
 */
export class DiskCache {
  readonly #folder: string;
  readonly #notes = new Set<string>();
  #isWritable = true;
  /** The folder, made: the text of the sources is in it, which is nobody else's business. */
  #made: Promise<unknown> | undefined;
  #written = 0;

  /** The folder need not exist. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Sentences for a person, each once: why the cache cannot be used, what in it was damaged. */
  get notes(): readonly string[] {
    return [...this.#notes];
  }

  /** What is kept under a key, marked as used; undefined where there is nothing, or nothing whole. */
  async read(key: string): Promise<Compiled | undefined> {
    const bytes = await readBytes(this.#file(key), FILE_LIMITS.knowledgeBytes);
    if ('skipped' in bytes) return this.#unread(key, bytes.skipped);
    const entry = decodeEntry(bytes.value);
    if (entry === undefined) this.#damaged();
    else await this.touch([key]);
    return entry;
  }

  /**
   * The store that is kept under a key, opened, and marked as used; undefined where there is nothing, or nothing whole. Of a
   * large one statements are read as they are asked for; where one is damaged, the entry is removed, so that it is compiled
   * again the next time.
   */
  async open(key: string, options: Partial<KnowledgeFileOptions> = {}): Promise<OpenEntry | undefined> {
    const file = this.#file(key);
    const refused = (): string => {
      removeNow(file);
      return `${this.#name} holds a damaged entry. Read all sources again: it is then compiled anew.`;
    };
    const opened = await openKnowledgeFile(file, readEntryTail, { refused, ...options });
    if ('skipped' in opened) return this.#unread(key, opened.skipped);
    await this.touch([key]);
    const { knowledge, found } = opened.value;
    return { knowledge, skipped: found.skipped };
  }

  /** Says why an entry was of no use; it is written anew by whoever needs it. */
  async #unread(key: string, { reason, message }: Skipped): Promise<undefined> {
    if (reason === 'invalid') this.#damaged();
    else if (await exists(this.#file(key))) this.#notes.add(`${this.#name} cannot be read: ${message}`);
  }

  #damaged(): void {
    this.#notes.add(`${this.#name} held damaged entries, which were compiled again.`);
  }

  /** Keeps sources under a key. */
  async write(key: string, compiled: Compiled): Promise<void> {
    if (!this.#isWritable) return;
    const bytes = encodeEntry(compiled);
    try {
      await (this.#made ??= makeFolder(this.#folder, 0o700));
      await writeWhole(this.#file(key), bytes);
      this.#written += bytes.length;
    } catch (error) {
      // Where another process holds the same entry open, Windows does not let it be replaced; nor need it be.
      if (await exists(this.#file(key))) return;
      this.#isWritable = false;
      this.#notes.add(
        `${this.#name} cannot be written, so sources are compiled each time: ${writeError(error)}.`,
      );
    }
  }

  /** Marks what is kept under these keys as used, so that it is not the next to go. */
  async touch(keys: readonly string[]): Promise<void> {
    const now = new Date();
    for (const key of keys) await fs.utimes(this.#file(key), now, now).catch(() => undefined);
  }

  /** When an entry was last used, in milliseconds since 1970; 0 where there is none. */
  async lastUse(key: string): Promise<number> {
    return fs.stat(this.#file(key)).then(
      (stats) => stats.mtimeMs,
      () => 0,
    );
  }

  /** Makes room, now and then, after something was written. */
  async prune(): Promise<void> {
    if (this.#written === 0) return;
    await pruneCache(this.#folder, { written: this.#written });
    this.#written = 0;
  }

  get #name(): string {
    return `The cache of compiled sources in ${this.#folder}`;
  }

  #file(key: string): string {
    return path.join(this.#folder, `${key}.kb`);
  }
}

/** Where it rejects, nothing is left behind; where the process dies, a file that `pruneCache` knows by its name. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const draft = `${file}.${randomUUID()}.tmp`;
  try {
    const handle = await fs.open(draft, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await fs.rename(draft, file);
  } catch (error) {
    await fs.rm(draft, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Where Windows does not let it go, it is refused again the next time. */
function removeNow(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Nothing depends on it.
  }
}

async function exists(file: string): Promise<boolean> {
  return fs.stat(file).then(
    () => true,
    (error: unknown) => !isMissing(error),
  );
}
