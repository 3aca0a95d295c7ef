// The index: what it costs to build, keep, open and ask, and whether it finds the right statement, at sizes up to an archive
// of a million statements. MiniSearch and FlexSearch beside it, in processes of their own like it.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { createKnowledge, mergeKnowledge } from '../../dist/engine/index.js';
import { createWorld, drawDraft, drawQuestions } from './generate/texts.mjs';
import { median } from './measure.mjs';
import { figure, megabytes, table, times } from './table.mjs';

const QUESTIONS = 500;
const PEERS = ['minisearch', 'flexsearch'];
/** Beyond this many statements the peers take minutes and gigabytes. */
const PEERS_TO = 100_000;
const MERGED = 1_000;
const OPENED = 5;

/** The section of the report; `large` adds a million statements, which takes some minutes. */
export async function run({ large, folder }) {
  await bundle('ranker', RANKER, folder);
  await bundle('opener', OPENER, folder);
  const results = [];
  const sections = ['## Index', 'Statements of generated text, and what is asked of them: see above.'];
  for (const size of large ? [10_000, 100_000, 1_000_000] : [10_000, 100_000]) {
    const { section, ...used } = runAt(size, folder);
    sections.push(`### ${statements(size)}`, section);
    results.push({ size, ...used });
  }
  sections.push('### Opening', openTable(results), '### Checking', checkTable(results));
  sections.push('### Merging', mergeTable());
  return sections.join('\n\n');
}

const from = (name) => JSON.stringify(path.resolve(`src/${name}.ts`));

// The exhaustive scan is no part of the public API.
const RANKER = `
  export { loadTables } from ${from('engine/knowledge/load')};
  export { createRanker } from ${from('engine/knowledge/look-up')};
  export { queryOf } from ${from('engine/knowledge/query')};
  export { groupOf } from ${from('engine/knowledge/kinds')};
  export { rowReader } from ${from('engine/knowledge/rows')};
  export { textIn } from ${from('engine/knowledge/text-table')};`;

// Nor is the opening of files, which the editor and the command line do.
const OPENER = `export { openKnowledgeFile, wholeFile } from ${from('workspace/knowledge-file')};`;

async function bundle(name, contents, folder) {
  await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile: path.join(folder, `${name}.mjs`),
    plugins: [{ name: 'built engine', setup: (made) => made.onResolve({ filter: ENGINE }, builtEngine) }],
  });
}

const ENGINE = /engine\/index\.js$/;

/** Files are opened with the engine that drafts are checked with. */
function builtEngine() {
  return { path: pathToFileURL(path.resolve('dist/engine/index.js')).href, external: true };
}

function runAt(size, folder) {
  const files = {
    knowledge: path.join(folder, `index-${size}.kb`),
    texts: path.join(folder, `index-${size}.json`),
    questions: path.join(folder, `questions-${size}.json`),
    draft: path.join(folder, `draft-${size}.md`),
    ranker: path.join(folder, 'ranker.mjs'),
    opener: path.join(folder, 'opener.mjs'),
  };
  const built = writeFiles(size, files);
  const results = { claimcheck: { ...runChild('claimcheck', files), ...built } };
  if (size <= PEERS_TO) for (const peer of PEERS) results[peer] = runChild(peer, files);
  const scan = runChild('scan', files);
  const opened = Array.from({ length: OPENED }, () => runChild('open', files));
  const checked = runChild('check', files);
  for (const file of [files.knowledge, files.texts]) fs.rmSync(file, { force: true });
  const section = [resultTable(results, scan), ...(size > PEERS_TO ? [LEFT_OUT] : [])].join('\n\n');
  return { section, opened, checked };
}

const LEFT_OUT = `MiniSearch and FlexSearch were left out: above ${PEERS_TO.toLocaleString('en-US')} statements they take minutes and gigabytes.`;

