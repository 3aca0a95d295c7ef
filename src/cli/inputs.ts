import fs from 'node:fs/promises';
import path from 'node:path';
import { fileError, isMissing } from '../workspace/file-error.js';
import { openProject, type Project } from '../workspace/project.js';

/** A path of the command line with the project that it belongs to. */
export interface Input {
  /** As it was given; `-` is standard input. */
  readonly path: string;
  readonly project: Project;
  /** Why there is nothing at the path, where it cannot be a glob either. */
  readonly missing?: string;
}

/** What stands for standard input among the paths. */
export const STDIN = '-';

/** Finds the project of a path: that of a folder itself, of a file's folder, of the working folder for a glob. */
export async function openInput(
  given: string,
  { stdinFilename = 'stdin' }: { readonly stdinFilename?: string },
): Promise<Input> {
  const file = path.resolve(given === STDIN ? stdinFilename : given);
  if (given === STDIN) return { path: given, project: await openProject(path.dirname(file)) };
  try {
    const stats = await fs.stat(file);
    return { path: given, project: await openProject(stats.isDirectory() ? file : path.dirname(file)) };
  } catch (error) {
    const project = await openProject(process.cwd());
    const isNothing = isMissing(error) && !GLOB.test(given);
    return { path: given, project, ...(isNothing ? { missing: fileError(error).message } : {}) };
  }
}

/** Characters that mean something in a glob. */
const GLOB = /[*?[\]{}()!+@]/u;
