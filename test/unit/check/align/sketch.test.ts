import * as assert from 'node:assert/strict';
import { FEATURE_NAMES, readFeatures } from '../../../../src/engine/check/align/read-features.js';
import { mayHold, placeOf, sketchOf } from '../../../../src/engine/check/align/sketch.js';
import { sideFor } from './side.js';

const WORDS = 'plant drone month alabuga workforce output harbour İzmir 東京 ’ 𝒜'.split(' ');

describe('a sketch', () => {
  it('may hold every word that was put in', () => {
    const sketch = sketchOf([WORDS.slice(0, 4), new Set(WORDS.slice(4))]);
    for (const word of WORDS) assert.ok(mayHold(sketch, [placeOf(word)]), word);
  });

  it('holds nothing surely where nothing was put in, and nothing of no words', () => {
    assert.ok(!mayHold(sketchOf([]), WORDS.map(placeOf)));
    assert.ok(!mayHold(sketchOf([WORDS]), []));
  });

  it('rules most other words out', () => {
    const sketch = sketchOf([WORDS]);
    const others = Array.from({ length: 200 }, (_, i) => placeOf(`other word ${i}`));
    assert.ok(others.filter((place) => mayHold(sketch, [place])).length < 40);
  });

  it('holds what a side covers, in all its forms', () => {
    const side = sideFor('The Alabuga Special Economic Zone makes [6,000] drones.', { title: 'Tatarstan' });
    for (const word of ['drone', 'asez', 'tatarstan']) assert.ok(mayHold(side.sketch, [placeOf(word)]), word);
  });
});

describe('features', () => {
  it('are written in the order of the model’s inputs', () => {
    const side = sideFor('Alabuga makes [6,000] drones.');
    const names = Object.keys(readFeatures(side, side, 1));
    assert.deepEqual(names.slice(0, FEATURE_NAMES.length), FEATURE_NAMES);
  });
});
