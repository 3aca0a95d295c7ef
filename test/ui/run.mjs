// Runs the UI script in the real workbench: on the extension as it is developed, or with `--packaged` on the installed
// .vsix. It needs the host's browser, so it never runs in desktop VS Code.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { prepareHost } from '../../scripts/prepare-host.mjs';
import { reportPdf } from './report-pdf.mjs';

const root = path.resolve(import.meta.dirname, '..', '..');
const isPackaged = process.argv.includes('--packaged');

const code = prepareHost();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimcheck-ui-'));
const profile = [
  `--user-data-dir=${path.join(folder, 'data')}`,
  `--extensions-dir=${path.join(folder, 'extensions')}`,
];
// The sentence being typed waits for the caret to leave it, however slow the machine. The lines are as long as a writer
// likes them, and none of them breaks within a number: each squiggle is one piece.
const SETTINGS = {
  'claimcheck.delay': 60_000,
  'editor.fontSize': 16,
  'editor.minimap.enabled': false,
  '[markdown]': { 'editor.wordWrap': 'wordWrapColumn', 'editor.wordWrapColumn': 72 },
};
const screenshots = path.join(root, 'out', isPackaged ? 'screenshots-packaged' : 'screenshots');
try {
  fs.rmSync(screenshots, { recursive: true, force: true });
  fs.mkdirSync(screenshots, { recursive: true });
  fs.cpSync(path.join(import.meta.dirname, 'drafts'), path.join(folder, 'drafts'), { recursive: true });
  fs.mkdirSync(path.join(folder, 'drafts', 'papers'));
  fs.writeFileSync(path.join(folder, 'drafts', 'papers', 'oldhaven.pdf'), await reportPdf());
  fs.mkdirSync(path.join(folder, 'data', 'User'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'data', 'User', 'settings.json'), JSON.stringify(SETTINGS));
  process.exitCode = (isPackaged && runHost(`--install-extension=${vsix()}`)) || openWorkbench();
} finally {
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

function openWorkbench() {
  return runHost(
    ...(isPackaged ? [] : [`--extensionDevelopmentPath=${root}`]),
    '--disable-workspace-trust',
    `--ui-script=${path.join(import.meta.dirname, 'script.mjs')}`,
    path.join(folder, 'drafts'),
  );
}

/** The exit code of the host with these arguments. */
function runHost(...args) {
  const env = { ...process.env, CLAIMCHECK_SCREENSHOTS: screenshots };
  return spawnSync(process.execPath, [code, ...profile, ...args], { stdio: 'inherit', env }).status ?? 1;
}

function vsix() {
  const { name, version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  return path.join(root, `${name}-${version}.vsix`);
}
