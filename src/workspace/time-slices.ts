import { setImmediate } from 'node:timers/promises';

/** No longer than a keystroke may wait. */
const SLICE_MS = 10;

/**
 * A function to be awaited between the steps of a long work in one thread: it lets other work go first whenever a slice of
 * time is over, and costs nothing otherwise.
 */
export function timeSlices(): () => Promise<void> | undefined {
  let end = performance.now() + SLICE_MS;
  return () => {
    if (performance.now() < end) return undefined;
    return setImmediate().then(() => {
      end = performance.now() + SLICE_MS;
    });
  };
}
