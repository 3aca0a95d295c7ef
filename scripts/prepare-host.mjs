// Makes test/host ready to run: its packages and a browser. Does nothing where both are there.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ensureChromium } from './install-chromium.mjs';

const folder = path.resolve(import.meta.dirname, '..', 'test', 'host');
const lockfile = path.join(folder, 'package-lock.json');
const record = path.join(folder, 'node_modules', '.installed-lock.json');

/** The host's `code` executable, ready to run. Throws with a one-line reason where it cannot be made ready. */
export function prepareHost() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The VS Code host of the tests runs on Linux x64 only.');
  }
  const chromium = ensureChromium();
  if (!isInstalled()) {
    console.log('Installing the packages of test/host');
    const npm = spawnSync('npm', ['ci', '--loglevel=error'], {
      cwd: folder,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    if (npm.status !== 0) throw new Error('npm ci has failed in test/host.');
    fs.copyFileSync(lockfile, record);
  }
  console.log(`VS Code host: ${path.relative(process.cwd(), folder)} with ${chromium}`);
  return path.join(folder, 'code.mjs');
}

/** Whether the packages are those of the lockfile: a copy of it lies beside them since they were installed. */
function isInstalled() {
  return fs.existsSync(record) && fs.readFileSync(record).equals(fs.readFileSync(lockfile));
}

if (process.argv[1] === import.meta.filename) {
  try {
    prepareHost();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
