import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { claimcheck } from './claimcheck.js';

/** The documents that the bundled fact sheets restate, where they lie beside the project; they are not part of it. */
const DOCUMENTS = path.resolve('..', 'shared', 'sources');
const DRAFTS = 'test/fixtures/drafts';

interface Finding {
  readonly verdict: string;
  readonly surface: string;
  readonly range: { readonly start: number };
}

interface Json {
  readonly files: readonly { readonly path: string; readonly findings: readonly Finding[] }[];
}

/** The verdicts on the sample drafts, by draft and place. */
async function verdicts(...args: readonly string[]): Promise<ReadonlyMap<string, Finding>> {
  const drafts = fs.readdirSync(DRAFTS).filter((name) => !name.endsWith('.json'));
  const files = drafts.map((name) => path.join(DRAFTS, name));
  const { stdout } = await claimcheck(['check', ...files, '--format', 'json', ...args]);
  const found = (JSON.parse(stdout) as Json).files.flatMap(({ path: file, findings }) =>
    findings.map((finding): [string, Finding] => [
      `${path.basename(file)}:${finding.range.start} ${finding.surface}`,
      finding,
    ]),
  );
  return new Map(found);
}

describe('the documents themselves, in place of their fact sheets', () => {
  if (!fs.existsSync(DOCUMENTS)) {
    it('are absent: nothing to compare', () => assert.ok(!fs.existsSync(DOCUMENTS)));
    return;
  }

  it('never say the opposite of their fact sheets about a sample draft', async () => {
    const sheets = await verdicts();
    const raw = await verdicts('--no-bundled', '--sources', DOCUMENTS);
    assert.deepEqual([...raw.keys()], [...sheets.keys()]);
    const differing = [...sheets].flatMap(([claim, { verdict }]) => {
      const own = raw.get(claim)!.verdict;
      return own === verdict ? [] : [{ claim, sheets: verdict, documents: own }];
    });
    console.log(
      `      ${sheets.size - differing.length} of ${sheets.size} verdicts are the same; the others:`,
    );
    for (const { claim, sheets: one, documents: other } of differing)
      console.log(`      ${claim}: ${one} by the sheets, ${other} by the documents`);
    const opposed = differing.filter(
      ({ sheets: one, documents: other }) => [one, other].sort().join() === 'refuted,supported',
    );
    assert.deepEqual(opposed, []);
  }).timeout(60_000);
});
