// Bundles every test file to out/test, each on its own, packages left outside: plain ES modules for mocha, and
// CommonJS for the suites that run inside VS Code.
import { build } from 'esbuild';
import fg from 'fast-glob';
import fs from 'node:fs';

fs.rmSync('out/test', { recursive: true, force: true });

const common = {
  outdir: 'out/test',
  outbase: 'test',
  bundle: true,
  platform: 'node',
  target: 'es2023',
  sourcemap: 'linked',
  logLevel: 'warning',
};

await Promise.all([
  build({
    ...common,
    entryPoints: await fg(
      [
        'test/**/*.test.ts',
        'test/support/count-reporter.ts',
        'test/accuracy/main.ts',
        'test/accuracy/training/main.ts',
      ],
      {
        ignore: ['test/host/**', 'test/vscode/**', 'test/bench/**'],
      },
    ),
    splitting: true,
    format: 'esm',
    packages: 'external',
  }),
  build({
    ...common,
    entryPoints: await fg(['test/vscode/index.ts', 'test/vscode/suite/*.test.ts']),
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    packages: 'external',
  }),
]);
