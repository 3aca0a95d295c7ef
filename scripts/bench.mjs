// `npm run bench -- [quantities] [check] [index] [cli] [--large] [--write]`: measures the build of this tree, prints tables.
// Without names all parts run. `--large` adds knowledge of 100,000 statements, and an index of a million; `--write` keeps
// the tables in docs/performance.md, and there those of parts that do not run.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import prettier from 'prettier';

/** The parts with the headings of their sections. */
const TITLES = {
  quantities: '## Quantity extraction',
  check: '## Check',
  index: '## Index',
  cli: '## Command line',
};
const PARTS = Object.keys(TITLES);
/** The parts that measure programs which only the bench needs. */
const WITH_PEERS = ['quantities', 'cli'];
const FLAGS = ['--large', '--write'];
const PAGE = 'docs/performance.md';
const MARK = '<!-- The rest of this page is written by `npm run bench -- --write`. -->';
const BENCH = 'test/bench';

process.chdir(path.resolve(import.meta.dirname, '..'));
const args = process.argv.slice(2);
const unknown = args.filter((arg) => !PARTS.includes(arg) && !FLAGS.includes(arg));
if (unknown.length > 0) {
  console.error(`Usage: npm run bench -- [${PARTS.join('] [')}] [${FLAGS.join('] [')}]`);
  process.exit(2);
}
const named = PARTS.filter((part) => args.includes(part));
const parts = named.length === 0 ? PARTS : named;

if (parts.some((part) => WITH_PEERS.includes(part))) installPeers();
runOrExit(process.execPath, ['scripts/build.mjs']);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimcheck-bench-'));
try {
  const sections = [];
  for (const part of parts) {
    const before = conditions();
    const [title, ...tables] = runPart(part).split('\n\n');
    sections.push([title, `${before} ${loadNow('at the end')}`, ...tables].join('\n\n'));
    console.log(`\n${sections.at(-1)}`);
  }
  if (args.includes('--write')) await writePage(sections);
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}

/** The peers belong to the bench alone. They are installed when the lockfile is newer than what is there. */
function installPeers() {
  const installed = fs.statSync(`${BENCH}/node_modules/.package-lock.json`, { throwIfNoEntry: false });
  if (installed !== undefined && installed.mtimeMs >= fs.statSync(`${BENCH}/package-lock.json`).mtimeMs)
    return;
  runOrExit('npm', ['ci', '--no-audit', '--no-fund'], { cwd: BENCH });
}

function runPart(part) {
  const child = spawnSync(
    process.execPath,
    [`${BENCH}/part.mjs`, part, folder, ...args.filter((arg) => FLAGS.includes(arg))],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (child.status !== 0) throw new Error(`the part ${part} ended with ${child.status ?? child.signal}`);
  return child.stdout.trim();
}

function runOrExit(command, commandArgs, options = {}) {
  const { status } = spawnSync(command, commandArgs, { stdio: 'inherit', ...options });
  if (status !== 0) process.exit(status ?? 1);
}

/** What the numbers were measured on. */
function conditions() {
  const git = (...gitArgs) => spawnSync('git', gitArgs, { encoding: 'utf8' }).stdout?.trim() ?? '';
  const date = new Date().toISOString().slice(0, 10);
  const dirty = git('status', '--porcelain', 'src', 'knowledge') === '' ? '' : ' with changes';
  return (
    `Measured on ${date} at commit ${git('log', '-1', '--format=%h', '--', 'src', 'knowledge') || 'unknown'}${dirty}, ` +
    `Node ${process.versions.node}, ${os.availableParallelism()} cores. ${loadNow('at the start')}`
  );
}

/** Where more programs want to run than there are cores, the clock says less than the processor time. */
function loadNow(when) {
  const [load] = os.loadavg();
  const shared = load > os.availableParallelism() / 2 ? ': the machine was shared' : '';
  return `Load ${when}: ${load.toFixed(1)}${shared}.`;
}

/** Keeps the sections of the page that were not measured. */
async function writePage(measured) {
  const [introduction, kept = ''] = fs.readFileSync(PAGE, 'utf8').split(MARK);
  const sections = [...measured, ...kept.split(/^(?=## )/mu)].map((section) => section.trim());
  const inOrder = PARTS.flatMap((part) => sections.find((section) => section.startsWith(TITLES[part])) ?? []);
  const page = `${introduction}${MARK}\n\n${inOrder.join('\n\n')}\n`;
  const options = await prettier.resolveConfig(PAGE);
  fs.writeFileSync(PAGE, await prettier.format(page, { ...options, filepath: PAGE }));
  console.error(`The tables are in ${PAGE}`);
}
