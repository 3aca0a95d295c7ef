import path from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { findUpwards } from './config.js';
import { readTextFile } from './read-text-file.js';

/** What `.gitignore` files say about the entries of folders. */
export interface Gitignore {
  /** Whether an entry directly in `folder` is ignored. Its folder must not be: ignored folders are not entered. */
  ignores(folder: string, name: string, isFolder: boolean): Promise<boolean>;
}

/**
 * The rules that hold in and below a folder: its own `.gitignore` files, nested ones included, and those above it up to
 * the repository's root. A folder that is itself ignored was asked for by name, so the rules above it do not count.
 */
export async function openGitignore(folder: string): Promise<Gitignore> {
  const marker = await findUpwards(folder, '.git');
  const root = marker === undefined ? folder : path.dirname(marker);
  const fromRoot = rulesFrom(root);
  return (await isIgnored(fromRoot, root, folder)) ? rulesFrom(folder) : fromRoot;
}

interface Rules {
  readonly base: string;
  readonly matcher: Ignore;
}

function rulesFrom(top: string): Gitignore {
  const chains = new Map<string, Promise<readonly Rules[]>>();
  const chainOf = (folder: string): Promise<readonly Rules[]> => {
    const known = chains.get(folder);
    if (known !== undefined) return known;
    const above =
      folder === top || !isWithin(top, folder) ? Promise.resolve([]) : chainOf(path.dirname(folder));
    const chain = Promise.all([above, readRules(folder)]).then(([outer, own]) => [...own, ...outer]);
    chains.set(folder, chain);
    return chain;
  };
  return {
    async ignores(folder, name, isFolder) {
      for (const { base, matcher } of await chainOf(folder)) {
        const relative = path.relative(base, path.join(folder, name)).replaceAll('\\', '/');
        const answer = matcher.test(isFolder ? `${relative}/` : relative);
        if (answer.ignored) return true;
        if (answer.unignored) return false;
      }
      return false;
    },
  };
}

async function readRules(folder: string): Promise<readonly Rules[]> {
  const read = await readTextFile(path.join(folder, '.gitignore'));
  if ('skipped' in read) return [];
  return [{ base: folder, matcher: ignore().add(read.value.text) }];
}

async function isIgnored(rules: Gitignore, root: string, folder: string): Promise<boolean> {
  let at = root;
  for (const name of path.relative(root, folder).split(path.sep)) {
    if (name === '') continue;
    if (await rules.ignores(at, name, true)) return true;
    at = path.join(at, name);
  }
  return false;
}

function isWithin(top: string, folder: string): boolean {
  const relative = path.relative(top, folder);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
