import fs from 'node:fs/promises';
import path from 'node:path';
import fg from 'fast-glob';
import { fileError } from './file-error.js';
import { inLanes } from './in-lanes.js';
import { FILE_LIMITS } from './limits.js';
import { byCodeUnits, listFiles, type Listing, type SkippedPath } from './list-files.js';
import { jsonKind } from './readers/json-kind.js';
import { isDocument, readableExtensions } from './readers/registry.js';

/** The files that paths stand for, by what they are, in code unit order, each once. */
export interface SourceFiles {
  readonly documents: readonly string[];
  /** Compiled knowledge. */
  readonly compiled: readonly string[];
  /** Bibliographies. */
  readonly citations: readonly string[];
  readonly skipped: readonly SkippedPath[];
}

/**
 * The source files that files, folders and globs stand for. A file given by name is one whatever it is; of a folder,
 * those that a writer collects. No link is followed out of a folder. Never throws.
 */
export async function sourceFiles(paths: readonly string[], root: string): Promise<SourceFiles> {
  const listings = await Promise.all(paths.map((input) => listSources(input, root)));
  const files = [...new Set(listings.flatMap((listing) => listing.files))].sort(byCodeUnits);
  const skipped = new Map(
    listings.flatMap((listing) => listing.skipped.map((entry) => [`${entry.path}\0${entry.message}`, entry])),
  );
  const named = new Set(paths.map((input) => path.resolve(root, input)));
  const kinds = await inLanes(files, FILE_LIMITS.filesAtOnce, (file) => kindOf(file, named.has(file)));
  const ofKind = (kind: Kind): readonly string[] => files.filter((_, at) => kinds[at] === kind);
  return {
    documents: ofKind('document'),
    compiled: ofKind('compiled'),
    citations: ofKind('citations'),
    skipped: [...skipped.values()],
  };
}

/** Whether a file's name is one that a folder of sources is looked through for. */
export function isSourceName(file: string): boolean {
  return isDocument(file) || COMPILED.test(file) || BIBLIOGRAPHY.test(file);
}

/** The endings of the files that can be sources, without dots. */
export function sourceExtensions(): readonly string[] {
  return [...readableExtensions().map((extension) => extension.slice(1)), 'bib', 'kb'];
}

type Kind = 'document' | 'compiled' | 'citations' | 'other';

/** JSON of another kind lies in many folders: only where it is given by name is it a document, which cannot be read. */
async function kindOf(file: string, isNamed: boolean): Promise<Kind> {
  if (COMPILED.test(file)) return 'compiled';
  if (BIBLIOGRAPHY.test(file)) return 'citations';
  if (!JSON_FILE.test(file)) return 'document';
  const kind = await jsonKind(file);
  if (kind === 'citations') return 'citations';
  return kind === 'facts' || isNamed ? 'document' : 'other';
}

const COMPILED = /\.kb$/iu;
const BIBLIOGRAPHY = /\.bib$/iu;
const JSON_FILE = /\.json$/iu;

async function listSources(input: string, root: string): Promise<Listing> {
  const file = path.resolve(root, input);
  const options = { accept: isSourceName, keepsInside: true };
  try {
    const stats = await fs.stat(file);
    return stats.isDirectory() ? await listFiles(file, '**/*', options) : { files: [file], skipped: [] };
  } catch (error) {
    if (!fg.isDynamicPattern(input)) return { files: [], skipped: [{ ...fileError(error), path: file }] };
    const listing = await listFiles(root, input.replaceAll('\\', '/'), options);
    if (listing.files.length > 0 || listing.skipped.length > 0) return listing;
    return { files: [], skipped: [{ reason: 'unreadable', message: 'No source matches it.', path: file }] };
  }
}
