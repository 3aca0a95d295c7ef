// Bundles what is shipped, emits the engine's type declarations, and compiles the bundled knowledge base.
import { build } from 'esbuild';
import fg from 'fast-glob';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '..');
process.chdir(root);
fs.rmSync('dist', { recursive: true, force: true });

const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
const common = {
  bundle: true,
  target: 'es2023',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  keepNames: false,
  define: {
    'process.env.CLAIMCHECK_VERSION': JSON.stringify(version),
    'process.env.CLAIMCHECK_READING': JSON.stringify(await hashOfReading()),
  },
  // Its CommonJS form loads its parts by names that no bundler sees.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
};
// Packages that are CommonJS need a `require` when they are bundled into an ES module.
const requireShim = {
  js: "import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);",
};
// The readers of heavy formats are a bundle of their own, loaded when the first file of such a format is met.
const READERS = 'src/workspace/readers/documents.ts';
const readersAt = (address) => ({
  name: 'readers-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/documents\.js$/ }, ({ kind, path: name, resolveDir }) =>
      kind === 'dynamic-import' &&
      path.resolve(resolveDir, name) === path.resolve(READERS.replace('.ts', '.js'))
        ? { path: address, external: true }
        : undefined,
    );
  },
});
// It parses HTML strings for turndown, which gets trees from us; a quarter of a megabyte that never runs.
const withoutDomino = {
  name: 'without-domino',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@mixmark-io\/domino$/ }, ({ path: name }) => ({ path: name, namespace: 'empty' }));
    onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {};' }));
  },
};

await Promise.all([
  build({
    ...common,
    entryPoints: ['src/engine/index.ts'],
    outfile: 'dist/engine/index.js',
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
  }),
  build({
    ...common,
    entryPoints: {
      main: 'src/cli/main.ts',
      'review-worker': 'src/cli/review-worker.ts',
      'compile-worker': 'src/cli/compile-worker.ts',
    },
    outdir: 'dist/cli',
    chunkNames: 'chunk-[hash]',
    format: 'esm',
    platform: 'node',
    splitting: true,
    banner: requireShim,
    plugins: [readersAt('../readers.js')],
  }),
  build({
    ...common,
    entryPoints: ['src/server/main.ts'],
    outfile: 'dist/server.cjs',
    format: 'cjs',
    platform: 'node',
    plugins: [readersAt('./readers.js')],
  }),
  build({
    ...common,
    entryPoints: ['src/extension/main.ts'],
    outfile: 'dist/extension.cjs',
    format: 'cjs',
    platform: 'node',
    external: ['vscode'],
  }),
  build({
    ...common,
    entryPoints: [READERS],
    outfile: 'dist/readers.js',
    format: 'esm',
    platform: 'node',
    banner: requireShim,
    plugins: [withoutDomino],
    // Libraries that talk to the console would talk into a report.
    drop: ['console'],
  }),
]);

const types = spawnSync(
  process.execPath,
  ['node_modules/typescript/bin/tsc', '-p', 'src/engine/tsconfig.json'],
  { stdio: 'inherit' },
);
if (types.status !== 0) process.exit(1);

const { compileFolder } = await import(pathToFileURL(path.join(root, 'scripts', 'knowledge.mjs')).href);
fs.chmodSync('dist/cli/main.js', 0o755);
fs.writeFileSync('dist/knowledge.kb', await compileFolder('knowledge'));

/** A hash of all code that makes compiled knowledge of a document: what it read differently is not opened from a cache. */
async function hashOfReading() {
  const files = await fg(['src/{engine,workspace}/**/*', 'package-lock.json']);
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(file).update('\0').update(fs.readFileSync(file)).update('\0');
  return hash.digest('hex');
}
