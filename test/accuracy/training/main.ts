// Trains the two models of the alignment on the tuned halves: `npm run train -- [--eval DIR] [--all]`. With `--all` both
// halves are used, and only cross-validation tells how good the models are.
import fs from 'node:fs';
import path from 'node:path';
import type { Model } from '../../../src/engine/check/align/model.js';
import { crossValidate } from './cross-validate.js';
import { readGroups } from './groups.js';
import { train } from './train.js';

const FOLDER = 'src/engine/check/align';

const args = process.argv.slice(2);
const at = args.indexOf('--eval');
const groups = await readGroups(at < 0 ? '../shared/eval' : (args[at + 1] ?? ''));
if (groups.length === 0) {
  console.log('The sets are absent: nothing was trained.');
} else {
  const used = args.includes('--all') ? groups : groups.filter(({ half }) => half === 'tune');
  for (const line of crossValidate(used)) console.log(line);
  const { alignment, accusation } = train(used);
  write('alignment-model.json', alignment);
  write('accusation-model.json', accusation);
}

/** One tree a line, so that a change shows what changed. */
function write(name: string, { inputs, bias, trees }: Model): void {
  const lines = trees.map((tree) => `    ${JSON.stringify(tree)}`);
  const file = path.join(FOLDER, name);
  fs.writeFileSync(
    file,
    `{\n  "inputs": ${JSON.stringify(inputs)},\n  "bias": ${bias},\n  "trees": [\n${lines.join(',\n')}\n  ]\n}\n`,
  );
  console.log(`${file}: ${trees.length} trees`);
}
