// Runs tasks in turns, several rounds of each, so that what else the machine does falls on all of them alike.
import { Bench } from 'tinybench';

/**
 * Measures the tasks ({ name: function }, an `async` one where it waits) and returns { name: Measurement }. A function may return
 * `{ overriddenDuration }` (milliseconds) as tinybench has it. A round runs each task for `time` milliseconds and at
 * least `iterations` times; the first round is preceded by a warm-up unless `warmup` is false.
 *
 * A Measurement holds samples in milliseconds, ascending: `wall` on the clock, and `processor`, what the process used
 * meanwhile, its collector and compiler threads included. The second hardly changes when other programs want the machine.
 */
export async function measure(tasks, { rounds = 5, time = 300, iterations = 3, warmup = true } = {}) {
  const results = Object.fromEntries(Object.keys(tasks).map((name) => [name, { wall: [], processor: [] }]));
  for (let round = 0; round < rounds; round += 1) {
    const bench = new Bench({
      time,
      iterations,
      retainSamples: true,
      throws: true,
      warmup: warmup && round === 0,
      warmupIterations: iterations,
      warmupTime: time / 2,
    });
    const used = {};
    for (const [name, run] of Object.entries(tasks))
      bench.add(name, timed(run, (used[name] = [])), {
        // Said rather than found out: tinybench finds out by a call that it does not wait for.
        async: isAsync(run),
        beforeAll: () => void (used[name].length = 0),
      });
    for (const { name, result } of await bench.run()) {
      results[name].wall.push(...result.latency.samples);
      results[name].processor.push(...used[name]);
    }
  }
  for (const { wall, processor } of Object.values(results)) {
    wall.sort(ascending);
    processor.sort(ascending);
  }
  return results;
}

/** The value below which the share `p` of the ascending samples lies. */
export function quantile(samples, p) {
  return samples[Math.min(samples.length - 1, Math.floor(samples.length * p))] ?? NaN;
}

export const median = (samples) => quantile(samples, 0.5);

function timed(run, used) {
  if (isAsync(run))
    return async () => {
      const before = process.cpuUsage();
      const result = await run();
      used.push(since(before));
      return result;
    };
  return () => {
    const before = process.cpuUsage();
    const result = run();
    used.push(since(before));
    if (result instanceof Promise) throw new Error('a task that returns a promise is an async function');
    return result;
  };
}

function isAsync(run) {
  return run.constructor.name === 'AsyncFunction';
}

function since(before) {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function ascending(a, b) {
  return a - b;
}
