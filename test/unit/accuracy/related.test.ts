import assert from 'node:assert/strict';
import { relatedPages, type Page } from '../../accuracy/related.js';

const words = (from: number, count: number): string =>
  Array.from({ length: count }, (_, i) => `word${from + i}`).join(' ');
const page = (title: string, text: string): Page => ({ title, text });

const CASES: readonly (readonly [name: string, a: Page, b: Page, related: boolean])[] = [
  ['pages about other things', page('Orme', words(0, 60)), page('Elm', words(100, 60)), false],
  ['pages of one title', page('Orme (film)', words(0, 60)), page('orme', words(100, 60)), true],
  [
    'pages that begin alike',
    page('A', `${words(0, 40)} a`),
    page('B', `${words(0, 40)} ${words(90, 500)}`),
    true,
  ],
  ['pages that share half of their text', page('A', words(0, 60)), page('B', `x ${words(30, 60)}`), true],
  ['pages that share a sentence', page('A', words(0, 100)), page('B', `x ${words(90, 100)}`), false],
];

describe('related pages', () => {
  for (const [name, a, b, expected] of CASES)
    it(`are ${expected ? '' : 'not '}${name}`, () =>
      assert.deepEqual(
        relatedPages([a, b]).map((related) => related.size > 0),
        [expected, expected],
      ));

  it('are none of a page itself', () => assert.equal(relatedPages([page('A', words(0, 60))])[0]!.size, 0));
});
