// Finds the processes of a step by a mark in their environment, whatever group or parent they have by now.
import fs from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

const POLL_MS = 100;

/** The variable that marks the processes of one step. */
export const MARK = 'CLAIMCHECK_STEP';

/**
 * The processes that still carry the mark after `patience` milliseconds, each with its id and command line.
 * Empty where the system does not show environments (anything but Linux).
 */
export async function leftBehind(mark, patience) {
  for (let waited = 0; waited < patience && marked(mark).length > 0; waited += POLL_MS) await delay(POLL_MS);
  return marked(mark);
}

function marked(mark) {
  if (process.platform !== 'linux') return [];
  return fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((id) => read(`/proc/${id}/environ`).split('\0').includes(`${MARK}=${mark}`))
    .map((id) => ({ id: Number(id), command: read(`/proc/${id}/cmdline`).replaceAll('\0', ' ').trim() }))
    .filter(({ command }) => command !== '');
}

/** The file's text; empty when the process has gone or is somebody else's. */
function read(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Ends a process group, or a process, by its id; one that has gone is fine. */
export function end(id, signal) {
  try {
    process.kill(id, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
