/**
 * What a check fails with where a statement cannot be read any more of a file that was opened before. To read all sources again
 * helps: what is damaged is then refused or compiled anew.
 */
export class KnowledgeLost extends Error {}

/** Files of which something was damaged. */
const distrusted = new Set<string>();

/** Remembers that a file was damaged: it is looked through as a whole when it is opened the next time. */
export function distrust(path: string): void {
  distrusted.add(path);
}

/** Remembers that a file was looked through as a whole since: what was damaged there is gone. */
export function trust(path: string): void {
  distrusted.delete(path);
}

/** Whether a file was damaged when something of it was read. */
export function isDistrusted(path: string): boolean {
  return distrusted.has(path);
}
