import path from 'node:path';
import { CONFIG_NAME } from '../workspace/config.js';
import { openProject, type Project as ProjectFiles } from '../workspace/project.js';
import type { KnowledgePlaces } from '../workspace/sources.js';
import { pathOf } from './file-uris.js';
import type { Home } from './homes.js';
import { mergeSettings, statedKeys } from './merge-settings.js';
import type { Settings } from './settings.js';

/** What a plan is made with. */
export interface PlanOptions {
  /** The compiled knowledge that comes with Claimcheck. */
  readonly bundled: string;
  /** In a workspace that is not trusted no source is read: its files could name any file of the machine. */
  readonly isTrusted: boolean;
  readonly settingsOf: (folder: string | undefined) => Promise<Settings>;
}

/** What settings and project files say of a project, before its sources are opened. */
export interface Plan {
  readonly settings: Settings;
  readonly places: KnowledgePlaces;
  /** Undefined for drafts outside every folder. */
  readonly found: ProjectFiles | undefined;
}

/** What holds for drafts with a home. Rejects where the client does not answer for its settings. */
export async function planProject(
  { bundled, settingsOf, isTrusted }: PlanOptions,
  { root, folder }: Home,
): Promise<Plan> {
  const settings = await settingsOf(folder);
  const bundledIf = (isUsed: boolean) => (isUsed ? bundled : undefined);
  if (root === undefined) {
    const places = {
      root: path.dirname(bundled),
      paths: [],
      bundled: bundledIf(settings.bundledKnowledge),
    };
    return { settings, places, found: undefined };
  }
  const found = await openProject(root);
  const stated = await statedKeys(path.join(found.root, CONFIG_NAME));
  const merged = mergeSettings(settings, found.config, stated);
  const base = pathOf(folder) ?? root;
  const own = settings.sources.map((source) => path.resolve(base, source));
  const paths = isTrusted ? [...found.config.sources, ...own] : [];
  const places = { root: found.root, paths, bundled: bundledIf(merged.bundledKnowledge) };
  return { settings: merged, places, found };
}
