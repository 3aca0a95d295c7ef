import assert from 'node:assert/strict';
import { Scheduler } from '../../src/server/scheduler.js';
import { pause } from './client.js';

/** A scheduler whose runs end when the test says so, with what it did in order. */
function scheduler(): {
  readonly jobs: Scheduler<number>;
  readonly log: string[];
  readonly finish: () => Promise<void>;
} {
  const log: string[] = [];
  const waiting: (() => void)[] = [];
  let runs = 0;
  const jobs = new Scheduler<number>(
    async (key, isStale) => {
      const run = ++runs;
      log.push(`start ${key} ${run}`);
      await new Promise<void>((resolve) => waiting.push(resolve));
      log.push(isStale() ? `stale ${run}` : `end ${run}`);
      return run;
    },
    (key, result) => log.push(`done ${key} ${result}`),
  );
  const finish = async (): Promise<void> => {
    waiting.shift()?.();
    await pause(5);
  };
  return { jobs, log, finish };
}

describe('the scheduler', () => {
  it('makes one run of a burst of requests', async () => {
    const { jobs, log, finish } = scheduler();
    for (let n = 0; n < 10; n++) jobs.request('a', 5);
    await pause(30);
    await finish();
    assert.deepEqual(log, ['start a 1', 'end 1', 'done a 1']);
  });

  it('drops the result of a run that a newer request overtook, and runs again after it', async () => {
    const { jobs, log, finish } = scheduler();
    jobs.request('a', 0);
    await pause(10);
    jobs.request('a', 0);
    await pause(10);
    assert.deepEqual(log, ['start a 1'], 'two runs at once');
    await finish();
    await finish();
    assert.deepEqual(log, ['start a 1', 'stale 1', 'start a 2', 'end 2', 'done a 2']);
  });

  it('runs what waits at once for one who needs it now', async () => {
    const { jobs, log, finish } = scheduler();
    jobs.request('a', 60_000);
    const current = jobs.current('a');
    await finish();
    assert.equal(await current, 1);
    assert.deepEqual(log, ['start a 1', 'end 1', 'done a 1']);
    assert.equal(await jobs.current('a'), 1, 'the same again, without a run');
  });

  it('gives the newest result to one who asked before it was overtaken', async () => {
    const { jobs, finish } = scheduler();
    jobs.request('a', 0);
    const current = jobs.current('a');
    await pause(5);
    jobs.request('a', 60_000);
    await finish();
    await finish();
    assert.equal(await current, 2);
  });

  it('keeps the keys apart', async () => {
    const { jobs, log } = scheduler();
    jobs.request('a', 0);
    jobs.request('b', 0);
    await pause(10);
    assert.deepEqual(log, ['start a 1', 'start b 2']);
  });

  it('knows nothing of a key that was dropped, whatever still runs', async () => {
    const { jobs, log, finish } = scheduler();
    jobs.request('a', 0);
    await pause(10);
    jobs.drop('a');
    await finish();
    assert.equal(await jobs.current('a'), undefined);
    assert.deepEqual(log, ['start a 1', 'stale 1']);
  });
});
