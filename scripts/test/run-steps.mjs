// Runs the steps of the test run one after the other and sums their counts.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runCommand } from './run-command.mjs';

const MINUTE_MS = 60_000;

/**
 * Runs each step and returns what it counted: `{ name, passed, failed, skipped }`.
 * A step is `{ name, command, minutes, counts?, needs? }`. One without `counts` is a check and counts one. One with it
 * must leave a file of counts (see test/support/count-reporter.ts): no file, or a file of zero tests, is a failure.
 * A step is failed without being run when one that it needs has failed.
 */
export async function runSteps(steps, { say = console.log, isStopped = () => false, patience } = {}) {
  const results = [];
  for (const step of steps) {
    say(`\n=== ${step.name}`);
    const broken = (step.needs ?? []).filter((need) => results.some((r) => r.name === need && r.failed > 0));
    const start = performance.now();
    const result = isStopped()
      ? failure(step, ['the run was stopped'])
      : broken.length > 0
        ? failure(step, [`it needs ${broken.join(', ')}`])
        : await runStep(step, patience);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    for (const reason of result.reasons) say(`${step.name} failed: ${reason}`);
    say(`=== ${step.name}: ${result.failed > 0 ? 'failed' : 'passed'} (${seconds} s)`);
    results.push(result);
  }
  return results;
}

/** The one line at the end of a run. */
export function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** The sum of several results. */
export function sum(results) {
  const add = (key) => results.reduce((total, result) => total + result[key], 0);
  return { passed: add('passed'), failed: add('failed'), skipped: add('skipped') };
}

async function runStep(step, patience) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimcheck-'));
  const file = path.join(folder, 'counts.json');
  try {
    const reasons = await runCommand(step.command, {
      limit: step.minutes * MINUTE_MS,
      // A step that is ended in the middle leaves its temporary files here, to go with the folder.
      env: { CLAIMCHECK_COUNTS: file, TMPDIR: folder },
      patience,
    });
    if (!step.counts) return reasons.length > 0 ? failure(step, reasons) : success(step);
    return withCounts(
      step,
      reasons,
      fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined,
    );
  } finally {
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A step that failed for another reason than a failed test has one failure more. */
function withCounts(step, reasons, counts) {
  if (counts === undefined) return failure(step, [...reasons, 'its tests did not run to their end']);
  if (counts.passed + counts.failed === 0) return failure(step, [...reasons, 'it ran no test']);
  const isExplained =
    reasons.length === 0 || (counts.failed > 0 && reasons.every((r) => r.startsWith('it ended')));
  return { name: step.name, ...counts, failed: counts.failed + (isExplained ? 0 : 1), reasons };
}

function success(step) {
  return { name: step.name, passed: 1, failed: 0, skipped: 0, reasons: [] };
}

function failure(step, reasons) {
  return { name: step.name, passed: 0, failed: 1, skipped: 0, reasons };
}
