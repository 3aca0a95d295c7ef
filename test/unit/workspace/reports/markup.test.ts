import assert from 'node:assert/strict';
import { escapeMarkup } from '../../../../src/workspace/reports/escape.js';
import { htmlReport } from '../../../../src/workspace/reports/html.js';
import { junitReport } from '../../../../src/workspace/reports/junit.js';
import { NASTY_REVIEWS, OPTIONS, REVIEWS } from './reviews.js';

/** The elements of strict XML in order, as `name` and its attributes; throws where a tag is not closed in turn. */
function elements(xml: string): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  const open: string[] = [];
  const rest = xml.replace(
    /<(\/?)([a-z]+)((?: [a-z]+="[^"<]*")*)(\/?)>/gu,
    (_, end: string, name: string, attributes: string, empty: string) => {
      if (end === '/') assert.equal(open.pop(), name);
      else found.push([name, attributes]);
      if (end === '' && empty === '') open.push(name);
      return '';
    },
  );
  assert.deepEqual(open, []);
  assert.doesNotMatch(rest.replace(/^<\?xml [^<>]*\?>/u, ''), /[<>]|&(?!amp;|lt;|gt;|quot;|#39;)/u);
  return found;
}

describe('the JUnit report', () => {
  const names = (xml: string, name: string): readonly string[] =>
    elements(xml)
      .filter(([found]) => found === name)
      .map(([, attributes]) => attributes);

  it('is well-formed, with failures at the level, errors for what was skipped, a case for a clean file', () => {
    const xml = junitReport(REVIEWS, { ...OPTIONS, failOn: 'conflicting' });
    assert.deepEqual(names(xml, 'testsuites'), [' name="claimcheck" tests="4" failures="2" errors="1"']);
    assert.equal(names(xml, 'failure').length, 2);
    assert.deepEqual(names(xml, 'error'), [' type="binary" message="It is not text: it holds binary data."']);
    assert.ok(names(xml, 'testcase').includes(' name="nothing to report" classname="docs/clean.md"'));
  });

  it('marks what is silenced as skipped, not as failed', () => {
    const xml = junitReport(REVIEWS, { ...OPTIONS, show: 'all' });
    assert.deepEqual(names(xml, 'skipped'), [' message="an older count"', ' message="a quotation"']);
    assert.equal(names(xml, 'failure').length, 1);
  });

  it('is well-formed whatever the texts hold', () => {
    assert.equal(names(junitReport(NASTY_REVIEWS, OPTIONS), 'failure').length, 1);
  });
});

describe('the HTML report', () => {
  const page = htmlReport(REVIEWS, OPTIONS);

  it('shows every claim with its verdict and marks its number', () => {
    for (const [verdict, count] of [
      ['refuted', 3],
      ['conflicting', 1],
      ['supported', 1],
      ['unverified', 1],
    ] as const) {
      assert.equal(page.split(`<article class="${verdict}">`).length - 1, count, verdict);
      assert.ok(page.includes(`<b class="verdict">${verdict}</b>`));
    }
    assert.ok(page.includes('accepted: an older count'));
    assert.ok(page.includes('skipped: It is not text'));
  });

  it('needs nothing from anywhere, and runs nothing', () => {
    assert.doesNotMatch(page, /<script|<link|<img|<iframe|@import|url\(|\ssrc=|\son[a-z]+=/iu);
    assert.ok(page.includes(`content="default-src 'none'; style-src 'unsafe-inline'"`));
  });

  it('escapes whatever the texts hold, and links to the web only', () => {
    const nasty = htmlReport(NASTY_REVIEWS, OPTIONS);
    assert.doesNotMatch(nasty, /<\/script>|<b a=|href="javascript/u);
    assert.ok(nasty.includes('&lt;/script&gt;&lt;b a=&quot;1&quot;'));
  });
});

describe('escapeMarkup', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['', ''],
    [`<a b="c">'&'`, '&lt;a b=&quot;c&quot;&gt;&#39;&amp;&#39;'],
    ['tab\tline\r\n', 'tab\tline\r\n'],
    ['\u0000\u0007\u007F\u{FFFE}', '\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}'],
    ['\u{1F600} stays', '\u{1F600} stays'],
    ['\uD83D alone', '\u{FFFD} alone'],
  ];
  for (const [text, escaped] of rows) {
    it(JSON.stringify(text), () => assert.equal(escapeMarkup(text), escaped));
  }
});
