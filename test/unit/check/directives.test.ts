import assert from 'node:assert/strict';
import { readDirectives } from '../../../src/engine/check/directives.js';
import { readProse } from '../../../src/engine/prose/read-prose.js';

/** The silenced stretches of a draft as text, and the problems' messages. */
function read(text: string): { readonly silent: readonly string[]; readonly problems: readonly string[] } {
  const { silences, problems } = readDirectives(text, readProse({ text, format: 'markdown' }).comments);
  return {
    silent: silences.map(({ range }) => text.slice(range.start, range.end).trim()),
    problems: problems.map(({ message }) => message),
  };
}

const CASES: readonly (readonly [
  name: string,
  text: string,
  silent: readonly string[],
  problems: readonly RegExp[],
])[] = [
  [
    'the next line',
    '<!-- claimcheck-ignore-next-line estimate -->\n5,000 drones.\n\nMore.',
    ['5,000 drones.'],
    [],
  ],
  [
    'the next line that is not blank',
    '<!-- claimcheck-ignore-next-line estimate -->\r\n\r\n5,000 drones.\r\n',
    ['5,000 drones.'],
    [],
  ],
  ['a stretch', '<!-- claimcheck-disable quoted -->\n\nA\n\n<!-- claimcheck-enable -->\n\nB', ['A'], []],
  ['the rest', '<!-- claimcheck-disable quoted -->\n\nA\n\nB', ['A\n\nB'], []],
  ['nothing without a reason', '<!-- claimcheck-ignore-next-line -->\nA', [], [/reason/]],
  ['nothing for an unknown word', '<!-- claimcheck-off x -->\nA', [], [/no directive claimcheck-off/]],
  ['nothing for a lone enable', '<!-- claimcheck-enable -->\nA', [], [/Nothing is disabled/]],
  ['nothing for other comments', '<!-- claimcheck is good -->\nA', [], []],
];

describe('inline directives silence', () => {
  for (const [name, text, silent, problems] of CASES)
    it(name, () => {
      const found = read(text);
      assert.deepEqual(found.silent, silent);
      assert.equal(found.problems.length, problems.length);
      for (const [i, problem] of problems.entries()) assert.match(found.problems[i]!, problem);
    });
});
