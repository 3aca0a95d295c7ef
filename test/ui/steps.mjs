// Runs the steps of a UI script: each says what a writer sees or does; the first that fails ends the script.
import fs from 'node:fs';

/**
 * Runs `[title, action]` pairs in order, prints each outcome, and writes the counts to the file that
 * `CLAIMCHECK_COUNTS` names. Rejects with the first failure, once `onFailure` has been called; the steps after it count
 * as skipped.
 */
export async function runSteps(steps, onFailure) {
  const start = performance.now();
  let passed = 0;
  let failed = 0;
  try {
    for (const [title, action] of steps) {
      try {
        await action();
      } catch (error) {
        failed = 1;
        console.log(`  ✗ ${title}`);
        await onFailure();
        throw error;
      }
      passed++;
      console.log(`  ✔ ${title} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
    }
  } finally {
    const counts = { passed, failed, skipped: steps.length - passed - failed };
    const file = process.env.CLAIMCHECK_COUNTS;
    if (file) fs.writeFileSync(file, JSON.stringify(counts));
  }
}
