// The address of a workbench window: what it opens and which extension it develops or tests.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL, URLSearchParams } from 'node:url';

/** The URL that opens the options' folder, workspace or files in a window of the server at `authority`. */
export function windowAddress(options, authority) {
  const remote = (file) => `vscode-remote://${authority}${pathToFileURL(path.resolve(file)).pathname}`;
  const query = new URLSearchParams();
  const payload = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
    ...options.all('extensionDevelopmentPath').map((folder) => ['extensionDevelopmentPath', remote(folder)]),
    ...options.all('extensionDevelopmentKind').map((kind) => ['extensionDevelopmentKind', kind]),
    ...options.all('extensionTestsPath').map((file) => ['extensionTestsPath', remote(file)]),
    ...options.all('disable-extensions').map((value) => ['disableExtensions', value]),
  ];
  for (const given of options.paths.map((name) => path.resolve(name))) {
    if (given.endsWith('.code-workspace')) query.set('workspace', given);
    else if (fs.statSync(given).isDirectory()) query.set('folder', given);
    else payload.push(['openFile', remote(given)]);
  }
  if (options.paths.length === 0) query.set('ew', 'true');
  query.set('payload', JSON.stringify(payload));
  return `http://${authority}/?${query}`;
}
