import path from 'node:path';
import { findConfig, findUpwards, type Config, type ConfigProblem } from './config.js';
import { DECISIONS_NAME, readDecisions, type Decisions } from './decisions.js';

/** What holds for the drafts below a folder. */
export interface Project {
  /** Where the configuration or, without one, the decisions lie; else the folder that was asked about. */
  readonly root: string;
  readonly config: Config;
  /** Set where the configuration is invalid and the defaults hold in its place. */
  readonly problem?: ConfigProblem;
  /** Where a new decision is written; the file need not exist. */
  readonly decisionsFile: string;
  readonly decisions: Decisions;
}

/** The project of a folder, found by walking up from it. Never throws. */
export async function openProject(folder: string): Promise<Project> {
  const [found, decided] = await Promise.all([findConfig(folder), findUpwards(folder, DECISIONS_NAME)]);
  const home = found.path ?? decided;
  const root = home === undefined ? path.resolve(folder) : path.dirname(home);
  const decisionsFile = decided ?? path.join(root, DECISIONS_NAME);
  const decisions = await readDecisions(decisionsFile);
  const { config, problem } = found;
  return { root, config, decisionsFile, decisions, ...(problem === undefined ? {} : { problem }) };
}
