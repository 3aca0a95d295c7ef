/** A counter on the last line of a terminal. */
export interface Progress {
  readonly show: (done: number, total: number) => void;
  /** Takes the counter away. */
  readonly end: () => void;
}

/** Nothing is shown where standard error is no terminal, nor for so few of `things` that nobody waits. */
export function openProgress(things: string): Progress {
  let isShown = false;
  return {
    show: (done, total) => {
      if (!process.stderr.isTTY || total < WORTH_COUNTING || done % STEP !== 0) return;
      isShown = true;
      process.stderr.write(`\r${done} of ${total} ${things}`);
    },
    end: () => {
      if (isShown) process.stderr.write('\r\u001B[K');
    },
  };
}

const WORTH_COUNTING = 50;
const STEP = 10;
