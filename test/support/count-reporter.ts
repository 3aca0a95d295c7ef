// Mocha's spec reporter, which also leaves the counts of its run in a file, so that all runners can be summed.
import fs from 'node:fs';
import Mocha from 'mocha';

/**
 * Writes `{ passed, failed, skipped }` to the file that `CLAIMCHECK_COUNTS` names, when the run has come to its end:
 * no file means that it has not. Without the variable it is the spec reporter.
 */
class CountReporter extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    const file = process.env.CLAIMCHECK_COUNTS;
    if (file === undefined || file === '') return;
    runner.once(Mocha.Runner.constants.EVENT_RUN_END, () => {
      const { passes, failures, pending } = this.stats;
      fs.writeFileSync(file, JSON.stringify({ passed: passes, failed: failures, skipped: pending }));
    });
  }
}

// Mocha takes the default export of the file that `--reporter` names.
export { CountReporter, CountReporter as default };
