// Where Chromium, or a browser of its family, is installed.
import fs from 'node:fs';
import path from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin'];

/** The browser that `VSCODE_HOST_CHROMIUM` names, or the first one found on PATH or in the usual places; else undefined. */
export function findChromium(env = process.env, usualFolders = FOLDERS) {
  const named = env.VSCODE_HOST_CHROMIUM;
  if (named) return isExecutable(named) ? named : undefined;
  const onPath = (env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const places = NAMES.flatMap((name) =>
    [...onPath, ...usualFolders].map((folder) => path.join(folder, name)),
  );
  return places.find(isExecutable);
}

function isExecutable(file) {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}
