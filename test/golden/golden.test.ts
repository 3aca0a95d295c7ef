import fs from 'node:fs';
import path from 'node:path';
import { golden } from './golden.js';

const CASES = path.join('test', 'golden', 'cases');

for (const file of fs.readdirSync(CASES).sort()) {
  describe(`golden: ${file.replace('.golden.md', '')}`, () => {
    const [, ...cases] = fs.readFileSync(path.join(CASES, file), 'utf8').split(/^=== /m);
    for (const one of cases) {
      const end = one.indexOf('\n');
      golden(one.slice(0, end), one.slice(end + 1).trimEnd());
    }
  });
}
