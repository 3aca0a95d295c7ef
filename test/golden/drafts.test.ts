import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { checkDraft } from '../../src/engine/index.js';
import type { CheckReport } from '../../src/engine/index.js';
import { FORMS } from './forms.js';
import { bundledKnowledge } from './knowledge.js';

interface Expected {
  readonly surface: string;
  readonly verdict: 'supported' | 'refuted' | 'unverified';
  readonly suggestion?: string;
  /** Whether the checker is known to miss it: it may then be left unverified. */
  readonly missed?: boolean;
}

const DRAFTS = path.join('test', 'fixtures', 'drafts');
const store = bundledKnowledge();

describe('sample drafts', () => {
  for (const name of fs.readdirSync(DRAFTS).filter((file) => !file.endsWith('.json'))) {
    const text = fs.readFileSync(path.join(DRAFTS, name), 'utf8');
    const format = name.endsWith('.md') ? 'markdown' : 'plaintext';
    const expected = expectedFor(name);

    it(`${name} is 300 to 800 words long and states what is expected of it, in this order`, () => {
      const words = text.split(/\s+/).length;
      assert.ok(words >= 300 && words <= 800, String(words));
      let at = 0;
      for (const { surface } of expected) {
        at = text.indexOf(surface, at);
        assert.ok(at >= 0, surface);
        at += surface.length;
      }
    });

    for (const form of FORMS) {
      it(`${name} has its expected findings: ${form.name}`, async () => {
        const report = await checkDraft({ text: form.write(text), format }, store);
        const accused = shown(report, ['refuted', 'conflicting']);
        assert.deepEqual(
          accused,
          expected
            .filter(({ verdict }) => verdict === 'refuted')
            .filter((finding) => finding.missed !== true || accused.includes(line(finding, accused)))
            .map((finding) => line(finding, accused)),
        );
        const supported = shown(report, ['supported']);
        const missing = expected.filter(
          ({ surface, verdict, missed }) =>
            verdict === 'supported' && missed !== true && !supported.includes(`supported ${surface}`),
        );
        assert.deepEqual(missing, []);
      });
    }
  }
});

function expectedFor(name: string): readonly Expected[] {
  const file = path.join(DRAFTS, name.replace(/\.\w+$/, '.expected.json'));
  return (JSON.parse(fs.readFileSync(file, 'utf8')) as { findings: readonly Expected[] }).findings;
}

function shown(report: CheckReport, verdicts: readonly string[]): readonly string[] {
  return report.findings
    .filter((finding) => verdicts.includes(finding.verdict))
    .map(({ verdict, quantity, suggestion }) =>
      [verdict, quantity.surface, ...(suggestion === undefined ? [] : ['→', suggestion])].join(' '),
    );
}

/** The line of an expected finding; where it leaves the correction open, whatever correction was found for it. */
function line({ surface, verdict, suggestion }: Expected, found: readonly string[]): string {
  const start = `${verdict} ${surface}`;
  if (suggestion !== undefined) return `${start} → ${suggestion}`;
  return found.find((one) => one.startsWith(`${start} → `)) ?? start;
}
