// The command line as a person or a CI job runs it: until the first output, and over a folder, beside cspell.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createKnowledge } from '../../dist/engine/index.js';
import { createWorld, drawDraft } from './generate/texts.mjs';
import { measure, median, quantile } from './measure.mjs';
import { figure, table, times } from './table.mjs';

const CLAIMCHECK = path.resolve(import.meta.dirname, '../../dist/cli/main.js');
const CSPELL = path.join(import.meta.dirname, 'node_modules/cspell/bin.mjs');
const FILES = 500;
const WORDS = 600;

/** The section of the report. Writes its files into `folder`. */
export async function run({ folder }) {
  const files = writeFiles(folder);
  return ['## Command line', await runStart(files), await runFolder(files)].join('\n\n');
}

async function runStart({ small, config }) {
  const results = await measure(
    {
      'node -e 0, to its end': async () => runToOutput(['-e', '0']),
      'claimcheck --version': async () => runToOutput([CLAIMCHECK, '--version']),
      'claimcheck check, one file of 600 words': async () =>
        runToOutput([CLAIMCHECK, 'check', small, '--fail-on', 'never']),
      'cspell --version': async () => runToOutput([CSPELL, '--version']),
      'cspell, the same file': async () => runToOutput([CSPELL, ...cspellOptions(config), small]),
    },
    { rounds: 3, time: 0, iterations: 5, warmup: false },
  );
  const node = results['node -e 0, to its end'].wall;
  const rows = Object.entries(results).map(([name, { wall }]) => [
    name,
    figure(median(wall)),
    figure(quantile(wall, 0.95)),
    times(median(wall) / median(node)),
  ]);
  return table(['start to first output', 'p50 ms', 'p95 ms', '÷ node'], rows);
}

async function runFolder({ drafts, knowledge, config }) {
  const check = [CLAIMCHECK, 'check', drafts, '--fail-on', 'never'];
  const results = await measure(
    {
      'claimcheck, bundled knowledge': async () => runToEnd(check),
      'claimcheck, 10,000 statements': async () =>
        runToEnd([...check, '--sources', knowledge, '--no-bundled']),
      cspell: async () => runToEnd([CSPELL, ...cspellOptions(config), '--root', drafts, '**/*.md']),
    },
    { rounds: 3, time: 0, iterations: 1, warmup: false },
  );
  const cspell = median(results.cspell.wall);
  const rows = Object.entries(results).map(([name, { wall }]) => [
    name,
    figure(median(wall)),
    figure((FILES * 1000) / median(wall)),
    times(cspell / median(wall)),
  ]);
  return [
    `A folder of ${FILES} files of ${WORDS} words; Claimcheck uses ${os.availableParallelism()} cores, cspell one.`,
    table(['', 'ms', 'files/s', 'speed ÷ cspell'], rows),
  ].join('\n\n');
}

/** The time until the first output, or until the end where nothing is printed, as tinybench takes it. */
async function runToOutput(args) {
  const { first, end } = await runNode(args);
  return { overriddenDuration: first ?? end };
}

/** The time until the end of a run over the whole folder. A run that did not see every file is no measurement. */
async function runToEnd(args) {
  const { end, printed } = await runNode(args);
  if (!new RegExp(`\\b${FILES} files:|Files checked: ${FILES},`).test(printed))
    throw new Error(`${args.join(' ')} did not check ${FILES} files: ${printed.slice(-200)}`);
  return { overriddenDuration: end };
}

/** Runs Node with the arguments to its end. Exit code 1 says that there were findings. */
async function runNode(args) {
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks = [];
  let first;
  child.stdout.on('data', () => void (first ??= performance.now() - start));
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk));
  const [code] = await once(child, 'close');
  const end = performance.now() - start;
  const printed = Buffer.concat(chunks).toString();
  if (code !== 0 && code !== 1) throw new Error(`${args.join(' ')} ended with ${code}: ${printed}`);
  return { first, end, printed };
}

function cspellOptions(config) {
  return ['--config', config, '--no-progress', '--no-cache', '--no-color'];
}

function writeFiles(folder) {
  const world = createWorld(10_000);
  const files = {
    drafts: path.join(folder, 'drafts'),
    small: path.join(folder, 'small.md'),
    knowledge: path.join(folder, 'knowledge.kb'),
    config: path.join(folder, 'cspell.json'),
  };
  fs.mkdirSync(files.drafts);
  for (let i = 0; i < FILES; i += 1)
    fs.writeFileSync(path.join(files.drafts, `draft-${i}.md`), drawDraft(world, 1_000 + i, WORDS));
  fs.writeFileSync(files.small, drawDraft(world, 999, WORDS));
  fs.writeFileSync(files.knowledge, createKnowledge(world.sources).save());
  // A project tells cspell its names; without them it would spend its time on suggestions.
  fs.writeFileSync(files.config, JSON.stringify({ version: '0.2', language: 'en', words: world.names }));
  return files;
}
