// Runs one command of the test run: in a process group of its own, with a time limit, leaving nothing behind.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { MARK, end, leftBehind } from './processes.mjs';

// A VS Code window closes in three seconds; a busy machine needs more.
const CLOSING_MS = 15_000;
const PATIENCE_MS = 5_000;

const running = new Set();

/**
 * Runs the command with its output visible.
 * Returns the reasons why it failed, in words; empty when it ended with exit code 0, in time, and all of its processes
 * with it. A command over its limit is ended by its group.
 */
export async function runCommand([program, ...args], { limit, env = {}, patience = PATIENCE_MS }) {
  const mark = `${process.pid}-${process.hrtime.bigint()}`;
  const child = spawn(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
    env: { ...process.env, ...env, [MARK]: mark },
  });
  const reasons = [];
  const ended = once(child, 'exit').catch((error) => [undefined, error.message]);
  running.add(child);
  const alarm = setTimeout(() => {
    reasons.push(`it took longer than ${limit / 1000} s`);
    void endGroup(child, ended);
  }, limit);
  const [code, signal] = await ended;
  clearTimeout(alarm);
  running.delete(child);
  if (code !== 0 && reasons.length === 0) reasons.push(`it ended with ${code ?? signal}`);
  for (const { id, command } of await leftBehind(mark, patience)) {
    reasons.push(`it left process ${id} behind: ${command.slice(0, 120)}`);
    end(id, 'SIGKILL');
  }
  return reasons;
}

/** Ends what is running now; its `runCommand` then returns. */
export function stopRunning() {
  for (const child of running) void endGroup(child, once(child, 'exit'));
}

async function endGroup(child, ended) {
  if (child.pid === undefined) return;
  end(-child.pid, 'SIGTERM');
  const isOver = await Promise.race([ended.then(() => true), delay(CLOSING_MS, false, { ref: false })]);
  if (!isOver) end(-child.pid, 'SIGKILL');
}
