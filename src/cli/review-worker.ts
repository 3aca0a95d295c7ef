import { parentPort, workerData } from 'node:worker_threads';
import { reviewDrafts } from '../workspace/review.js';
import { openKnowledge } from '../workspace/sources.js';
import type { Basis, ThreadJob } from './parallel.js';

// What cannot be opened has been named by the main thread already.
const bases = Promise.all(
  (workerData as readonly Basis[]).map(async ({ places, decisions, severity }) => {
    const { store } = await openKnowledge(places);
    return { store, decisions, severity };
  }),
);

parentPort?.on('message', (batch: readonly ThreadJob[]) => {
  void bases
    .then((opened) => reviewDrafts(batch.map(({ basis, ...job }) => ({ ...job, ...opened[basis]! }))))
    .then((reviews) => parentPort?.postMessage(reviews));
});