function writeFiles(size, files) {
  // Names grow with a text by about its square root (Heaps).
  const world = createWorld(size, { places: Math.round(3_000 * Math.sqrt(size / 10_000)) });
  const start = process.cpuUsage();
  const knowledge = createKnowledge(withProgress(world.sources, size));
  const bytes = knowledge.save();
  const buildTime = sinceMs(start);
  fs.writeFileSync(files.knowledge, bytes);
  fs.writeFileSync(files.questions, JSON.stringify(drawQuestions(world, 7, QUESTIONS)));
  fs.writeFileSync(files.draft, drawDraft(world, 100));
  if (size <= PEERS_TO) {
    const texts = world.sources.flatMap(({ text }) => text.split('\n- ').slice(1)).map((text) => text.trim());
    fs.writeFileSync(files.texts, JSON.stringify(texts));
  }
  return { build: buildTime, size: bytes.length };
}

function* withProgress(sources, size) {
  for (const [i, source] of sources.entries()) {
    if (size > 100_000 && i % 2_000 === 0)
      console.error(`building ${size}: ${i} of ${sources.length} sources`);
    yield source;
  }
}

function runChild(mode, files) {
  const child = spawnSync(
    process.execPath,
    ['--expose-gc', path.join(import.meta.dirname, 'index-child.mjs'), mode, JSON.stringify(files)],
    { encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (child.status !== 0)
    throw new Error(`index-child.mjs ${mode} ended with ${child.status ?? child.signal}`);
  return JSON.parse(child.stdout);
}

function resultTable(results, scan) {
  const { claimcheck } = results;
  const rows = Object.entries(results).map(([name, result]) => [
    NAMES[name],
    figure(result.build / 1000),
    megabytes(result.size),
    figure(result.open),
    megabytes(result.memory),
    figure(result.p50),
    figure(result.p95),
    times(result.p95 / claimcheck.p95),
    percent(recall(result.found, scan.found)),
  ]);
  rows.push([
    'exhaustive scan of the index',
    '',
    '',
    '',
    '',
    figure(scan.p50),
    figure(scan.p95),
    times(scan.p95 / claimcheck.p95),
    percent(scan.found.filter(Boolean).length / scan.found.length) + ' of all',
  ]);
  return table(
    ['', 'build s', 'file', 'open ms', 'memory', 'look-up p50 ms', 'p95 ms', 'p95 ÷ ours', 'recall@10'],
    rows,
  );
}

const NAMES = { claimcheck: 'Claimcheck', minisearch: 'MiniSearch', flexsearch: 'FlexSearch' };

/** Of the claims whose right statement the scan has among its first ten, the share for which this has it too. */
function recall(found, scanned) {
  const findable = scanned.slice(0, found.length).flatMap((there, i) => (there ? [i] : []));
  return findable.filter((i) => found[i]).length / findable.length;
}

function percent(share) {
  return `${(share * 100).toFixed(1)}%`;
}

/** In processes of their own, the file in the system's memory: it was written just now. */
function openTable(results) {
  const rows = results.map(({ size, opened }) => {
    const of = (clock) => figure(median(opened.map((run) => run[clock]).sort((a, b) => a - b)));
    return [statements(size), of('wall'), of('processor')];
  });
  return table(['medians', 'open ms', 'ms of processor'], rows);
}

function checkTable(results) {
  const rows = results.map(({ size, checked }) => [
    statements(size),
    figure(checked.first),
    figure(checked.wall.p50),
    figure(checked.wall.p95),
    figure(checked.processor.p50),
    figure(checked.processor.p95),
    times(checked.processor.p95 / checked.tagging),
  ]);
  return table(
    [
      'a draft of 5,000 words',
      'first ms',
      're-check p50 ms',
      'p95 ms',
      'p50 ms of processor',
      'p95',
      'p95 ÷ tagging',
    ],
    rows,
  );
}

function statements(size) {
  return `${size.toLocaleString('en-US')} statements`;
}

function mergeTable() {
  const world = createWorld(100 * MERGED);
  const parts = [];
  for (let i = 0; i < world.sources.length; i += 2)
    parts.push(createKnowledge(world.sources.slice(i, i + 2)));
  const start = process.cpuUsage();
  const merged = mergeKnowledge(parts);
  const ms = sinceMs(start);
  return `${parts.length.toLocaleString('en-US')} stores of 100 statements make one of ${merged.statementCount.toLocaleString('en-US')} in ${figure(ms)} ms of processor time.`;
}

function sinceMs(start) {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
