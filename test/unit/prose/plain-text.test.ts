import assert from 'node:assert/strict';
import { readProse } from '../../../src/engine/prose/read-prose.js';
import { drawProse } from './draw-prose.js';

const TABLE: readonly (readonly [name: string, text: string, drawn: string])[] = [
  [
    'hard-wrapped lines',
    'More than\n6,000 drones\n  a month.\n\nTwo.',
    'P More than 6,000 drones a month.\nP Two.',
  ],
  ['what looks like markup', '*6* [drones](x) `a` $5 &amp;', 'P *6* [drones](x) `a` $5 &amp;'],
  [
    'list items',
    'Exports:\n- 6,000\n  drones\n• ships\n\n(3) tanks',
    'P Exports:\n- 6,000 drones {Exports:}\n- ships {Exports:}\n- tanks {Exports:}',
  ],
  ['numbers that open a line', 'In the year\n1948. That was', 'P In the year 1948. That was'],
  [
    'underlined headings',
    'Drones\n======\n\nOne.\n\nShips\n-----\nTwo.',
    '# Drones\nP One.\nP Ships ----- Two.',
  ],
  ['headings in capitals', 'THE DRONES\n\nOne.', '# THE DRONES\nP One.'],
  ['short lines that are no heading', 'THE END.\n\nUS\n\nDear all,', 'P THE END.\nP US\nP Dear all,'],
  ['form feeds', 'One\fTwo', 'P One\nP Two'],
  ['nothing', ' \n\t\n', ''],
];

describe('plain text', () => {
  for (const [name, text, drawn] of TABLE) {
    it(`reads ${name}`, () => {
      assert.equal(drawProse(text, 'plaintext'), drawn);
      assert.equal(drawProse(text.replaceAll('\n', '\r\n'), 'plaintext'), drawn);
    });
  }

  it('has the title of its first underlined heading', () => {
    assert.equal(readProse({ text: 'Drones\n===\n\nOne.', format: 'plaintext' }).title, 'Drones');
    assert.equal(readProse({ text: 'One.\n\nTwo.', format: 'plaintext' }).title, '');
  });
});
