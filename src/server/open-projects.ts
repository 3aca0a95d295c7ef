import { isDraft } from './documents.js';
import { isSource } from './is-source.js';
import type { Project } from './project.js';
import type { Session } from './session.js';

/** A project, and one draft or folder that it holds for. */
export interface OpenProject {
  readonly uri: string;
  readonly project: Project;
}

/** The project of what was never saved anywhere: the bundled knowledge alone, where no folder is open. */
const NOWHERE = 'untitled:';

/**
 * The projects of the workspace folders and of the open drafts, each once, in that order; never empty. A source that is open
 * is no draft.
 */
export async function openProjects(
  session: Pick<Session, 'documents' | 'projects'>,
): Promise<readonly OpenProject[]> {
  const { documents, projects } = session;
  const byProject = new Map<Project, OpenProject>();
  const add = (uri: string, project: Project): void => {
    if (!byProject.has(project)) byProject.set(project, { uri, project });
  };
  for (const uri of projects.folders) add(uri, await projects.of(uri, true));
  for (const { uri } of documents.all()) {
    if (!isDraft(uri)) continue;
    const project = await projects.of(uri);
    if (!isSource(uri, project)) add(uri, project);
  }
  if (byProject.size === 0) add(NOWHERE, await projects.of(NOWHERE));
  return [...byProject.values()];
}
