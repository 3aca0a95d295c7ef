// Measures the engine on outside data: `npm run accuracy -- quantities|pairs|drafts|texts [--eval DIR]
// [--errors SET] [--worst N] [--half tune|held|both] [--write]`.
import { printDrafts, printPairs, printTexts } from './claims.js';
import { runQuantities } from './quantities.js';
import { parseOptions, type Options } from './options.js';

const RUNS: Readonly<Record<string, (options: Options) => void | Promise<void>>> = {
  quantities: runQuantities,
  pairs: printPairs,
  drafts: printDrafts,
  texts: printTexts,
};

const [name = '', ...rest] = process.argv.slice(2);
const run = RUNS[name];
if (run === undefined) {
  console.error(
    `Usage: npm run accuracy -- ${Object.keys(RUNS).join('|')} [--eval DIR] [--errors SET] [--worst N] [--write]`,
  );
  process.exitCode = 2;
} else {
  await run(parseOptions(rest));
}
