import fs, { constants } from 'node:fs';
import { KnowledgeLost } from './knowledge-lost.js';

/**
 * What tells a file from another that takes its place: how long it is and how it begins. A compiled file begins with the
 * checksum of its front. The numbers that a file system gives to files are not asked: some give others each time.
 */
export interface FileIdentity {
  readonly size: number;
  readonly head: Uint8Array;
}

/**
 * How long a file stays open after it was read from, in milliseconds. Windows lets nobody replace a file that is open, so
 * there it is closed again, and a file that was replaced since is refused. Elsewhere what is open stays what it was, even if
 * its name goes to another file.
 */
const STAYS_OPEN = process.platform === 'win32' ? 1_000 : Infinity;

/** A file that is read from now and then, and is the same file each time. */
export class LastingFile {
  readonly #path: string;
  readonly #identity: FileIdentity;
  readonly #staysOpen: number;
  #descriptor: number | undefined;
  #timer: NodeJS.Timeout | undefined;

  /** Opens the file. Throws where it is not the one that `identity` is of, or cannot be opened. */
  constructor(path: string, identity: FileIdentity, staysOpen = STAYS_OPEN) {
    this.#path = path;
    this.#identity = identity;
    this.#staysOpen = staysOpen;
    this.#open();
  }

  /**
   * Fills `bytes` with those of the file from `at` on; how many there were. Throws where it cannot be read, or is another
   * file by now.
   */
  read(at: number, bytes: Uint8Array): number {
    return fs.readSync(this.#open(), bytes, 0, bytes.length, at);
  }

  /** Until the next read. */
  close(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#descriptor !== undefined) fs.closeSync(this.#descriptor);
    this.#descriptor = undefined;
  }

  #open(): number {
    const descriptor = (this.#descriptor ??= openSame(this.#path, this.#identity));
    if (this.#timer !== undefined) this.#timer.refresh();
    else if (this.#staysOpen < Infinity)
      this.#timer = setTimeout(() => this.close(), this.#staysOpen).unref();
    return descriptor;
  }
}

function openSame(path: string, identity: FileIdentity): number {
  let descriptor: number | undefined;
  let same: boolean;
  try {
    descriptor = fs.openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    same = isSame(descriptor, identity);
  } catch (cause) {
    if (descriptor !== undefined) fs.closeSync(descriptor);
    throw new KnowledgeLost(`${path} cannot be opened again. Read all sources again.`, { cause });
  }
  if (same) return descriptor;
  fs.closeSync(descriptor);
  throw new KnowledgeLost(`${path} was replaced after it was opened. Read all sources again.`);
}

function isSame(descriptor: number, { size, head }: FileIdentity): boolean {
  if (fs.fstatSync(descriptor).size !== size) return false;
  const found = Buffer.alloc(head.length);
  return fs.readSync(descriptor, found, 0, found.length, 0) === head.length && found.equals(head);
}
