import fs from 'node:fs/promises';
import path from 'node:path';
import { applyEdits, modify } from 'jsonc-parser';
import { CONFIG_NAME } from './config.js';
import { describe, isMissing } from './file-error.js';
import { matcher } from './globs.js';
import { makeFolder } from './make-folder.js';
import { parseJsonc } from './parse-jsonc.js';

/** What becomes of a file that lies outside the project's folder: a copy in `sources/`, or its path in the project file. */
export type Outside = 'copy' | 'refer';

/** What was written; `problem` is a sentence for a person where something was not. */
export interface AddedSources {
  /** The project file. */
  readonly file: string;
  /** What the project file names now and did not before. */
  readonly added: readonly string[];
  readonly problem?: string;
}

/** Where copies and new sources are put. */
const SOURCES_FOLDER = 'sources';

/**
 * Names files and folders among the `sources` of a project file, which is made where there is none and otherwise keeps
 * its comments and its form. What it names already is left out. No file is ever overwritten. Never throws.
 */
export async function addSources(
  root: string,
  paths: readonly string[],
  outside: Outside,
): Promise<AddedSources> {
  const file = path.join(root, CONFIG_NAME);
  try {
    const text = await readIfThere(file);
    const listed = sourcesOf(text ?? '{}');
    if (listed === undefined) {
      return { file, added: [], problem: `${file} is not as it should be: correct it first.` };
    }
    const isListed = matcher(root, listed);
    const added: string[] = [];
    for (const one of paths) {
      const place = isInside(root, one) || outside === 'refer' ? one : await copy(one, root);
      if (!isListed(place) && !listed.includes(nameOf(place, root))) added.push(nameOf(place, root));
    }
    if (added.length > 0) await write(file, text, listed, added);
    return { file, added };
  } catch (error) {
    return { file, added: [], problem: `The sources could not be added: ${describe(error)}` };
  }
}

/** Whether a file or folder lies in a folder. */
export function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '' && relative.split(path.sep)[0] !== '..' && !path.isAbsolute(relative);
}

/** A file in the folder of sources whose name is not taken: `name.md`, else `name-2.md`. The folder is made. */
export async function writeNew(
  root: string,
  name: string,
  put: (file: string) => Promise<void>,
): Promise<string> {
  const folder = path.join(root, SOURCES_FOLDER);
  await makeFolder(folder);
  const { name: stem, ext } = path.parse(name);
  for (let number = 1; ; number++) {
    const file = path.join(folder, number === 1 ? name : `${stem}-${number}${ext}`);
    try {
      await put(file);
      return file;
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
}

function isTaken(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST';
}

function copy(file: string, root: string): Promise<string> {
  return writeNew(root, path.basename(file), (to) => fs.copyFile(file, to, fs.constants.COPYFILE_EXCL));
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await fs.readFile(file, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** The sources that a project file names; undefined where it is no JSON object or they are no list of texts. */
function sourcesOf(text: string): readonly string[] | undefined {
  const parsed = parseJsonc(text.replace(/^\ufeff/u, ''));
  const value = 'value' in parsed ? parsed.value : undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const sources: unknown = 'sources' in value ? value.sources : [];
  const isList = Array.isArray(sources) && sources.every((one) => typeof one === 'string');
  return isList ? sources : undefined;
}

/** A place as the project file names it: relative to the file, with slashes; absolute on another drive. */
function nameOf(place: string, root: string): string {
  return path.relative(root, place).replaceAll('\\', '/');
}

async function write(
  file: string,
  text: string | undefined,
  listed: readonly string[],
  added: readonly string[],
): Promise<void> {
  if (text === undefined) {
    await fs.writeFile(file, `${JSON.stringify({ sources: added }, null, 2)}\n`, { flag: 'wx' });
    return;
  }
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = /\n([ \t]+)"/u.exec(text)?.[1] ?? '  ';
  const options = {
    formattingOptions: { eol, insertSpaces: !indent.startsWith('\t'), tabSize: indent.length },
  };
  let changed = text;
  if (listed.length === 0) changed = applyEdits(changed, modify(changed, ['sources'], added, options));
  else {
    for (const [at, name] of added.entries()) {
      const place = ['sources', listed.length + at];
      changed = applyEdits(changed, modify(changed, place, name, { ...options, isArrayInsertion: true }));
    }
  }
  await fs.writeFile(file, changed);
}
