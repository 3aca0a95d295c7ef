import { setTimeout as delay } from 'node:timers/promises';

const POLL_MS = 25;
const PATIENCE_MS = 15_000;

/**
 * What `probe` returns as soon as it is something other than undefined or false.
 * Rejects with `what` after 15 seconds, with what `probe` last returned.
 */
export async function until<T>(
  what: string,
  probe: () => T | undefined | false | PromiseLike<T | undefined | false>,
): Promise<T> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const value = await probe();
    if (value !== undefined && value !== false) return value;
    if (performance.now() > end) throw new Error(`not within ${PATIENCE_MS / 1000} s: ${what}`);
    await delay(POLL_MS);
  }
}
