import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createChecker, type Finding } from '../../src/engine/index.js';
import { bundledKnowledge } from './knowledge.js';

interface Expected {
  readonly surface: string;
  readonly verdict: 'supported' | 'refuted' | 'unverified' | 'open';
  readonly suggestion?: string;
}

interface Row {
  readonly text: string;
  readonly kind: string;
  readonly findings: readonly Expected[];
}

/** At least this share of the expected quantities is judged as a careful editor would. Raised as the engine learns. */
const RIGHT = 0.95;

const rows = fs
  .readFileSync('test/fixtures/sentences/alabuga.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);
const checker = createChecker(bundledKnowledge());

async function findingsOf({ text }: Row): Promise<readonly Finding[]> {
  return (await checker.check({ text, format: 'markdown' })).findings;
}

function isAccused({ verdict }: Finding): boolean {
  return verdict === 'refuted' || verdict === 'conflicting';
}

function isRight(expected: Expected, found: Finding | undefined): boolean {
  const verdict = found?.verdict ?? 'unverified';
  if (expected.verdict === 'open') return found === undefined || !isAccused(found);
  return (
    verdict === expected.verdict &&
    (expected.suggestion === undefined || found?.suggestion === expected.suggestion)
  );
}

describe('150 sentences about the bundled documents', () => {
  it('are judged rightly, nearly all', async () => {
    const wrong: string[] = [];
    let total = 0;
    for (const row of rows) {
      const findings = await findingsOf(row);
      for (const expected of row.findings) {
        total += 1;
        const found = findings.find(({ quantity }) => quantity.surface === expected.surface);
        if (!isRight(expected, found)) wrong.push(`${expected.surface} in: ${row.text}`);
      }
    }
    assert.ok(1 - wrong.length / total >= RIGHT, wrong.join('\n'));
  });

  for (const row of rows)
    it(`accuse of nothing that is not wrong: ${row.text.split('\n')[0]!.slice(0, 60)}`, async () => {
      const wrong = new Set(
        row.findings.filter(({ verdict }) => verdict === 'refuted').map(({ surface }) => surface),
      );
      const accused = (await findingsOf(row)).filter(isAccused).map(({ quantity }) => quantity.surface);
      assert.deepEqual(
        accused.filter((surface) => !wrong.has(surface)),
        [],
      );
    });
});
