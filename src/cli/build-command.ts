import fs from 'node:fs/promises';
import path from 'node:path';
import { mergeKnowledge } from '../engine/index.js';
import { DEFAULT_CONFIG } from '../workspace/config.js';
import { fileError } from '../workspace/file-error.js';
import { openSources, placesOf, type SourceOptions } from './open-sources.js';
import { complain, displayPath, EXIT, print, writeWhole } from './output.js';
import { isUnread } from './unread.js';

/** The options of `claimcheck build`, as the command line gives them. */
export interface BuildOptions extends Pick<SourceOptions, 'cache'> {
  readonly output: string;
}

/**
 * Compiles a folder's sources into one file, compiled ones among them, and says what it holds; the exit code. A source
 * that was cut short is named, and the rest of it is in the file; one that could not be read fails the run.
 */
export async function runBuild(folder: string, { output, cache }: BuildOptions): Promise<number> {
  const root = path.resolve(folder);
  const stats = await fs.stat(root).catch((error: unknown) => fileError(error));
  if ('message' in stats || !stats.isDirectory()) {
    complain(`${folder}: ${'message' in stats ? stats.message : 'It is no folder.'}`);
    return EXIT.failed;
  }
  const config = { ...DEFAULT_CONFIG, sources: ['.'] };
  const { parts, skipped } = await openSources(placesOf({ root, config }, { bundled: false, cache }));
  for (const entry of skipped) complain(`skipped ${displayPath(entry.path)}: ${entry.message}`);
  const [only, ...others] = parts;
  const knowledge = only === undefined || others.length === 0 ? only : mergeKnowledge(parts);
  if (knowledge === undefined || knowledge.sources.length === 0) {
    complain(`${folder}: there is no source in it`);
    return EXIT.failed;
  }
  const bytes = knowledge.save();
  await writeWhole(path.resolve(output), bytes);
  const sources = count(knowledge.sources.length, 'source');
  const statements = count(knowledge.statementCount, 'statement');
  await print(`${sources}, ${statements}, ${bytes.length} bytes: ${output}\n`);
  return skipped.some(isUnread) ? EXIT.failed : EXIT.clean;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
