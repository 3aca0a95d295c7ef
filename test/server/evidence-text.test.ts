import assert from 'node:assert/strict';
import { checkDraft, createKnowledge } from '../../src/engine/index.js';
import { boldAt, escapeMarkdown, link } from '../../src/server/markdown.js';
import { findingMarkdown, readableDate, sourceLine } from '../../src/server/evidence-text.js';

describe('text in a hover', () => {
  for (const [text, expected] of [
    ['plain, with 6,000 drones.', 'plain, with 6,000 drones.'],
    ['*no* _emphasis_ `code`', '\\*no\\* \\_emphasis\\_ \\`code\\`'],
    ['[no](link) <b>', '\\[no\\](link) \\<b\\>'],
    ['$1.75 billion & more', '\\$1.75 billion \\& more'],
    ['two\r\nlines', 'two lines'],
    ['12. no list', '12\\. no list'],
    ['- no list', '\\- no list'],
    ['| no | table', '\\| no \\| table'],
  ] as const) {
    it(JSON.stringify(text), () => assert.equal(escapeMarkdown(text), expected));
  }

  for (const [text, start, end, expected] of [
    ['about 15% of it', 6, 9, 'about **15%** of it'],
    ['about 15% of it', 5, 10, 'about **15%** of it'],
    ['at $5 *each*', 3, 5, 'at **\\$5** \\*each\\*'],
    ['short', 3, 90, 'sho**rt**'],
    ['short', 9, 12, 'short'],
    ['short', 2, 2, 'short'],
  ] as const) {
    it(`bold in ${JSON.stringify(text)}`, () => assert.equal(boldAt(text, { start, end }), expected));
  }

  for (const [url, expected] of [
    ['https://example.org/a_(b)', '[A](https://example.org/a_%28b%29)'],
    ['javascript:alert(1)', 'A'],
    ['not a url', 'A'],
    [undefined, 'A'],
  ] as const) {
    it(`a link to ${String(url)}`, () => assert.equal(link('A', url), expected));
  }

  for (const [iso, expected] of [
    ['2025-08-27', '27 August 2025'],
    ['2025-08-27T10:00:00+09:00', '27 August 2025'],
    ['2025-08', '2025-08'],
    ['2025', '2025'],
    ['2025-13-45', '2025-13-45'],
    ['soon', 'soon'],
  ] as const) {
    it(`the date ${iso}`, () => assert.equal(readableDate(iso), expected));
  }

  it('a source with all that is known of it', () => {
    const source = {
      id: 'a',
      title: 'A',
      publisher: 'P',
      published: '2025-08-27',
      url: 'https://example.org',
    };
    assert.equal(sourceLine(source), '[A](https://example.org/) · P · 27 August 2025');
    assert.equal(sourceLine({ id: 'a', title: 'A' }), 'A');
  });

  it('the page that a statement stands on, in hover and message', async () => {
    const text = 'A first page.\n\nThe Brno works employ 4,000 people.\n';
    const pages = [0, text.indexOf('The Brno')];
    const knowledge = createKnowledge([{ id: 'a', title: 'A', text, format: 'plaintext', pages }]);
    const draft = { text: 'The Brno works employ 4,500 people.', format: 'plaintext' } as const;
    const [finding] = (await checkDraft(draft, knowledge)).findings;
    assert.match(findingMarkdown(finding!), /\n> A · p\. 2$/);
    assert.match(finding!.message, /4,000 people \(A, p\. 2\), not 4,500/);
  });
});
