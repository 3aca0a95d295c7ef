import path from 'node:path';
import { DEFAULT_CONFIG } from '../workspace/config.js';
import { draftFiles } from '../workspace/draft-files.js';
import { pathOf, uriOf } from './file-uris.js';
import type { Project } from './project.js';
import type { SkippedFile } from './protocol.js';
import type { Session } from './session.js';

/** A draft of a folder that is to be checked. */
export interface FolderJob {
  readonly file: string;
  /** What the file's path is shown relative to. */
  readonly folder: string;
  readonly project: Project;
}

/** What a check of folders has to do, and what of them it cannot look at. */
export interface FolderJobs {
  readonly jobs: readonly FolderJob[];
  readonly skipped: readonly SkippedFile[];
}

/** The drafts of some folders, each with the project that it belongs to. Never rejects for what is in files. */
export async function jobsIn(
  { projects }: Pick<Session, 'projects'>,
  folders: readonly string[],
): Promise<FolderJobs> {
  const jobs: FolderJob[] = [];
  const skipped: SkippedFile[] = [];
  for (const uri of folders) {
    const folder = pathOf(uri);
    if (folder === undefined) {
      skipped.push({ path: uri, message: 'Only folders on this machine can be checked.' });
      continue;
    }
    const project = await projects.of(uri, true);
    const { include, exclude } = project.settings;
    const listing = await draftFiles(folder, folder, {
      root: project.root ?? folder,
      config: { ...DEFAULT_CONFIG, include, exclude },
      sourceFiles: project.sourceFiles,
    });
    skipped.push(
      ...listing.skipped.map(({ path: file, message }) => ({ path: relative(folder, file), message })),
    );
    for (const file of listing.files) {
      const own = await projects.of(uriOf(file));
      jobs.push({ file, folder, project: own });
    }
  }
  return { jobs, skipped };
}

/** A file as its path is shown: from the folder on, `/` between its parts. */
export function shownPath({ folder, file }: Pick<FolderJob, 'folder' | 'file'>): string {
  return relative(folder, file);
}

function relative(folder: string, file: string): string {
  return path.relative(folder, file).replaceAll('\\', '/');
}
