import path from 'node:path';
import type { Candidate } from '../engine/index.js';
import { lineStarts, positionAt, type Position } from '../workspace/positions.js';
import { isTextSource } from '../workspace/read-source-file.js';
import { readTextFile } from '../workspace/read-text-file.js';

/** A statement with where it can be looked up. */
export interface PlacedStatement extends Candidate {
  /** The absolute path of the source's file; undefined where the statement comes from compiled knowledge. */
  readonly path: string | undefined;
  /** Where the statement begins in that file; undefined where it is no text. */
  readonly position: Position | undefined;
}

/** Statements with their files, of which each is read once. `files` are the absolute paths of the project's sources. */
export async function placeStatements(
  found: readonly Candidate[],
  root: string,
  files: ReadonlySet<string>,
): Promise<readonly PlacedStatement[]> {
  const lines = new Map<string, readonly number[] | undefined>();
  const placed: PlacedStatement[] = [];
  for (const { statement, score } of found) {
    const file = path.resolve(root, statement.source.id);
    if (!files.has(file)) {
      placed.push({ statement, score, path: undefined, position: undefined });
      continue;
    }
    if (!lines.has(file)) lines.set(file, await linesOf(file));
    const starts = lines.get(file);
    const position = starts === undefined ? undefined : positionAt(starts, statement.range.start);
    placed.push({ statement, score, path: file, position });
  }
  return placed;
}

/** The offsets of a text file's lines; a source of another format is not counted in lines. */
async function linesOf(file: string): Promise<readonly number[] | undefined> {
  if (!isTextSource(file)) return undefined;
  const read = await readTextFile(file);
  return 'skipped' in read ? undefined : lineStarts(read.value.text);
}
