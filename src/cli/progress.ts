/** A counter on the last line of a terminal. */
export interface Progress {
  readonly show: (review: unknown, done: number, total: number) => void;
  /** Takes the counter away. */
  readonly end: () => void;
}

/** Nothing is shown where standard error is no terminal, nor for so few drafts that nobody waits. */
export function openProgress(total: number): Progress {
  if (!process.stderr.isTTY || total < WORTH_COUNTING) return { show: () => undefined, end: () => undefined };
  return {
    show: (_review, done) => {
      if (done % STEP === 0) process.stderr.write(`\r${done} of ${total} drafts`);
    },
    end: () => process.stderr.write('\r\u001B[K'),
  };
}

const WORTH_COUNTING = 50;
const STEP = 10;
