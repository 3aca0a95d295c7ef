import assert from 'node:assert/strict';
import { frontMatterFields } from '../../../src/engine/prose/front-matter-fields.js';

describe('front matter fields', () => {
  for (const [name, raw, fields] of [
    [
      'texts, numbers and dates as they are written',
      'a: B c\nd: "E: f"\ng: 007\nh: 2024-01-05\ni: yes',
      { a: 'B c', d: 'E: f', g: '007', h: '2024-01-05', i: 'yes' },
    ],
    ['lists', 'a: [b, "c"]\nd:\n  - e\n  - f', { a: ['b', 'c'], d: ['e', 'f'] }],
    ['several lines', 'a: >\n  b\n  c\nd: |\n  e', { a: 'b c', d: 'e' }],
    ['CRLF', 'a: b\r\nc: d\r\n', { a: 'b', c: 'd' }],
    ['no maps', 'a: {b: c}\nd: [[e], f]', { d: ['f'] }],
    ['no aliases', 'a: &x b\nc: *x\nd: [*x, *x]', { a: 'b', d: [] }],
    ['a field without value', 'a:\nb: c', { a: '', b: 'c' }],
    [
      'the names of an object’s own',
      '__proto__: a\nconstructor: b',
      { ['__proto__']: 'a', constructor: 'b' },
    ],
    [
      'a colon without quotes',
      'a: b: c d\r\ne: "f: g"\nh: https://i.example/j',
      {
        a: 'b: c d',
        e: 'f: g',
        h: 'https://i.example/j',
      },
    ],
    ['a name in quotes', 'a: "b" c\nd: [e]\nf: @g', { a: '"b" c', d: ['e'], f: '@g' }],
    ['nothing', '', {}],
  ] as const) {
    it(`hold ${name}`, () => {
      const read = frontMatterFields(raw);
      assert.deepEqual(Object.entries(read.fields), Object.entries(fields));
      assert.equal(read.problem, undefined);
    });
  }

  for (const [name, raw] of [
    ['is no YAML', 'a: [b\nc: ]'],
    ['is a list', '- a\n- b'],
    ['nests too deeply', `a: ${'['.repeat(5_000)}`],
    ['nests too deeply in lines', Array.from({ length: 300 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
    ['is too large', 'a: b\n'.repeat(20_000)],
  ] as const) {
    it(`have a problem where it ${name}`, () => {
      const read = frontMatterFields(raw);
      assert.match(read.problem ?? '', /^The front matter .*\S$/);
      assert.deepEqual(Object.keys(read.fields), []);
    });
  }
});
