import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Skipped, Source } from '../../../../src/engine/index.js';
import { sourceReader } from '../../../../src/workspace/readers/registry.js';

/** What the reader of a file's extension makes of its content, with its path as the id. */
export async function readAs(
  file: string,
  content: string | Uint8Array,
): Promise<{ readonly source: Source | undefined; readonly skipped: readonly Skipped[] }> {
  const load = sourceReader(file);
  assert.ok(load !== undefined, `${file} has a reader`);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const read = await (await load())(bytes, file);
  return 'skipped' in read ? { source: undefined, skipped: [read.skipped] } : read.value;
}

/** The text that a reader makes of a file's content; fails where it skips the file. */
export async function textOf(file: string, content: string | Uint8Array): Promise<string> {
  const { source, skipped } = await readAs(file, content);
  assert.ok(source !== undefined, skipped[0]?.message);
  return source.text;
}

/** The bytes of a file under `test/fixtures/sources/`. */
export function fixture(name: string): Uint8Array {
  return fs.readFileSync(path.join('test/fixtures/sources', name));
}
