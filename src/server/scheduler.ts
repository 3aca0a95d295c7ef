/** One job of the scheduler. It asks `isStale` after each await, and gives up once that is `true`. */
export type Run<Result> = (key: string, isStale: () => boolean) => Promise<Result | undefined>;

interface Job<Result> {
  /** Grows with each request; a run that began under an older one is stale. */
  generation: number;
  timer: NodeJS.Timeout | undefined;
  running: Promise<void> | undefined;
  result: Result | undefined;
}

/**
 * One job at a time for each key, the newest request wins: a request replaces the one that waits, makes the one that
 * runs stale, and never runs beside it. Results of stale runs are dropped.
 */
export class Scheduler<Result> {
  readonly #jobs = new Map<string, Job<Result>>();
  readonly #run: Run<Result>;
  readonly #done: (key: string, result: Result) => void;

  constructor(run: Run<Result>, done: (key: string, result: Result) => void) {
    this.#run = run;
    this.#done = done;
  }

  /** Runs the key's job after `delay` milliseconds without another request. */
  request(key: string, delay: number): void {
    const job = this.#job(key);
    job.generation++;
    clearTimeout(job.timer);
    job.timer = setTimeout(() => void this.#start(key, job), delay);
  }

  /** The key's newest result: what waits is run at once. Undefined where nothing was requested, or the run gave up. */
  async current(key: string): Promise<Result | undefined> {
    const job = this.#jobs.get(key);
    if (job === undefined) return undefined;
    while (job.timer !== undefined || job.running !== undefined) {
      await (job.timer === undefined ? job.running : this.#start(key, job));
    }
    return job.result;
  }

  /** The key's last result, without waiting; undefined before the first. */
  last(key: string): Result | undefined {
    return this.#jobs.get(key)?.result;
  }

  /** Ends the key's job and forgets its result. */
  drop(key: string): void {
    const job = this.#jobs.get(key);
    if (job === undefined) return;
    job.generation++;
    clearTimeout(job.timer);
    job.timer = undefined;
    this.#jobs.delete(key);
  }

  keys(): readonly string[] {
    return [...this.#jobs.keys()];
  }

  async #start(key: string, job: Job<Result>): Promise<void> {
    clearTimeout(job.timer);
    job.timer = undefined;
    const generation = job.generation;
    while (job.running !== undefined) await job.running;
    // A newer request came while the older run was ending: its own timer starts it.
    if (job.generation !== generation) return;
    job.running = this.#once(key, job, generation);
    await job.running;
  }

  async #once(key: string, job: Job<Result>, generation: number): Promise<void> {
    const isStale = (): boolean => job.generation !== generation;
    try {
      const result = await this.#run(key, isStale);
      if (isStale() || result === undefined) return;
      job.result = result;
      this.#done(key, result);
    } finally {
      job.running = undefined;
    }
  }

  #job(key: string): Job<Result> {
    const known = this.#jobs.get(key);
    if (known !== undefined) return known;
    const job: Job<Result> = { generation: 0, timer: undefined, running: undefined, result: undefined };
    this.#jobs.set(key, job);
    return job;
  }
}
