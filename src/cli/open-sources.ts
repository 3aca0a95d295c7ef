import os from 'node:os';
import path from 'node:path';
import { userCacheFolder } from '../workspace/cache/cache-folder.js';
import type { Project } from '../workspace/project.js';
import { openKnowledge, type KnowledgePlaces, type OpenKnowledge } from '../workspace/sources.js';
import { bundledKnowledge } from './installation.js';
import { complain } from './output.js';
import { openProgress } from './progress.js';

/** The options about sources, as the command line gives them. */
export interface SourceOptions {
  readonly sources?: readonly string[];
  readonly bundled: boolean;
  readonly cache: boolean;
}

/** Where the sources of a project are: its own, and those of the command line. */
export function placesOf(
  { root, config }: Pick<Project, 'root' | 'config'>,
  { sources = [], bundled, cache }: SourceOptions,
): KnowledgePlaces {
  return {
    root,
    paths: [...config.sources, ...sources.map((source) => path.resolve(source))],
    bundled: bundled && config.bundled ? bundledKnowledge() : undefined,
    cache: cache ? userCacheFolder() : undefined,
  };
}

/** Opens sources, counting on a terminal those that have to be compiled. */
export async function openSources(places: KnowledgePlaces): Promise<OpenKnowledge> {
  const progress = openProgress('sources');
  const script = new URL('./compile-worker.js', import.meta.url);
  const knowledge = await openKnowledge(places, {
    threads: { script, count: os.availableParallelism() },
    onProgress: ({ done, total }) => progress.show(done, total),
  });
  progress.end();
  for (const note of knowledge.notes) complain(note);
  return knowledge;
}
