import { serverBundle } from './installation.js';

/** Runs the language server in this process: it reads `--stdio` from the command line itself. */
export async function runServer(): Promise<void> {
  await import(serverBundle().href);
}
