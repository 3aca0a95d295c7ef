import assert from 'node:assert/strict';
import { lineStarts, positionAt } from '../../../src/workspace/positions.js';

describe('positions', () => {
  const rows: readonly (readonly [string, number, readonly [number, number]])[] = [
    ['', 0, [0, 0]],
    ['ab', 1, [0, 1]],
    ['ab', 9, [0, 9]],
    ['a\nb', 1, [0, 1]],
    ['a\nb', 2, [1, 0]],
    ['a\r\nb', 2, [0, 2]],
    ['a\r\nb', 3, [1, 0]],
    ['a\rb', 2, [1, 0]],
    ['a\r\r\nb', 2, [1, 0]],
    ['a\n\nb', 3, [2, 0]],
    ['a\n', 2, [1, 0]],
    ['\u{1F600}5', 2, [0, 2]],
    ['x\r\n\u{1F600}5', 5, [1, 2]],
    ['e\u0301 5', 3, [0, 3]],
  ];
  for (const [text, offset, [line, character]] of rows) {
    it(`${JSON.stringify(text)} at ${offset}`, () => {
      assert.deepEqual(positionAt(lineStarts(text), offset), { line, character });
    });
  }
});
