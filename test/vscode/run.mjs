// Runs the suites in a real VS Code, on a fresh copy of the fixture workspace with a profile of its own.
import { runTests } from '@vscode/test-electron';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pickHost } from './pick-host.mjs';

const root = path.resolve(import.meta.dirname, '..', '..');

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimcheck-vscode-'));
try {
  fs.cpSync(path.join(import.meta.dirname, 'fixtures'), path.join(folder, 'workspace'), { recursive: true });
  await runTests({
    vscodeExecutablePath: await pickHost(),
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(root, 'out', 'test', 'vscode', 'index.cjs'),
    launchArgs: [
      path.join(folder, 'workspace', 'drafts.code-workspace'),
      '--disable-extensions',
      `--user-data-dir=${path.join(folder, 'data')}`,
      `--extensions-dir=${path.join(folder, 'extensions')}`,
    ],
  });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
