// Runs the suites inside the extension host; what they print reaches the terminal through the host's `[mocha] ` lines.
import fs from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';
import { CountReporter } from '../support/count-reporter.js';

const TEST_LIMIT_MS = 30_000;

/** Called by VS Code when the window stands; rejects when a test failed. */
export async function run(): Promise<void> {
  Mocha.reporters.Base.consoleLog = printMarked;
  const mocha = new Mocha({
    ui: 'bdd',
    color: false,
    timeout: TEST_LIMIT_MS,
    failZero: true,
    reporter: CountReporter,
    grep: process.env.CLAIMCHECK_GREP ?? '',
  });
  const folder = path.join(__dirname, 'suite');
  for (const name of fs.readdirSync(folder).sort()) {
    if (name.endsWith('.test.cjs')) mocha.addFile(path.join(folder, name));
  }
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} tests failed`);
}

function printMarked(...values: readonly unknown[]): void {
  for (const line of format(...values).split('\n')) console.log('%s', `[mocha] ${line}`);
}
