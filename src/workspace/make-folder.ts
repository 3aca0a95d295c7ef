import fs from 'node:fs/promises';
import path from 'node:path';
import { isMissing } from './file-error.js';

/**
 * Makes a folder with those above it that are missing, with the permissions `mode`. Rejects where one cannot be made. Node's
 * own way to do this never ends below `/proc`, where a folder is missing whatever is above it.
 */
export async function makeFolder(folder: string, mode = 0o777): Promise<void> {
  const missing: string[] = [];
  for (let at = path.resolve(folder); !(await exists(at)); at = path.dirname(at)) missing.unshift(at);
  for (const one of missing) {
    try {
      await fs.mkdir(one, { mode });
    } catch (error) {
      // Another process may have made it meanwhile.
      if (!(await exists(one))) throw error;
    }
  }
}

async function exists(folder: string): Promise<boolean> {
  return fs.stat(folder).then(
    () => true,
    (error: unknown) => {
      if (isMissing(error) && path.dirname(folder) !== folder) return false;
      throw error;
    },
  );
}
