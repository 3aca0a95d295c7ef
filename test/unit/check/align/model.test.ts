import assert from 'node:assert/strict';
import { evaluateFlat, flatten } from '../../../../src/engine/check/align/flat-model.js';
import { alignmentOf, evaluate, numbered, type Model } from '../../../../src/engine/check/align/model.js';
import { readFeatures } from '../../../../src/engine/check/align/read-features.js';
import { boost } from '../../../accuracy/training/boosting.js';
import { fitLine } from '../../../accuracy/training/fit-line.js';
import { sideFor } from './side.js';

const MODEL: Model = {
  inputs: ['a', 'b'],
  bias: 0.5,
  trees: [
    { features: [0, 1, 1], thresholds: [1, 2, 3], leaves: [1, 2, 4, 8] },
    { features: [1], thresholds: [3], leaves: [0.25, 16] },
  ],
};

const ANSWERS: readonly (readonly [row: readonly number[], answer: number])[] = [
  [[0, 0], 1.75],
  [[1, 3], 2.75],
  [[2, 3], 4.75],
  [[2, 4], 24.5],
];

describe('the models', () => {
  for (const [row, answer] of ANSWERS)
    it(`${row.join()} is answered with ${answer}`, () => {
      assert.equal(evaluate(MODEL, row), answer);
      assert.equal(evaluateFlat(flatten(MODEL), row), answer);
    });

  it('know their inputs by name, wherever these stand by now', () => {
    const moved = numbered(MODEL, ['new', 'b', 'a']);
    for (const [[a, b], answer] of ANSWERS) assert.equal(evaluate(moved, [9, b!, a!]), answer);
    assert.throws(() => numbered(MODEL, ['a', 'new']), /needs b/);
  });

  it('find the same thing surer than another', () => {
    const claim = sideFor('The ferry of Oldhaven carried [52,000] passengers.');
    const score = (statement: string): number => alignmentOf(readFeatures(claim, sideFor(statement), 1));
    const same = score('The ferry of Oldhaven carried [41,200] passengers.');
    assert.ok(same > score('The ferry of Westhaven carried [41,200] passengers.'));
    assert.ok(same > score('The museum of Oldhaven shows [42] paintings.'));
  });

  it('are learned from examples, the same ones the same way, and keep to their constraints', () => {
    const examples = Array.from({ length: 400 }, (_, i) => {
      const row = [(i * 7) % 20, (i * 13) % 11];
      return { row, positive: row[0]! > 9, weight: 1 };
    });
    const options = {
      inputs: ['x', 'noise'],
      trees: 20,
      depth: 2,
      rate: 0.3,
      lambda: 1,
      rows: 0.7,
      columns: 0.8,
      leaf: 1,
      monotone: [1, 0],
    };
    const model = boost(examples, options);
    assert.deepEqual(boost(examples, options), model);
    assert.ok(evaluate(model, [2, 5]) < -1 && evaluate(model, [15, 5]) > 1);
    const falling = boost(examples, { ...options, monotone: [-1, 0] });
    assert.ok(evaluate(falling, [2, 5]) >= evaluate(falling, [15, 5]));
  });

  it('are stretched and shifted until their answers are probabilities', () => {
    const answers = Array.from({ length: 1000 }, (_, i) => ({ value: 4, positive: i % 4 !== 0, weight: 1 }));
    const zero = Array.from({ length: 1000 }, (_, i) => ({ value: 0, positive: i % 4 === 0, weight: 1 }));
    const { slope, shift } = fitLine([...answers, ...zero]);
    const probability = (value: number): number => 1 / (1 + Math.exp(-(slope * value + shift)));
    assert.ok(Math.abs(probability(4) - 0.75) < 0.01 && Math.abs(probability(0) - 0.25) < 0.01);
  });
});
