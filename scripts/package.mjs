// `npm run package`: builds, packs claimcheck-VERSION.vsix, and checks what is in it. `--built` takes dist/ as it is.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { zipEntries } from './package/zip-entries.mjs';

const LIMIT_BYTES = 3_000_000;

// The command line and the engine as a library are for npm; the extension runs neither.
const NEEDED = [
  'dist/extension.cjs',
  'dist/server.cjs',
  'dist/readers.js',
  'dist/knowledge.kb',
  'package.json',
  'package.nls.json',
  'readme.md',
  'changelog.md',
  'LICENSE.txt',
];
const ALLOWED = [
  /^knowledge\/[^/]+\.md$/,
  /^docs\/checks\/[^/]+\.md$/,
  /^media\//,
  /^l10n\/[^/]+\.json$/,
  /^package\.nls(\.[a-z-]+)?\.json$/,
];

process.chdir(path.resolve(import.meta.dirname, '..'));
if (!process.argv.includes('--built')) run(process.execPath, 'scripts/build.mjs');

const { name, version } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
const file = `${name}-${version}.vsix`;
fs.rmSync(file, { force: true });
run(
  process.execPath,
  'node_modules/@vscode/vsce/vsce',
  'package',
  '--no-dependencies',
  '--allow-missing-repository',
  '--no-rewrite-relative-links',
  '--out',
  file,
);

const bytes = fs.readFileSync(file);
const problems = wrongWith(bytes);
for (const problem of problems) console.error(`${file}: ${problem}`);
console.log(`${file}: ${(bytes.length / 1e6).toFixed(2)} MB of ${LIMIT_BYTES / 1e6} MB`);
process.exit(problems.length > 0 ? 1 : 0);

/** What is wrong with the package, a sentence each; empty when it is as it should be. */
function wrongWith(vsix) {
  const names = zipEntries(vsix)
    .filter((entry) => entry.name.startsWith('extension/'))
    .map((entry) => entry.name.slice('extension/'.length));
  const isKnown = (entry) => NEEDED.includes(entry) || ALLOWED.some((pattern) => pattern.test(entry));
  return [
    ...NEEDED.filter((needed) => !names.includes(needed)).map((needed) => `${needed} is missing`),
    ...names.filter((entry) => !isKnown(entry)).map((entry) => `${entry} does not belong there`),
    ...(names.some((entry) => entry.startsWith('knowledge/')) ? [] : ['it has no fact sheets']),
    ...(vsix.length > LIMIT_BYTES ? ['it is too large'] : []),
  ];
}

function run(program, ...args) {
  const { status } = spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) process.exit(1);
}
