import fs from 'node:fs/promises';
import path from 'node:path';
import { FILE_LIMITS } from '../limits.js';

/** What may stay in the cache, and when it is looked through. */
export interface PruneOptions {
  /** How much was written since the last time: much makes it worth looking before the hour is over. */
  readonly written?: number;
  /** How much may stay, in bytes. */
  readonly limit?: number;
  /** Milliseconds since 1970. */
  readonly now?: number;
}

interface Entry {
  readonly file: string;
  readonly size: number;
  /** When it was last used. */
  readonly used: number;
}

/**
 * Removes what crashed writers left behind and, where the cache is too large, what was not used for longest. Other files
 * in the folder are not touched. Never throws: what another process removes at the same time is gone either way.
 */
export async function pruneCache(folder: string, options: PruneOptions = {}): Promise<void> {
  const { written = Infinity, limit = FILE_LIMITS.cacheBytes, now = Date.now() } = options;
  if (written < limit / 10 && !(await isDue(folder, now))) return;
  const names = await fs.readdir(folder).catch(() => []);
  const entries: Entry[] = [];
  for (const name of names) {
    if (!OWN_FILE.test(name)) continue;
    const file = path.join(folder, name);
    const stats = await fs.stat(file).catch(() => undefined);
    if (stats === undefined) continue;
    const isLeftover = name.endsWith('.tmp') && now - stats.mtimeMs > FILE_LIMITS.cacheLeftover;
    if (isLeftover) await remove(file);
    else if (name.endsWith('.kb')) entries.push({ file, size: stats.size, used: stats.mtimeMs });
  }
  let total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total <= limit) return;
  // Down to below the limit, so that not every write finds the cache full.
  for (const { file, size } of entries.sort((a, b) => a.used - b.used)) {
    if (total <= limit * ROOM) break;
    await remove(file);
    total -= size;
  }
}

/** Entries and what becomes one: a hash, and nothing that a person would have named so. */
const OWN_FILE = /^[0-9a-f]{64}\.kb(?:\.[0-9a-f-]{36}\.tmp)?$/u;
const ROOM = 0.8;
/** Its time of change says when the cache was last looked through. */
const MARK = 'pruned';

async function isDue(folder: string, now: number): Promise<boolean> {
  const mark = path.join(folder, MARK);
  const last = await fs.stat(mark).then(
    (stats) => stats.mtimeMs,
    () => 0,
  );
  if (now - last < FILE_LIMITS.cachePruneInterval && last <= now) return false;
  await fs.writeFile(mark, '').catch(() => undefined);
  return true;
}

async function remove(file: string): Promise<void> {
  await fs.rm(file, { force: true }).catch(() => undefined);
}
