// `npm test`: everything, one step after the other, with one line of counts at the end.
// Steps can be named: `npm test -- build tests` runs those two. In quotes where a name has a space.
import path from 'node:path';
import { stopRunning } from './test/run-command.mjs';
import { inWords, runSteps, sum } from './test/run-steps.mjs';

const node = process.execPath;
const npm = (script) => ['npm', 'run', '--silent', script];

const STEPS = [
  { name: 'format', command: npm('check:format'), minutes: 3 },
  { name: 'lint', command: npm('check:lint'), minutes: 5 },
  { name: 'types', command: npm('check:types'), minutes: 3 },
  { name: 'build', command: npm('build'), minutes: 3 },
  { name: 'build of the tests', command: [node, 'scripts/build-tests.mjs'], minutes: 3 },
  {
    name: 'tests',
    command: [node, 'node_modules/mocha/bin/mocha.js'],
    minutes: 10,
    counts: true,
    needs: ['build', 'build of the tests'],
  },
  { name: 'host', command: [node, 'scripts/prepare-host.mjs'], minutes: 15 },
  {
    name: 'VS Code',
    command: [node, 'test/vscode/run.mjs'],
    minutes: 10,
    counts: true,
    needs: ['build', 'build of the tests'],
  },
  { name: 'UI', command: [node, 'test/ui/run.mjs'], minutes: 5, counts: true, needs: ['build', 'host'] },
  { name: 'package', command: [node, 'scripts/package.mjs', '--built'], minutes: 3, needs: ['build'] },
  {
    name: 'UI of the package',
    command: [node, 'test/ui/run.mjs', '--packaged'],
    minutes: 5,
    counts: true,
    needs: ['package', 'host'],
  },
];

process.chdir(path.resolve(import.meta.dirname, '..'));
let isStopped = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    isStopped = true;
    stopRunning();
  });
}

const names = process.argv.slice(2);
const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `no such step: ${unknown.join(', ')}; there are ${STEPS.map((step) => step.name).join(', ')}`,
  );
  process.exit(2);
}
const chosen = names.length === 0 ? STEPS : STEPS.filter((step) => names.includes(step.name));
const results = await runSteps(chosen, { isStopped: () => isStopped });
console.log('');
printTable(results);
const total = sum(results);
console.log(`\n${inWords(total)}`);
process.exit(total.failed > 0 ? 1 : 0);

function printTable(rows) {
  const line = (name, ...cells) =>
    `${name.padEnd(20)}${cells.map((cell) => String(cell).padStart(9)).join('')}`;
  console.log(line('', 'passed', 'failed', 'skipped'));
  for (const { name, passed, failed, skipped } of rows) console.log(line(name, passed, failed, skipped));
}
