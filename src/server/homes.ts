import path from 'node:path';
import { CONFIG_NAME, findUpwards } from '../workspace/config.js';
import { DECISIONS_NAME } from '../workspace/decisions.js';
import { pathOf } from './file-uris.js';

/** Where a draft is at home: what its project is loaded by. */
export interface Home {
  /** The folder of the nearest project file or decisions, else of the workspace; undefined outside every folder. */
  readonly root: string | undefined;
  /** The workspace folder that it lies in, as a URI; undefined outside all of them. */
  readonly folder: string | undefined;
}

/** Finds where drafts are at home, and remembers it for each folder. */
export class Homes {
  #folders: readonly string[];
  #roots = new Map<string, Promise<string | undefined>>();

  constructor(folders: readonly string[]) {
    this.#folders = folders;
  }

  /** The workspace folders, as URIs. */
  get folders(): readonly string[] {
    return this.#folders;
  }

  /** The home of a draft, or of a folder where `isFolder`. */
  async of(uri: string, isFolder: boolean): Promise<Home> {
    const folder = this.#folderOf(uri);
    return { root: await this.#rootOf(uri, folder, isFolder), folder };
  }

  /** Forgets what was found, and where other folders are open, these. */
  forget(folders: readonly string[]): void {
    this.#folders = folders;
    this.#roots = new Map();
  }

  #folderOf(uri: string): string | undefined {
    // A draft that was never saved belongs to the folder that is open.
    if (uri.startsWith('untitled:')) return this.#folders[0];
    const inside = this.#folders.filter(
      (folder) => uri === folder || uri.startsWith(`${trimSlash(folder)}/`),
    );
    return inside.sort((a, b) => b.length - a.length)[0];
  }

  #rootOf(uri: string, folder: string | undefined, isFolder: boolean): Promise<string | undefined> {
    const file = pathOf(uri);
    const directory = file === undefined || isFolder ? (file ?? pathOf(folder)) : path.dirname(file);
    if (directory === undefined) return Promise.resolve(undefined);
    const known = this.#roots.get(directory) ?? homeOf(directory, folder);
    this.#roots.set(directory, known);
    return known;
  }
}

/** Where the nearest project file or decisions lie; else the workspace folder. */
async function homeOf(directory: string, folder: string | undefined): Promise<string | undefined> {
  const home = (await findUpwards(directory, CONFIG_NAME)) ?? (await findUpwards(directory, DECISIONS_NAME));
  return home === undefined ? pathOf(folder) : path.dirname(home);
}

function trimSlash(uri: string): string {
  return uri.endsWith('/') ? uri.slice(0, -1) : uri;
}
