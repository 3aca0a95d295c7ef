import assert from 'node:assert/strict';
import fs from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { describe, it } from 'mocha';
import { runSteps, inWords, sum } from '../../scripts/test/run-steps.mjs';

const SECOND = 1 / 60;
const counts = (passed, failed, skipped) =>
  `require('fs').writeFileSync(process.env.CLAIMCHECK_COUNTS, JSON.stringify(${JSON.stringify({ passed, failed, skipped })}));`;

/** [what the step does, its script, whether it leaves counts, minutes, expected counts, expected reason] */
const STEPS = [
  ['passes a check', '', false, 1, '1 passed, 0 failed, 0 skipped', undefined],
  ['fails a check', 'process.exit(3)', false, 1, '0 passed, 1 failed, 0 skipped', 'it ended with 3'],
  ['passes tests', counts(5, 0, 2), true, 1, '5 passed, 0 failed, 2 skipped', undefined],
  [
    'fails a test',
    `${counts(4, 2, 0)} process.exit(2)`,
    true,
    1,
    '4 passed, 2 failed, 0 skipped',
    'it ended with 2',
  ],
  [
    'crashes after its tests',
    `${counts(4, 0, 0)} process.exit(7)`,
    true,
    1,
    '4 passed, 1 failed, 0 skipped',
    'it ended with 7',
  ],
  [
    'crashes before its end',
    '',
    true,
    1,
    '0 passed, 1 failed, 0 skipped',
    'its tests did not run to their end',
  ],
  ['runs no test', counts(0, 0, 3), true, 1, '0 passed, 1 failed, 0 skipped', 'it ran no test'],
  [
    'hangs, with a child',
    `require('child_process').spawn('sleep', ['600']); setInterval(() => {}, 1000)`,
    false,
    SECOND,
    '0 passed, 1 failed, 0 skipped',
    'it took longer than 1 s',
  ],
];

describe('a step of the test run that', () => {
  for (const [title, script, leavesCounts, minutes, expected, reason] of STEPS) {
    it(title, async () => {
      const step = { name: 's', command: [process.execPath, '-e', script], minutes, counts: leavesCounts };
      const [result] = await runSteps([step], { say: () => undefined });
      assert.equal(inWords(result), expected);
      assert.equal(result.reasons.at(0) ?? undefined, reason);
      assert.equal(result.reasons.length, reason === undefined ? 0 : 1);
    });
  }

  it('leaves a process of another group behind is failed, and the process ended', async function () {
    if (process.platform !== 'linux') this.skip();
    const script = `require('child_process').spawn('sleep', ['601'], { detached: true, stdio: 'ignore' }).unref()`;
    const step = { name: 's', command: [process.execPath, '-e', script], minutes: 1 };
    const [result] = await runSteps([step], { say: () => undefined, patience: 300 });
    assert.equal(result.failed, 1);
    const id = Number(/^it left process (\d+) behind: sleep 601$/.exec(result.reasons[0])[1]);
    // Whoever takes over an ended process may need a moment to let go of it.
    for (let i = 0; i < 50 && isAlive(id); i++) await setTimeout(100);
    assert.equal(isAlive(id), false);
  });

  it('needs a failed one is failed without being run', async () => {
    const results = await runSteps(
      [
        { name: 'first', command: [process.execPath, '-e', 'process.exit(1)'], minutes: 1 },
        { name: 'second', command: ['no such program'], minutes: 1, needs: ['first'] },
      ],
      { say: () => undefined },
    );
    assert.deepEqual(results[1].reasons, ['it needs first']);
    assert.equal(inWords(sum(results)), '0 passed, 2 failed, 0 skipped');
  });

  it('cannot be started is failed', async () => {
    const [result] = await runSteps([{ name: 's', command: ['no-such-program'], minutes: 1 }], {
      say: () => undefined,
    });
    assert.equal(result.failed, 1);
  });
});

/** Whether the process runs; one that has ended but that nobody has waited for has an empty command line. */
function isAlive(id) {
  const file = `/proc/${id}/cmdline`;
  return fs.existsSync(file) && fs.readFileSync(file, 'utf8') !== '';
}
