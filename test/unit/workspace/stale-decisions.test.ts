import assert from 'node:assert/strict';
import path from 'node:path';
import type { Skipped } from '../../../src/engine/index.js';
import type { Decision } from '../../../src/workspace/decisions.js';
import { staleDecisions, staleNote } from '../../../src/workspace/stale-decisions.js';

const FOLDER = path.resolve('project');
const CUT: Skipped = { reason: 'too-large', message: 'A line is too long.' };

function decided(fingerprint: string, about: Partial<Decision> = {}): Decision {
  return { fingerprint, reason: `for ${fingerprint}`, path: 'drafts/a.md', surface: '5,000', ...about };
}

function staleOf(
  decisions: readonly Decision[],
  found: readonly string[],
  skipped: readonly Skipped[] = [],
): readonly string[] {
  const file = path.join(FOLDER, 'drafts', 'a.md');
  const report = { findings: found.map((fingerprint) => ({ fingerprint })), skipped };
  return staleDecisions({ file, decisions, folder: FOLDER }, report).map(({ fingerprint }) => fingerprint);
}

describe('stale decisions', () => {
  const cases: readonly (readonly [string, readonly Decision[], readonly string[], readonly string[]])[] = [
    ['a decision that answers a finding', [decided('f1')], ['f1', 'f2'], []],
    ['one that answers none', [decided('f1')], ['f2'], ['f1']],
    ['one in a draft without findings', [decided('f1')], [], ['f1']],
    ['one made for another draft', [decided('f1', { path: 'drafts/b.md' })], [], []],
    ['one replaced by a newer one', [decided('f1'), decided('f2')], ['f2'], []],
    ['one newer than the one that holds', [decided('f2'), decided('f1')], ['f2'], ['f1']],
    ['one on another number', [decided('f1', { surface: '12%' }), decided('f2')], ['f2'], ['f1']],
    ['all of several', [decided('f1'), decided('f2')], [], ['f1', 'f2']],
  ];
  for (const [name, decisions, found, stale] of cases) {
    it(`tells ${name}`, () => assert.deepEqual(staleOf(decisions, found), stale));
  }

  it('passes over a decision that names no draft', () => {
    assert.deepEqual(staleOf([{ fingerprint: 'f1', reason: 'x' }], []), []);
  });

  it('says nothing of a draft that was not read as a whole', () => {
    assert.deepEqual(staleOf([decided('f1')], [], [CUT]), []);
  });

  const notes: readonly (readonly [readonly Decision[], string | undefined])[] = [
    [[], undefined],
    [[decided('f1')], 'A decision no longer applies, since its sentence has changed: 5,000 (for f1).'],
    [
      [decided('f1'), { fingerprint: 'f2', reason: 'why' }],
      '2 decisions no longer apply, since their sentences have changed: 5,000 (for f1); why.',
    ],
  ];
  for (const [stale, note] of notes) {
    it(`says ${JSON.stringify(note)}`, () => assert.equal(staleNote(stale), note));
  }

  it('names the first five of many', () => {
    const many = Array.from({ length: 7 }, (_, at) => decided(`f${at}`));
    assert.match(staleNote(many)!, /^7 decisions no longer apply.*5,000 \(for f4\); and 2 more\.$/u);
  });
});
