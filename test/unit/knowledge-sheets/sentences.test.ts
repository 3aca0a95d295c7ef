import assert from 'node:assert/strict';
import fs from 'node:fs';

interface Expected {
  readonly surface: string;
  readonly verdict: string;
  readonly suggestion?: string;
}

interface Row {
  readonly text: string;
  readonly kind: string;
  readonly findings: readonly Expected[];
}

describe('the 150 sentences about the bundled documents', () => {
  const rows = fs
    .readFileSync('test/fixtures/sentences/alabuga.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

  it('are a third wrong, a third right and a third silent', () => {
    const counts = { wrong: 0, right: 0, silent: 0 };
    for (const row of rows) counts[groupOf(row)] += 1;
    assert.deepEqual(counts, { wrong: 50, right: 50, silent: 50 });
  });

  it('are all different', () => {
    assert.equal(new Set(rows.map((row) => row.text)).size, rows.length);
  });

  it('hold each expected surface exactly once, and a correction only where it corrects', () => {
    for (const { text, findings } of rows) {
      for (const { surface, verdict, suggestion } of findings) {
        assert.equal(text.split(surface).length, 2, `${surface} in: ${text}`);
        assert.ok(['supported', 'refuted', 'unverified', 'open'].includes(verdict), verdict);
        assert.ok(suggestion === undefined || (verdict === 'refuted' && suggestion !== surface), text);
      }
    }
  });
});

function groupOf(row: Row): 'wrong' | 'right' | 'silent' {
  const verdicts = new Set(row.findings.map((finding) => finding.verdict));
  if (verdicts.has('refuted')) return 'wrong';
  return verdicts.has('supported') ? 'right' : 'silent';
}
