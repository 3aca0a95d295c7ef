import fs from 'node:fs/promises';
import path from 'node:path';
import { createKnowledge } from '../engine/index.js';
import { fileError } from '../workspace/file-error.js';
import { readSources } from '../workspace/sources.js';
import { complain, displayPath, EXIT, print, writeWhole } from './output.js';

/** The options of `claimcheck build`, as the command line gives them. */
export interface BuildOptions {
  readonly output: string;
}

/** Compiles a folder's sources into one file and says what it holds; the exit code. */
export async function runBuild(folder: string, { output }: BuildOptions): Promise<number> {
  const root = path.resolve(folder);
  const stats = await fs.stat(root).catch((error: unknown) => fileError(error));
  if ('message' in stats || !stats.isDirectory()) {
    complain(`${folder}: ${'message' in stats ? stats.message : 'It is no folder.'}`);
    return EXIT.failed;
  }
  const read = await readSources(['.'], root);
  const knowledge = createKnowledge(read.sources);
  const ignored = read.compiled.length;
  for (const entry of read.skipped) complain(`skipped ${displayPath(entry.path)}: ${entry.message}`);
  for (const entry of knowledge.skipped) complain(`skipped: ${entry.message}`);
  if (ignored > 0) complain(`skipped ${ignored} compiled files: only documents can be compiled`);
  if (read.sources.length === 0) {
    complain(`${folder}: there is no source in it`);
    return EXIT.failed;
  }
  const bytes = knowledge.save();
  await writeWhole(path.resolve(output), bytes);
  const { statementCount } = knowledge;
  await print(
    `${count(read.sources.length, 'source')}, ${count(statementCount, 'statement')}, ${bytes.length} bytes: ${output}\n`,
  );
  return read.skipped.some((entry) => entry.reason !== 'unsupported') ? EXIT.failed : EXIT.clean;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
