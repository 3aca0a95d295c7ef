import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log, Run } from 'sarif';
import { sarifReport } from '../../../../src/workspace/reports/sarif.js';
import { fileWith, NASTY_REVIEWS, OPTIONS, REVIEWS, WIDER } from './reviews.js';

const require = createRequire(import.meta.url);
const home = require.resolve('@microsoft/jest-sarif/package.json');
const schema = new URL('lib/schemas/sarif-2.1.0-rtm.5.json', `file://${home}`);

// The schema has a pattern that is none in Unicode mode.
const ajv = new Ajv.default({ strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const isValid = ajv.compile(JSON.parse(fs.readFileSync(schema, 'utf8')) as object);

function read(report: string): Run {
  const log = JSON.parse(report) as Log;
  assert.ok(isValid(log), JSON.stringify(isValid.errors, null, 2));
  return log.runs[0]!;
}

describe('the SARIF report', () => {
  it('is rejected by the schema where it is wrong, so that what follows means something', () => {
    assert.ok(!isValid({ version: '2.1.0', runs: [{ results: [] }] }));
  });

  for (const [name, files] of Object.entries({
    nothing: [],
    everything: REVIEWS,
    'nasty texts': NASTY_REVIEWS,
  })) {
    for (const show of ['attention', 'all'] as const) {
      it(`is valid 2.1.0 for ${name}, showing ${show}`, () => {
        read(sarifReport(files, { ...OPTIONS, show }));
      });
    }
  }

  it('has a rule with a page for each check', () => {
    const { rules = [] } = read(sarifReport([], OPTIONS)).tool.driver;
    assert.deepEqual(rules.map(({ id }) => id).sort(), [
      'count',
      'date',
      'duration',
      'measure',
      'money',
      'ordinal',
      'percent',
      'ratio',
    ]);
    for (const { helpUri, id } of rules) assert.ok(helpUri?.endsWith(`/docs/checks/${id}.md`));
  });

  it('deletes with a fix all that it replaces', () => {
    const run = read(sarifReport([fileWith('a.md', [WIDER])], OPTIONS));
    const [change] = run.results![0]!.fixes![0]!.artifactChanges;
    assert.deepEqual(change!.replacements[0]!.deletedRegion, {
      startLine: 3,
      startColumn: 4,
      endLine: 3,
      endColumn: 14,
      charOffset: 15,
      charLength: 10,
    });
  });

  it('places a result by line, column and offset, with level, fix, fingerprint and evidence', () => {
    const run = read(sarifReport(REVIEWS, OPTIONS));
    const [refuted, conflicting] = run.results!;
    assert.equal(run.columnKind, 'utf16CodeUnits');
    assert.equal(refuted!.level, 'warning');
    assert.equal(conflicting!.level, 'note');
    assert.equal(run.tool.driver.rules![refuted!.ruleIndex!]!.id, 'count');
    assert.equal(run.tool.driver.rules!.find(({ id }) => id === 'money')!.name, 'AmountsOfMoney');
    const location = refuted!.locations![0]!.physicalLocation!;
    assert.equal(location.artifactLocation!.uri, 'docs/a%20b.md');
    assert.deepEqual(location.region, {
      startLine: 3,
      startColumn: 9,
      endLine: 3,
      endColumn: 14,
      charOffset: 20,
      charLength: 5,
    });
    const [change] = refuted!.fixes![0]!.artifactChanges;
    assert.equal(change!.replacements[0]!.insertedContent!.text, '6,000');
    assert.deepEqual(change!.replacements[0]!.deletedRegion, location.region);
    assert.equal(conflicting!.fixes, undefined);
    assert.equal(refuted!.partialFingerprints!['claimcheck/v1'], 'print-refuted');
    assert.equal((refuted!.properties!.evidence as readonly unknown[]).length, 1);
  });

  it('keeps what is silenced as suppressed, and gives what is no failure no level', () => {
    const { results = [] } = read(sarifReport(REVIEWS, { ...OPTIONS, show: 'all' }));
    assert.deepEqual(
      results.map(({ kind, level }) => `${kind} ${level}`),
      ['fail warning', 'fail note', 'pass none', 'open none', 'fail warning', 'fail warning'],
    );
    assert.deepEqual(
      results.flatMap(({ suppressions = [] }) => suppressions),
      [
        { kind: 'external', justification: 'an older count' },
        { kind: 'inSource', justification: 'a quotation' },
      ],
    );
  });

  it('reports what was skipped', () => {
    const [invocation] = read(sarifReport(REVIEWS, OPTIONS)).invocations!;
    assert.equal(invocation!.executionSuccessful, false);
    assert.deepEqual(
      invocation!.toolExecutionNotifications!.map(({ level, descriptor }) => `${level} ${descriptor?.id}`),
      ['error binary', 'note note', 'warning directive'],
    );
  });
});
