import { Worker } from 'node:worker_threads';
import { describe } from '../file-error.js';
import { FILE_LIMITS } from '../limits.js';
import type { Compiler } from './compiler.js';
import { COMPILES, type Answers, type Question } from './thread-messages.js';

/** How a host compiles beside its own thread. */
export interface CompilerThreads {
  /** A script that calls `serveCompiler`. */
  readonly script: string | URL;
  readonly count: number;
}

/** What a source that is compiled in a thread may cost. */
export interface ThreadLimits {
  /** How long one source may take, in milliseconds. */
  readonly time: number;
  /** How much memory a thread may take. */
  readonly megabytes: number;
}

/**
 * Compiles in a thread of its own, started with the first source. A source that ends the thread, for want of memory or
 * because it takes too long, is skipped for that, and the next one gets a new thread.
 */
export function threadCompiler(
  script: string | URL,
  { time, megabytes }: ThreadLimits = {
    time: FILE_LIMITS.compileTime,
    megabytes: FILE_LIMITS.compileMegabytes,
  },
): Compiler {
  let thread: Worker | undefined;
  let isStopped = false;
  const ask = async <Kind extends keyof Answers>(
    question: Question,
    time?: number,
  ): Promise<Answers[Kind]> => {
    if (isStopped) throw new Error(STOPPED);
    const asked = (thread ??= start(script, megabytes));
    try {
      return (await answerOf(asked, question, time)) as Answers[Kind];
    } catch (error) {
      thread = undefined;
      await asked.terminate();
      throw error;
    }
  };
  return {
    document: async (job) => {
      try {
        return await ask<'document'>({ document: job }, time);
      } catch (error) {
        if (isStopped) throw error;
        if (error instanceof TimeUp) return { skipped: { reason: 'timed-out', message: error.message } };
        return { skipped: { reason: 'unreadable', message: `Reading it failed: ${describe(error)}` } };
      }
    },
    store: (parts) => ask<'store'>({ store: parts }),
    stop: async () => {
      isStopped = true;
      await thread?.terminate();
    },
  };
}

const STOPPED = 'It was stopped.';

class TimeUp extends Error {}

/** What the thread's libraries print must not get into a report, or between a server and its client. */
function start(script: string | URL, megabytes: number): Worker {
  const thread = new Worker(script, {
    workerData: COMPILES,
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  thread.stdout.resume();
  thread.stderr.resume();
  return thread;
}

/** The thread's next message. Rejects where the thread ends before it, or takes longer than `time` milliseconds. */
function answerOf(thread: Worker, question: Question, time?: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = time === undefined ? undefined : setTimeout(() => settle(reject, timeUp(time)), time);
    const settle = <Value>(how: (value: Value) => void, value: Value): void => {
      clearTimeout(timer);
      thread.off('message', onMessage).off('error', onError).off('exit', onExit);
      how(value);
    };
    const onMessage = (answer: unknown): void => settle(resolve, answer);
    const onError = (error: unknown): void => settle(reject, error);
    const onExit = (): void => settle(reject, new Error(STOPPED));
    thread.on('message', onMessage).on('error', onError).on('exit', onExit);
    thread.postMessage(question);
  });
}

function timeUp(time: number): TimeUp {
  return new TimeUp(`Reading it takes longer than ${Math.round(time / 1000)} seconds.`);
}
