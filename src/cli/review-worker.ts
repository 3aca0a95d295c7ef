import { parentPort, workerData } from 'node:worker_threads';
import { loadKnowledge } from '../engine/index.js';
import { combineStores } from '../workspace/combine-stores.js';
import { reviewDrafts } from '../workspace/review.js';
import type { Basis, ThreadJob } from './parallel.js';

const bases = (workerData as readonly Basis[]).map(({ parts, ...basis }) => ({
  ...basis,
  store: combineStores(parts.map(loadKnowledge)),
}));

parentPort?.on('message', (batch: readonly ThreadJob[]) => {
  void reviewDrafts(batch.map(({ basis, ...job }) => ({ ...job, ...bases[basis]! }))).then((reviews) =>
    parentPort?.postMessage(reviews),
  );
});
