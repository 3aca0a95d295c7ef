import { once } from 'node:events';
import os from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Knowledge } from '../engine/index.js';
import type { DraftJob, FileReview, ReviewOptions } from '../workspace/review.js';
import { reviewDrafts } from '../workspace/review.js';

/** A draft to check, with what its store is made of: a store cannot be handed to another thread. */
export interface PlannedJob extends DraftJob {
  readonly parts: readonly Knowledge[];
}

/** What a thread opens once for all drafts of a project. */
export interface Basis extends Pick<DraftJob, 'decisions' | 'decisionsFolder' | 'severity'> {
  /** In the compiled form, in memory that all threads share. */
  readonly parts: readonly Uint8Array[];
}

/** A draft for a thread; `basis` is an index. */
export interface ThreadJob extends Pick<DraftJob, 'file' | 'path' | 'content'> {
  readonly basis: number;
}

/** The reviews of the drafts, in their order, on several threads where there are enough drafts to gain by it. */
export function reviewAll(
  jobs: readonly PlannedJob[],
  onFile: NonNullable<ReviewOptions['onFile']>,
): Promise<readonly FileReview[]> {
  const threads = Math.min(os.availableParallelism(), MOST_THREADS, Math.floor(jobs.length / THREAD_JOBS));
  return threads < 2 ? reviewDrafts(jobs, { onFile }) : reviewOnThreads(jobs, threads, onFile);
}

/** A thread must first load the word model and the knowledge, which takes as long as this many drafts. */
const THREAD_JOBS = 75;
/** Each thread holds the word model and the knowledge in memory of its own. */
const MOST_THREADS = 8;
/** Large enough that handing over costs nothing, small enough that threads end together. */
const BATCH = 16;

async function reviewOnThreads(
  jobs: readonly PlannedJob[],
  threads: number,
  onFile: NonNullable<ReviewOptions['onFile']>,
): Promise<readonly FileReview[]> {
  const stores = [...new Set(jobs.map((job) => job.store))];
  const bases = stores.map((store): Basis => {
    const { parts, ...job } = jobs.find((one) => one.store === store)!;
    const { decisions, decisionsFolder, severity } = job;
    return {
      parts: parts.map(sharedBytes),
      decisions,
      severity,
      ...(decisionsFolder === undefined ? {} : { decisionsFolder }),
    };
  });
  const reviews = new Array<FileReview>(jobs.length);
  let next = 0;
  let done = 0;
  const runThread = async (): Promise<void> => {
    const thread = new Worker(new URL('./review-worker.js', import.meta.url), { workerData: bases });
    try {
      while (next < jobs.length) {
        const start = next;
        next += BATCH;
        const batch = jobs.slice(start, next).map(({ file, path, content, store }): ThreadJob => ({
          file,
          path,
          basis: stores.indexOf(store),
          ...(content === undefined ? {} : { content }),
        }));
        for (const [at, review] of (await ask(thread, batch)).entries()) {
          reviews[start + at] = review;
          onFile(review, ++done, jobs.length);
        }
      }
    } finally {
      await thread.terminate();
    }
  };
  await Promise.all(Array.from({ length: threads }, runThread));
  return reviews;
}

function sharedBytes(part: Knowledge): Uint8Array {
  const bytes = part.save();
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  return shared;
}

/** Rejects where the thread fails, for want of memory too. */
async function ask(thread: Worker, batch: readonly ThreadJob[]): Promise<readonly FileReview[]> {
  thread.postMessage(batch);
  const [reviews] = (await once(thread, 'message')) as [readonly FileReview[]];
  return reviews;
}
