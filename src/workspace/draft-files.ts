import fs from 'node:fs/promises';
import path from 'node:path';
import fg from 'fast-glob';
import type { Format } from '../engine/index.js';
import { fileError } from './file-error.js';
import { openGitignore } from './gitignore.js';
import { matcher, namesExtension } from './globs.js';
import { byCodeUnits, listFiles, type Listing, type SkippedPath } from './list-files.js';
import type { Project } from './project.js';

/** What a project says about its drafts; `root` is what the globs are relative to. */
export type DraftRules = Pick<Project, 'root' | 'config'> & {
  /** Absolute paths of the project's sources, which are no drafts. */
  readonly sourceFiles?: readonly string[];
};

/**
 * The drafts that one path stands for. A file given by name is always a draft. Of a folder, the Markdown and text files
 * that `.gitignore`, the project's globs and its sources leave. A path that does not exist is tried as a glob, and is
 * under `skipped` where that finds nothing. Never throws.
 */
export async function draftFiles(input: string, cwd: string, rules: DraftRules): Promise<Listing> {
  const file = path.resolve(cwd, input);
  try {
    const stats = await fs.stat(file);
    return stats.isDirectory() ? await draftsIn(file, rules) : { files: [file], skipped: [] };
  } catch (error) {
    if (fg.isDynamicPattern(input)) return draftsMatching(input, cwd, rules);
    return { files: [], skipped: [{ ...fileError(error), path: file }] };
  }
}

/** How the text of a draft is read, by its name. */
export function draftFormat(name: string): Format {
  return MARKDOWN.has(path.extname(name).toLowerCase()) ? 'markdown' : 'plaintext';
}

/** Listings as one: every file once, in code unit order. */
export function mergeListings(listings: readonly Listing[]): Listing {
  const files = [...new Set(listings.flatMap((listing) => listing.files))].sort(byCodeUnits);
  const skipped = new Map<string, SkippedPath>();
  for (const entry of listings.flatMap((listing) => listing.skipped)) skipped.set(entry.path, entry);
  return { files, skipped: [...skipped.values()] };
}

const MARKDOWN: ReadonlySet<string> = new Set(['.md', '.markdown', '.mdx']);
const DRAFT_EXTENSIONS: ReadonlySet<string> = new Set([...MARKDOWN, '.txt']);

async function draftsIn(folder: string, rules: DraftRules): Promise<Listing> {
  const gitignore = await openGitignore(folder);
  const excluded = matcher(rules.root, rules.config.exclude);
  return listFiles(folder, '**/*', {
    enter: async (parent, name, isFolder) =>
      !excluded(path.join(parent, name)) && !(await gitignore.ignores(parent, name, isFolder)),
    accept: acceptDrafts(rules),
  });
}

async function draftsMatching(glob: string, cwd: string, rules: DraftRules): Promise<Listing> {
  const gitignore = await openGitignore(cwd);
  const listing = await listFiles(cwd, glob.replaceAll('\\', '/'), {
    enter: async (parent, name, isFolder) => !(await gitignore.ignores(parent, name, isFolder)),
    accept: namesExtension(glob)
      ? () => true
      : acceptDrafts({ ...rules, config: { ...rules.config, include: [] } }),
  });
  if (listing.files.length > 0 || listing.skipped.length > 0) return listing;
  const nothing = {
    reason: 'unreadable',
    message: 'No draft matches it.',
    path: path.resolve(cwd, glob),
  } as const;
  return { files: [], skipped: [nothing] };
}

function acceptDrafts({ root, config, sourceFiles = [] }: DraftRules): (file: string) => boolean {
  const included = matcher(root, config.include);
  const named = matcher(root, config.include.filter(namesExtension));
  const sources = new Set(sourceFiles);
  return (file) => {
    if (sources.has(file)) return false;
    if (DRAFT_EXTENSIONS.has(path.extname(file).toLowerCase()))
      return config.include.length === 0 || included(file);
    return named(file);
  };
}
