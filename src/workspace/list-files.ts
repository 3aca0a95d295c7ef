import fs from 'node:fs';
import path from 'node:path';
import fg from 'fast-glob';
import type { Skipped } from '../engine/index.js';
import { fileError, isMissing, notAFile } from './file-error.js';

/** Something that was asked for and not read, with its absolute path. */
export interface SkippedPath extends Skipped {
  readonly path: string;
}

/** Absolute paths in code unit order, each once. */
export interface Listing {
  readonly files: readonly string[];
  readonly skipped: readonly SkippedPath[];
}

export interface ListOptions {
  /** Asked for every entry that is met: `false` leaves it out, and for a folder everything in it. */
  readonly enter?: (folder: string, name: string, isFolder: boolean) => Promise<boolean>;
  /** Asked for every file that is met. */
  readonly accept: (file: string) => boolean;
}

/**
 * The files that a glob finds from a folder. Hidden entries, `.git` and `node_modules` are left out; links to files
 * count as files, links to folders are not followed, so that no circle is walked. A folder that cannot be read and an
 * accepted entry that is no regular file are under `skipped`. Never throws.
 */
export async function listFiles(folder: string, glob: string, options: ListOptions): Promise<Listing> {
  const skipped: SkippedPath[] = [];
  const found = await fg.glob(glob, {
    cwd: folder,
    absolute: true,
    onlyFiles: false,
    objectMode: true,
    followSymbolicLinks: false,
    fs: { readdir: readdirFor(options, skipped) as typeof fs.readdir },
  });
  const files = new Set<string>();
  for (const entry of found) {
    const file = path.resolve(entry.path);
    if (entry.dirent.isDirectory() || !options.accept(file)) continue;
    if (entry.dirent.isFile()) files.add(file);
    else await addOther(file, files, skipped);
  }
  return { files: [...files].sort(byCodeUnits), skipped };
}

/** Orders by UTF-16 code units: the same on every machine, whatever its language. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

type ReaddirCallback = (error: Error | null, entries?: readonly fs.Dirent[]) => void;

function readdirFor(options: ListOptions, skipped: SkippedPath[]): unknown {
  return (folder: string, _options: unknown, callback: ReaddirCallback): void => {
    readEntries(path.resolve(folder), options).then(
      (entries) => callback(null, entries),
      (error: unknown) => {
        if (!isMissing(error)) skipped.push({ ...fileError(error), path: path.resolve(folder) });
        callback(null, []);
      },
    );
  };
}

async function readEntries(folder: string, { enter }: ListOptions): Promise<readonly fs.Dirent[]> {
  const entries = await fs.promises.readdir(folder, { withFileTypes: true });
  const wanted = await Promise.all(
    entries.map(async (entry) => {
      if (NEVER_ENTERED.has(entry.name)) return false;
      return enter === undefined || (await enter(folder, entry.name, entry.isDirectory()));
    }),
  );
  return entries.filter((_, at) => wanted[at]);
}

const NEVER_ENTERED: ReadonlySet<string> = new Set(['.git', 'node_modules']);

async function addOther(file: string, files: Set<string>, skipped: SkippedPath[]): Promise<void> {
  try {
    const stats = await fs.promises.stat(file);
    if (stats.isFile()) files.add(file);
    else if (!stats.isDirectory()) skipped.push({ ...notAFile(stats), path: file });
  } catch (error) {
    skipped.push({ ...fileError(error), path: file });
  }
}
