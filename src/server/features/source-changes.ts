import fs from 'node:fs';
import path from 'node:path';
import { FileChangeType, type FileEvent } from 'vscode-languageserver/node';
import { isSourceName } from '../../workspace/source-files.js';
import { pathOf } from '../file-uris.js';
import type { Project } from '../project.js';

/**
 * Whether a change on disk may change what the sources of some projects are. A folder that is removed or renamed is told of
 * as one change, without its files.
 */
export function touchesSources({ uri, type }: FileEvent, projects: readonly Project[]): boolean {
  const file = pathOf(uri);
  if (file === undefined) return false;
  if (projects.some((project) => lookedAt(project).has(file)))
    return type !== FileChangeType.Changed || !isFolder(file);
  const isWithin = projects.some(({ sourcePaths }) => sourcePaths.some((source) => isBelow(file, source)));
  if (!isWithin) return false;
  return isSourceName(file) || (type === FileChangeType.Created && isFolder(file));
}

/** The part of a path or glob before its first wildcard, up to a whole folder; a path without any is its own. */
export function fixedPart(source: string): string {
  const wildcard = source.search(/[*?[{]/);
  return wildcard === -1 ? source : path.dirname(source.slice(0, wildcard + 1));
}

const known = new WeakMap<Project, ReadonlySet<string>>();

/** The files and places that a project's sources were read from or looked for in, and every folder on the way to them. */
function lookedAt(project: Project): ReadonlySet<string> {
  const found = known.get(project) ?? withFolders(project);
  known.set(project, found);
  return found;
}

function withFolders({ sourceFiles, sourcePaths, unread }: Project): ReadonlySet<string> {
  const paths = new Set<string>();
  const ends = [...sourceFiles, ...sourcePaths.map(fixedPart), ...unread.map((entry) => entry.path)];
  for (const end of ends) {
    for (let at = end; !paths.has(at); at = path.dirname(at)) paths.add(at);
  }
  return paths;
}

/** Whether a file lies where sources are looked for, and nothing on the way to it is hidden. */
function isBelow(file: string, source: string): boolean {
  const fixed = fixedPart(source);
  if (file !== fixed && !file.startsWith(`${fixed}${path.sep}`)) return false;
  return !HIDDEN.test(file.slice(fixed.length));
}

const HIDDEN = /[\\/](?:\.|node_modules(?:[\\/]|$))/u;

function isFolder(file: string): boolean {
  return fs.statSync(file, { throwIfNoEntry: false })?.isDirectory() === true;
}
