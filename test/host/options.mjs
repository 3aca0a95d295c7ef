// The command line of `code`, as far as tests use it.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const TAKE_A_VALUE = new Set([
  'user-data-dir',
  'extensions-dir',
  'extensionDevelopmentPath',
  'extensionDevelopmentKind',
  'extensionTestsPath',
  'ui-script',
  'install-extension',
  'uninstall-extension',
]);

/**
 * Reads `--name`, `--name=value`, `--name value` (for those that take one) and paths.
 * `all(name)` has every value of a flag, 'true' for a bare one; `last(name)` the last or undefined.
 * Without `--user-data-dir` a temporary folder is made and `ownsData` is true.
 */
export function readOptions(args) {
  const flags = new Map();
  const paths = [];
  for (let i = 0; i < args.length; i++) {
    const flag = /^--([^=]+)(?:=([^]*))?$/.exec(args[i]);
    if (flag === null) {
      paths.push(args[i]);
      continue;
    }
    const value = flag[2] ?? (TAKE_A_VALUE.has(flag[1]) ? args[++i] : 'true');
    flags.set(flag[1], [...(flags.get(flag[1]) ?? []), value]);
  }
  const all = (name) => flags.get(name) ?? [];
  const last = (name) => all(name).at(-1);
  const ownsData = last('user-data-dir') === undefined;
  const data = path.resolve(last('user-data-dir') ?? fs.mkdtempSync(path.join(os.tmpdir(), 'vscode-host-')));
  const extensions = path.resolve(last('extensions-dir') ?? path.join(data, 'extensions'));
  return { all, last, paths, data, ownsData, extensions };
}
