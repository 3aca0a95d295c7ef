// One measurement in a process of its own: `cold.mjs check|tag KNOWLEDGE DRAFT` prints milliseconds of processor time
// and bytes as JSON.
import fs from 'node:fs';

const [mode, knowledgeFile, draftFile] = process.argv.slice(2);
const text = fs.readFileSync(draftFile, 'utf8');
console.log(JSON.stringify(mode === 'check' ? await check() : await tag()));

async function check() {
  const steps = stopwatch();
  const { createChecker, loadKnowledge } = await import('../../dist/engine/index.js');
  const engine = steps();
  const before = memory();
  steps();
  const store = loadKnowledge(new Uint8Array(fs.readFileSync(knowledgeFile)));
  const knowledge = steps();
  const used = memory() - before;
  steps();
  await createChecker(store).check({ text, format: 'markdown' });
  return { engine, knowledge, check: steps(), memory: used };
}

async function tag() {
  const steps = stopwatch();
  const { default: winkNLP } = await import('wink-nlp');
  const { default: model } = await import('wink-eng-lite-web-model');
  const nlp = winkNLP(model, ['pos']);
  nlp.readDoc(text).tokens().out(nlp.its.pos);
  return { total: steps() };
}

function stopwatch() {
  let last = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(last);
    last = process.cpuUsage();
    return (user + system) / 1000;
  };
}

function memory() {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
