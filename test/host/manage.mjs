// Installing and listing extensions, and the version: the server has a command line for that.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { serverArguments, serverNode } from './installation.mjs';

const COMMANDS = ['install-extension', 'uninstall-extension', 'list-extensions', 'version'];
const PASSED_ON = [...COMMANDS, 'show-versions', 'force'];

/** Whether the options ask for a command that opens no window. */
export function wantsManagement(options) {
  return COMMANDS.some((name) => options.last(name) !== undefined);
}

/** Runs the command in the server and returns its exit code. */
export async function manageExtensions(options) {
  const flags = PASSED_ON.flatMap((name) =>
    options.all(name).map((value) => (value === 'true' ? `--${name}` : `--${name}=${value}`)),
  );
  const server = spawn(serverNode(), [...serverArguments(options), ...flags], { stdio: 'inherit' });
  const [code] = await once(server, 'exit');
  return code ?? 1;
}
