// A generated draft of 5,000 words against generated knowledge: the first check, the check after an edit, and what the
// knowledge costs. Yardsticks of the same run: wink-nlp tags the draft, lezer parses it.
import { parser } from '@lezer/markdown';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { createChecker, createKnowledge, loadKnowledge } from '../../dist/engine/index.js';
import { createWorld, drawDraft, editsOf } from './generate/texts.mjs';
import { measure, median, quantile } from './measure.mjs';
import { figure, megabytes, table, times } from './table.mjs';

const DRAFTS = 12;
const COLD_RUNS = 5;
const nlp = winkNLP(model, ['pos']);
const tag = (text) => nlp.readDoc(text).tokens().out(nlp.its.pos);

/** The section of the report; `large` adds knowledge of 100,000 statements. */
export async function run({ large, folder }) {
  const sections = ['## Check'];
  for (const statements of large ? [10_000, 100_000] : [10_000])
    sections.push(...(await runAt(statements, folder)));
  return sections.join('\n\n');
}

async function runAt(statements, folder) {
  const world = createWorld(statements);
  const drafts = Array.from({ length: DRAFTS }, (_, i) => drawDraft(world, 100 + i));
  const built = await measureKnowledge(world, statements);
  const saved = built.knowledge.save();
  const store = loadKnowledge(saved);
  return [
    `### ${statements.toLocaleString('en-US')} statements`,
    await describe(drafts, store),
    checkTable(await measureChecks(drafts, store)),
    coldTable(measureCold(folder, saved, drafts[0])),
    knowledgeTable(built, saved),
  ];
}

async function describe(drafts, store) {
  const reports = await Promise.all(
    drafts.map((text) => createChecker(store).check({ text, format: 'markdown' })),
  );
  const mean = (count) =>
    Math.round(reports.reduce((sum, report) => sum + count(report), 0) / reports.length);
  const verdicts = ['supported', 'refuted', 'conflicting', 'unverified'].map(
    (verdict) =>
      `${mean(({ findings }) => findings.filter((finding) => finding.verdict === verdict).length)} ${verdict}`,
  );
  return (
    `A draft has ${mean(({ examined }) => examined.sentences)} sentences and ` +
    `${mean(({ examined }) => examined.quantities)} claims: ${verdicts.join(', ')} (means of ${drafts.length} drafts).`
  );
}

function measureChecks(drafts, store) {
  const checker = createChecker(store);
  const edits = editsOf(drafts[0], 7);
  let at = 0;
  const nextDraft = () => drafts[at++ % drafts.length];
  return measure({
    'first full check': async () => {
      await createChecker(store).check({ text: nextDraft(), format: 'markdown' });
    },
    're-check after one edit': async () => {
      await checker.check({ text: edits.next().value, format: 'markdown' });
    },
    'yardstick: wink-nlp tags the draft': () => tag(nextDraft()),
    'yardstick: lezer parses the draft': () => parser.parse(nextDraft()),
  });
}

function checkTable(results) {
  const wink = results['yardstick: wink-nlp tags the draft'];
  const lezer = results['yardstick: lezer parses the draft'];
  const against = (samples, yardstick, p) => times(quantile(samples, p) / quantile(yardstick.processor, p));
  return table(
    ['', 'p50 ms', 'p95 ms', 'p50 ms of processor', 'p95', 'p50 ÷ tagging', 'p95 ÷ tagging', 'p50 ÷ parsing'],
    Object.entries(results).map(([name, { wall, processor }]) => [
      name,
      figure(median(wall)),
      figure(quantile(wall, 0.95)),
      figure(median(processor)),
      figure(quantile(processor, 0.95)),
      against(processor, wink, 0.5),
      against(processor, wink, 0.95),
      against(processor, lezer, 0.5),
    ]),
  );
}

/** In processes of their own: what a person waits for who opens a draft first thing. */
function measureCold(folder, saved, draft) {
  const files = { knowledge: path.join(folder, 'cold.kb'), draft: path.join(folder, 'cold.md') };
  fs.writeFileSync(files.knowledge, saved);
  fs.writeFileSync(files.draft, draft);
  const runs = { check: [], tag: [] };
  for (let i = 0; i < COLD_RUNS; i += 1)
    for (const [mode, results] of Object.entries(runs)) results.push(runCold(mode, files));
  return runs;
}

function runCold(mode, { knowledge, draft }) {
  const child = spawnSync(
    process.execPath,
    ['--expose-gc', path.join(import.meta.dirname, 'cold.mjs'), mode, knowledge, draft],
    { encoding: 'utf8' },
  );
  if (child.status !== 0) throw new Error(`cold.mjs ${mode}: ${child.stderr}`);
  return JSON.parse(child.stdout);
}

function coldTable({ check, tag: tagging }) {
  const of = (runs, name) => median(runs.map((run) => run[name]).sort((a, b) => a - b));
  const all = of(tagging, 'total');
  const row = (name, value) => [name, figure(value), times(value / all)];
  return table(
    ['in a new process, median ms of processor', 'ms', '÷ tagging'],
    [
      row('load the engine', of(check, 'engine')),
      row('open the knowledge', of(check, 'knowledge')),
      row('first check, with the word model', of(check, 'check')),
      row('yardstick: load wink-nlp, tag the draft', all),
      ['memory of the open knowledge', megabytes(of(check, 'memory')), ''],
    ],
  );
}

async function measureKnowledge({ sources }, statements) {
  let knowledge;
  const texts = sources.map(({ text }) => text);
  const json = JSON.stringify(sources);
  const building = await measure(
    {
      build: () => void (knowledge = createKnowledge(sources)),
      'yardstick: wink-nlp tags the sources': () => texts.forEach(tag),
    },
    { rounds: statements > 10_000 ? 1 : 2, time: 0, iterations: 1, warmup: false },
  );
  const bytes = knowledge.save();
  const storing = await measure(
    {
      save: () => knowledge.save(),
      load: () => loadKnowledge(bytes),
      'yardstick: JSON.parse of the sources': () => JSON.parse(json),
    },
    { rounds: 3, time: 100 },
  );
  return { knowledge, building, storing, statements, textLength: texts.join('').length };
}

function knowledgeTable({ building, storing, statements, textLength }, saved) {
  const tagging = building['yardstick: wink-nlp tags the sources'];
  const parsing = storing['yardstick: JSON.parse of the sources'];
  const rows = (results, yardstick) =>
    Object.entries(results).map(([name, { wall, processor }]) => [
      name,
      figure(median(wall)),
      figure(median(processor)),
      times(median(processor) / median(yardstick.processor)),
    ]);
  return [
    table(
      ['knowledge', 'ms', 'ms of processor', '÷ its yardstick'],
      [...rows(building, tagging), ...rows(storing, parsing)],
    ),
    `The file: ${megabytes(saved.length)}, ${figure(saved.length / statements)} bytes a statement, ` +
      `${times(saved.length / textLength)} the sources' text.`,
  ].join('\n\n');
}
