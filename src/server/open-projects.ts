import type { Project } from './project.js';
import type { Session } from './session.js';

/** A project, and one draft or folder that it holds for. */
export interface OpenProject {
  readonly uri: string;
  readonly project: Project;
}

/** The project of what was never saved anywhere: the bundled knowledge alone, where no folder is open. */
const NOWHERE = 'untitled:';

/** The projects of the workspace folders and of the open drafts, each once, in that order; never empty. */
export async function openProjects(
  session: Pick<Session, 'documents' | 'projects'>,
): Promise<readonly OpenProject[]> {
  const { documents, projects } = session;
  const uris = [...projects.folders, ...documents.all().map((document) => document.uri)];
  const byProject = new Map<Project, OpenProject>();
  for (const uri of uris.length === 0 ? [NOWHERE] : uris) {
    const project = await projects.of(uri, projects.folders.includes(uri));
    if (!byProject.has(project)) byProject.set(project, { uri, project });
  }
  return [...byProject.values()];
}
