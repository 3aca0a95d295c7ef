import assert from 'node:assert/strict';
import { binsOf, calibrationError, calibrationTable, type Rated } from '../../accuracy/calibration.js';

function rated(...all: readonly (readonly [confidence: number, right: boolean])[]): readonly Rated[] {
  return all.map(([confidence, right]) => ({ half: 'held', confidence, right }));
}

describe('calibration', () => {
  for (const [name, all, error] of [
    ['nothing', [], 0],
    ['sure and right', rated([1, true], [1, true]), 0],
    ['sure and wrong', rated([1, false]), 1],
    ['three in four at three quarters', rated([0.75, true], [0.75, true], [0.75, true], [0.75, false]), 0],
    ['two bins, one of them off by half', rated([1, true], [1, false], [0.5, true], [0.5, false]), 0.25],
  ] as const)
    it(`is off by ${error} for ${name}`, () => assert.equal(calibrationError(binsOf(all)), error));

  for (const [confidence, from] of [
    [0, 0],
    [0.5, 0.5],
    [0.59, 0.5],
    [0.6, 0.6],
    [0.9, 0.9],
    [1, 0.9],
  ] as const)
    it(`counts ${confidence} among those from ${from}`, () =>
      assert.deepEqual(
        binsOf(rated([confidence, true]))
          .filter(({ count }) => count > 0)
          .map((bin) => bin.from),
        [from],
      ));

  it('is shown for both halves', () => {
    const lines = calibrationTable([
      ...rated([0.95, true]),
      { half: 'tune', confidence: 0.65, right: false },
    ]);
    assert.ok(lines.includes('| 0.6–0.7 | 1 | 65.0 | 0.0 | 0 | – | – |'));
    assert.ok(lines.includes('| 0.9–1.0 | 0 | – | – | 1 | 95.0 | 100.0 |'));
    assert.equal(lines.at(-1), '| expected calibration error | 1 |  | 65.0 | 1 |  | 5.0 |');
  });
});
