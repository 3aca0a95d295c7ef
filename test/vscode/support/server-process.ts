// The language server's process, found as the extension host's child, so that a test can kill it.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The process ids of the language servers that this extension host has started; Linux and macOS only. */
export async function serverProcesses(): Promise<readonly number[]> {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=,args=']);
  return stdout
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(
      ([, parent, ...command]) => Number(parent) === process.pid && command.join(' ').includes('server.cjs'),
    )
    .map(([id]) => Number(id));
}
