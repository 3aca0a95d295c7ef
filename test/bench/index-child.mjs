// One index in a process of its own: `index-child.mjs claimcheck|scan|minisearch|flexsearch FILES` prints as JSON what it took to
// build (where it is not built already), open and ask it, what memory it holds, and for each claim whether the right statement
// is among the first ten; `index-child.mjs open|check FILES` what it takes to open ours, and to check a draft against it.
import fs from 'node:fs';
import { createChecker } from '../../dist/engine/index.js';
import { editsOf } from './generate/texts.mjs';
import { median, quantile } from './measure.mjs';

const FIRST = 10;
/** How many claims are asked, after some that warm up: enough for a 95th percentile, and a minute of the slowest. */
const ASKED = { claimcheck: 600, scan: 600, minisearch: 60, flexsearch: 60 };
const WARM_UP = { claimcheck: 100, scan: 10, minisearch: 3, flexsearch: 3 };

/** Edits of a draft: after these its sentences are compiled, and enough for a 95th percentile. */
const EDITS = { warmUp: 50, measured: 300 };

const [mode, paths] = process.argv.slice(2);
const files = JSON.parse(paths);
const measured = await { open: measureOpen, check: measureCheck }[mode]?.();
console.log(JSON.stringify(measured ?? (await measureIndex())));

async function measureIndex() {
  const claims = await readClaims(JSON.parse(fs.readFileSync(files.questions, 'utf8')));
  const before = memory();
  const index = await {
    claimcheck: openKnowledge,
    scan: openScan,
    minisearch: openMiniSearch,
    flexsearch: openFlexSearch,
  }[mode]();
  const used = memory() - before;
  const found = [];
  const samples = [];
  for (const question of claims.slice(-WARM_UP[mode])) await index.ask(question);
  for (const question of claims.slice(0, ASKED[mode])) {
    const start = process.cpuUsage();
    const answer = await index.ask(question);
    samples.push(sinceMs(start));
    found.push(index.holds(answer, question.right));
  }
  samples.sort((a, b) => a - b);
  const { build, size, open } = index;
  return { build, size, open, memory: used, p50: median(samples), p95: quantile(samples, 0.95), found };
}

async function measureOpen() {
  await import(files.opener);
  const { wall, processor } = await clocked(openStore);
  return { wall, processor };
}

/** As a file of compiled knowledge is opened for a person. */
async function openStore() {
  const { openKnowledgeFile, wholeFile } = await import(files.opener);
  const opened = await openKnowledgeFile(files.knowledge, wholeFile, {
    refused: () => 'a statement is damaged',
  });
  if (opened.value.knowledge.statementCount === 0) throw new Error('nothing was opened');
  return opened.value.knowledge;
}

async function measureCheck() {
  const draft = fs.readFileSync(files.draft, 'utf8');
  const checker = createChecker(await openStore());
  const check = (text) => checker.check({ text, format: 'markdown' });
  const { wall: first } = await clocked(() => check(draft));
  const edits = editsOf(draft, 7);
  for (let i = 0; i < EDITS.warmUp; i += 1) await check(edits.next().value);
  const { default: winkNLP } = await import('wink-nlp');
  const { default: model } = await import('wink-eng-lite-web-model');
  const nlp = winkNLP(model, ['pos']);
  const checks = [];
  const tagging = [];
  for (let i = 0; i < EDITS.measured; i += 1) {
    const text = edits.next().value;
    checks.push(await clocked(() => check(text)));
    if (i % 10 === 0) tagging.push(await clocked(() => nlp.readDoc(text).tokens().out(nlp.its.pos)));
  }
  return {
    first,
    wall: shares(checks, 'wall'),
    processor: shares(checks, 'processor'),
    tagging: shares(tagging, 'processor').p50,
  };
}

function shares(samples, clock) {
  const values = samples.map((sample) => sample[clock]).sort((a, b) => a - b);
  return { p50: median(values), p95: quantile(values, 0.95) };
}

async function clocked(work) {
  const used = process.cpuUsage();
  const start = performance.now();
  const result = await work();
  return { result, wall: performance.now() - start, processor: sinceMs(used) };
}

/** The claims of each question's sentence, as the checker would look them up. */
async function readClaims(questions) {
  const all = [];
  for (const { text, right } of questions) {
    const store = {
      candidates: async (claims) => {
        all.push(...claims.map((claim) => ({ claim, text, right })));
        return claims.map((claim) => ({ claim, candidates: [] }));
      },
    };
    await createChecker(store).check({ text, format: 'plaintext' });
  }
  return all;
}

async function openKnowledge() {
  await import(files.opener);
  const { result: store, processor: open } = await clocked(openStore);
  return {
    open,
    ask: async ({ claim }) => (await store.candidates([claim]))[0].candidates,
    holds: (candidates, right) => candidates.some(({ statement }) => statement.text === right),
  };
}

async function openScan() {
  const { loadTables, createRanker, queryOf, groupOf, rowReader, textIn } = await import(files.ranker);
  const tables = loadTables(fs.readFileSync(files.knowledge));
  const rowAt = rowReader(tables);
  const textOf = ({ textStart, textEnd }) => textIn(tables.texts.read(textStart, textEnd));
  const rank = createRanker(tables, { reading: Infinity, seeking: Infinity });
  return {
    ask: ({ claim }) => rank(queryOf(claim), FIRST, groupOf(claim.quantity.kind)),
    holds: (hits, right) => hits.some(({ id }) => textOf(rowAt(id)) === right),
  };
}

async function openMiniSearch() {
  const { default: MiniSearch } = await import('minisearch');
  const options = { fields: ['text'] };
  const texts = JSON.parse(fs.readFileSync(files.texts, 'utf8'));
  const { result: saved, ms: build } = timed(() => {
    const made = new MiniSearch(options);
    made.addAll(texts.map((text, id) => ({ id, text })));
    return JSON.stringify(made);
  });
  const { result: opened, ms: open } = timed(() => MiniSearch.loadJSON(saved, options));
  return {
    build,
    open,
    size: Buffer.byteLength(saved),
    ask: ({ text }) => opened.search(text).slice(0, FIRST),
    holds: (hits, right) => hits.some(({ id }) => texts[id] === right),
  };
}

async function openFlexSearch() {
  const { default: FlexSearch } = await import('flexsearch');
  const texts = JSON.parse(fs.readFileSync(files.texts, 'utf8'));
  const parts = new Map();
  const { result: made, ms: build } = timed(() => {
    const index = new FlexSearch.Index({ tokenize: 'strict' });
    for (const [id, text] of texts.entries()) index.add(id, text);
    return index;
  });
  await made.export((key, data) => void parts.set(key, data));
  const opened = new FlexSearch.Index({ tokenize: 'strict' });
  const { ms: open } = timed(() => parts.forEach((data, key) => opened.import(key, data)));
  return {
    build,
    open,
    size: [...parts.values()].reduce((sum, data) => sum + Buffer.byteLength(data ?? ''), 0),
    ask: ({ text }) => opened.search(text, { limit: FIRST, suggest: true }),
    holds: (ids, right) => ids.some((id) => texts[id] === right),
  };
}

function timed(work) {
  const start = process.cpuUsage();
  const result = work();
  return { result, ms: sinceMs(start) };
}

function sinceMs(start) {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function memory() {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
