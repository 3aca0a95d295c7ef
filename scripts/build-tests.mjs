// Bundles every test file to out/test, each on its own, packages left outside; then the tests run as plain ES modules.
import { build } from 'esbuild';
import fg from 'fast-glob';
import fs from 'node:fs';

fs.rmSync('out', { recursive: true, force: true });
await build({
  entryPoints: await fg(['test/**/*.test.ts', 'test/accuracy/main.ts', 'test/bench/*.ts'], {
    ignore: ['test/host/**', 'test/vscode/**'],
  }),
  outdir: 'out/test',
  outbase: 'test',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  target: 'es2023',
  sourcemap: 'linked',
  logLevel: 'warning',
});
