// Finds Chromium for the VS Code host, or installs it through apt where this user may.
import { spawnSync } from 'node:child_process';
import { findChromium } from '../test/host/chromium.mjs';

const INSTRUCTION =
  'Chromium is needed: install it (on Debian: apt-get install chromium) or set VSCODE_HOST_CHROMIUM to its path.';

/**
 * The path of the browser, installed if need be.
 * Throws an error whose message is the one-line instruction for a person when it is absent and cannot be installed:
 * there is no apt, the user is neither root nor may use sudo without a password, or apt has failed.
 */
export function ensureChromium({ env = process.env, uid = process.getuid?.(), usualFolders } = {}) {
  const found = findChromium(env, usualFolders);
  if (found !== undefined) return found;
  const named = env.VSCODE_HOST_CHROMIUM;
  if (named) throw new Error(`VSCODE_HOST_CHROMIUM names ${named}, which cannot be run.`);

  const quietly = { env, stdio: 'ignore' };
  const succeeds = (program, args, options) => spawnSync(program, args, options).status === 0;
  if (!succeeds('apt-get', ['--version'], quietly)) throw new Error(INSTRUCTION);
  const isRoot = uid === 0;
  if (!isRoot && !succeeds('sudo', ['-n', 'true'], quietly)) throw new Error(INSTRUCTION);

  const apt = (...args) => {
    const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    const [program, ...rest] = isRoot ? command : ['sudo', '-n', ...command];
    return succeeds(program, rest, { env, stdio: ['ignore', 'inherit', 'inherit'] });
  };
  console.log('Installing Chromium through apt');
  const isInstalled = apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium');
  const installed = isInstalled ? findChromium(env, usualFolders) : undefined;
  if (installed === undefined) throw new Error(`apt has failed. ${INSTRUCTION}`);
  return installed;
}
