import fs from 'node:fs';
import path from 'node:path';
import fg from 'fast-glob';
import type { Skipped } from '../engine/index.js';
import { fileError, isMissing, notAFile } from './file-error.js';
import { oversizedGlob } from './glob-size.js';
import { FILE_LIMITS } from './limits.js';

/** Something that was asked for and not read, with its absolute path. */
export interface SkippedPath extends Skipped {
  readonly path: string;
  /** Whether the rest of the file was read. */
  readonly isPartial?: true;
}

/** Absolute paths in code unit order, each once. */
export interface Listing {
  readonly files: readonly string[];
  readonly skipped: readonly SkippedPath[];
}

/** Which files are listed. */
export interface ListOptions {
  /** Asked for every entry that is met: `false` leaves it out, and for a folder everything in it. */
  readonly enter?: (folder: string, name: string, isFolder: boolean) => Promise<boolean>;
  /** Asked for every file that is met. */
  readonly accept: (file: string) => boolean;
  /** Links are not followed out of the folder, and every link that is not followed is under `skipped`. */
  readonly keepsInside?: boolean;
}

/**
 * The files that a glob finds from a folder. Hidden entries, `.git` and `node_modules` are left out; links to files
 * count as files, links to folders are not followed, so that no circle is walked. A folder that cannot be read and an
 * accepted entry that is no regular file are under `skipped`, and so are a glob and a folder too large to search.
 * Never throws.
 */
export async function listFiles(folder: string, glob: string, options: ListOptions): Promise<Listing> {
  const oversized = oversizedGlob(glob);
  if (oversized !== undefined)
    return {
      files: [],
      skipped: [{ reason: 'invalid', message: oversized, path: path.resolve(folder, glob) }],
    };
  const skipped: SkippedPath[] = [];
  const found = await fg.glob(glob, {
    cwd: folder,
    absolute: true,
    onlyFiles: false,
    objectMode: true,
    followSymbolicLinks: false,
    fs: { readdir: readdirFor(folder, options, skipped) as typeof fs.readdir },
  });
  const isInside =
    options.keepsInside === true ? insideOf(path.resolve(folder, staticBase(glob))) : undefined;
  const files = new Set<string>();
  for (const entry of found) {
    const file = path.resolve(entry.path);
    if (entry.dirent.isDirectory()) continue;
    if (entry.dirent.isSymbolicLink() && isInside !== undefined)
      await addLink(file, { files, skipped, isInside, accept: options.accept });
    else if (options.accept(file) && entry.dirent.isFile()) files.add(file);
    else if (options.accept(file)) await addOther(file, files, skipped);
  }
  return { files: [...files].sort(byCodeUnits), skipped };
}

/** Orders by UTF-16 code units: the same on every machine, whatever its language. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

type ReaddirCallback = (error: Error | null, entries?: readonly fs.Dirent[]) => void;

function readdirFor(start: string, options: ListOptions, skipped: SkippedPath[]): unknown {
  let met = 0;
  return (folder: string, _options: unknown, callback: ReaddirCallback): void => {
    if (met > FILE_LIMITS.listedEntries) return callback(null, []);
    readEntries(path.resolve(folder), options).then(
      (entries) => {
        const wasWithin = met <= FILE_LIMITS.listedEntries;
        met += entries.length;
        if (wasWithin && met > FILE_LIMITS.listedEntries) skipped.push({ ...CROWDED, path: start });
        callback(null, entries);
      },
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

const CROWDED: Skipped = {
  reason: 'too-large',
  message: `It holds more than ${FILE_LIMITS.listedEntries.toLocaleString('en')} entries; not all were looked at.`,
};

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

/** The part of a glob before its first wildcard, as a folder. */
function staticBase(glob: string): string {
  const parts = glob.split('/');
  const dynamic = parts.findIndex((part) => part !== '' && fg.isDynamicPattern(part));
  if (dynamic === -1) return path.dirname(glob);
  return dynamic === 0 ? '.' : `${parts.slice(0, dynamic).join('/')}/`;
}

type IsInside = (file: string) => Promise<boolean>;

function insideOf(folder: string): IsInside {
  const real = fs.promises.realpath(folder);
  // Where it rejects, so does every question, and each is answered by `addLink`.
  real.catch(() => undefined);
  return async (file) => (await fs.promises.realpath(file)).startsWith(path.join(await real, path.sep));
}

interface Links {
  readonly files: Set<string>;
  readonly skipped: SkippedPath[];
  readonly isInside: IsInside;
  readonly accept: (file: string) => boolean;
}

async function addLink(file: string, { files, skipped, isInside, accept }: Links): Promise<void> {
  try {
    const stats = await fs.promises.stat(file);
    if (stats.isDirectory()) skipped.push({ ...FOLDER_LINK, path: file });
    else if (!accept(file)) return;
    else if (!(await isInside(file))) skipped.push({ ...OUTWARD_LINK, path: file });
    else await addOther(file, files, skipped);
  } catch (error) {
    if (accept(file)) skipped.push({ ...fileError(error), path: file });
  }
}

const FOLDER_LINK: Skipped = {
  reason: 'unsupported',
  message: 'It is a link to a folder, which is not followed. Name that folder as a source to read it.',
};
const OUTWARD_LINK: Skipped = {
  reason: 'unsupported',
  message: 'It is a link out of the folder, which is not followed. Name its target as a source to read it.',
};
