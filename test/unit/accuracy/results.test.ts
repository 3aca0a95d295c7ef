import assert from 'node:assert/strict';
import { withSection } from '../../accuracy/results.js';

const PAGE = '# Results\n\nBefore.\n\n## One\n\nold\n\n## Two\n\nkept\n';

describe('a section of the results', () => {
  for (const [heading, expected] of [
    ['One', '# Results\n\nBefore.\n\n## One\n\nnew\n\n## Two\n\nkept\n'],
    ['Two', '# Results\n\nBefore.\n\n## One\n\nold\n\n## Two\n\nnew\n\n'],
  ] as const)
    it(`is replaced alone: ${heading}`, () => assert.equal(withSection(PAGE, heading, ['new']), expected));

  it('must be there', () => assert.throws(() => withSection(PAGE, 'Three', []), /Three/));
});
