// User settings that keep the workbench quiet and the same on every run.
import fs from 'node:fs';
import path from 'node:path';

const QUIET = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'git.enabled': false,
  // In the browser, VS Code saves by itself; a test must know what is on disk.
  'files.autoSave': 'off',
};

/** Writes the settings file of the data folder; what the caller has put there wins over the quiet defaults. */
export function writeUserSettings(options) {
  const file = path.join(options.data, 'User', 'settings.json');
  const given = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify({ ...QUIET, ...extensionKinds(options), ...given }, null, 2));
}

/** `--extensionDevelopmentKind=web` puts the extension under development into the web worker extension host. */
function extensionKinds(options) {
  const kinds = options.all('extensionDevelopmentKind');
  if (kinds.length === 0) return {};
  const names = options.all('extensionDevelopmentPath').map((folder) => {
    const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
    return [`${manifest.publisher}.${manifest.name}`, kinds];
  });
  return { 'remote.extensionKind': Object.fromEntries(names) };
}
