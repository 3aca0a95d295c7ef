import { pathOf } from './file-uris.js';
import type { Project } from './project.js';

const known = new WeakMap<Project, ReadonlySet<string>>();

/** Whether a document is a source of its own project, the bundled fact sheets included: it is read, not checked. */
export function isSource(uri: string, project: Project): boolean {
  const file = pathOf(uri);
  if (file === undefined) return false;
  const files = known.get(project) ?? filesOf(project);
  known.set(project, files);
  return files.has(file);
}

function filesOf(project: Project): ReadonlySet<string> {
  const sources = project.parts.flatMap((part) => part.sources);
  return new Set([
    ...project.sourceFiles,
    ...sources.flatMap((source) => project.fileOf(source)?.path ?? []),
  ]);
}
