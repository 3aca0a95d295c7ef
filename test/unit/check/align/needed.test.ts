import assert from 'node:assert/strict';
import { neededFor } from '../../../../src/engine/check/align/needed.js';
import { THRESHOLDS } from '../../../../src/engine/check/align/weights.js';

const { refute, refuteWideGap } = THRESHOLDS;

const ROWS: readonly (readonly [kind: 'count' | 'date', gap: number, elsewhere: number, needed: number])[] = [
  ['count', 0.3, 0, refute],
  ['count', 0.95, 0, refuteWideGap],
  ['date', 0.95, 0, refute],
  ['date', 1.2, 0, refuteWideGap],
  ['count', 2, 0.5, refuteWideGap],
  ['count', 2, 1, refute],
];

describe('how sure an accusation must be', () => {
  for (const [kind, gap, elsewhere, needed] of ROWS)
    it(`${kind}, ${gap} apart, stated elsewhere: ${elsewhere}`, () => {
      assert.equal(neededFor({ kind }, { gap, elsewhere }), needed);
    });
});
