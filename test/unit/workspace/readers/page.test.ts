import assert from 'node:assert/strict';
import { isoDate } from '../../../../src/workspace/readers/iso-date.js';
import { readAs, textOf } from './read.js';

const page = (head: string, body = '<p>Orme has 9 mills.</p>'): string =>
  `<!doctype html><html><head>${head}</head><body><main>${body}</main></body></html>`;

describe('what a page says of itself', () => {
  const rows: readonly (readonly [string, string, Readonly<Record<string, unknown>>])[] = [
    ['its title', page('<title>Mills</title>'), { title: 'Mills' }],
    ['nothing', '<p>Orme has 9 mills.</p>', { title: 'a.html' }],
    [
      'Open Graph',
      page(
        '<meta property="og:title" content="Mills of Orme"><meta property="og:site_name" content="Orme Post">' +
          '<meta property="og:url" content="https://post.example/mills">' +
          '<meta property="article:published_time" content="2023-02-01T23:30:00-05:00">' +
          '<meta name="author" content="By Ada Reed and Bo Lind">',
      ),
      {
        title: 'Mills of Orme',
        publisher: 'Orme Post',
        url: 'https://post.example/mills',
        published: '2023-02-01',
        authors: ['Ada Reed', 'Bo Lind'],
      },
    ],
    [
      'the names that journals use',
      page(
        '<meta name="citation_title" content="Mills"><meta name="citation_author" content="Reed, Ada">' +
          '<meta name="citation_author" content="Lind, Bo"><meta name="citation_publication_date" content="2021/5/3">' +
          '<meta name="citation_journal_title" content="Journal of Mills">',
      ),
      {
        title: 'Mills',
        authors: ['Reed, Ada', 'Lind, Bo'],
        published: '2021-05-03',
        publisher: 'Journal of Mills',
      },
    ],
    [
      'JSON-LD before Open Graph, an address in it',
      page(
        '<meta property="og:title" content="No"><script type="application/ld+json">' +
          '{"@type":"Report","headline":"Mills","author":{"name":"Ada Reed"},"datePublished":"March 5, 2023",' +
          '"mainEntityOfPage":{"@id":"https://post.example/a"},"publisher":[{"name":"Post"}]}</script>',
      ),
      {
        title: 'Mills',
        authors: ['Ada Reed'],
        published: '2023-03-05',
        url: 'https://post.example/a',
        publisher: 'Post',
      },
    ],
    [
      'JSON-LD that is none',
      page(
        `<title>Mills</title><script type="application/ld+json">${'['.repeat(200_000)}</script>` +
          '<script type="application/ld+json">{"@type":"Article","headline":5,"author":[null,{}]}</script>',
      ),
      { title: 'Mills' },
    ],
    [
      'where a browser saved it from',
      '<!-- saved from url=(0026)https://post.example/mills -->' + page('<title>Mills</title>'),
      { title: 'Mills', url: 'https://post.example/mills' },
    ],
    [
      'no address that is not of the web',
      page(
        '<title>Mills</title><link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="/x">',
      ),
      { title: 'Mills' },
    ],
  ];
  for (const [name, html, expected] of rows)
    it(`reads ${name}`, async () => {
      const { source } = await readAs('a.html', html);
      assert.equal(source?.text, 'Orme has 9 mills.');
      const about = Object.entries(source).filter(([key]) => !['id', 'format', 'text'].includes(key));
      // Without a publisher of its own, the page's domain may stand for it.
      const said = Object.fromEntries(about.filter(([key]) => key in expected || key !== 'publisher'));
      assert.deepEqual(said, expected);
    });

  const dates: readonly (readonly [string, string | undefined])[] = [
    ['2023-01-05', '2023-01-05'],
    ['2023-01-05T23:00:00-08:00', '2023-01-05'],
    ['2023/1/5', '2023-01-05'],
    ['2023-01', '2023-01'],
    ['2023', '2023'],
    ['20230105', '2023-01-05'],
    ['D:20230105120000Z', '2023-01-05'],
    ['5 January 2023', '2023-01-05'],
    ['Thu, 05 Jan 2023 10:00:00 GMT', '2023-01-05'],
    ['Jan. 5, 2023', '2023-01-05'],
    ['March 3rd 2023', '2023-03-03'],
    ['2023-02-30', undefined],
    ['2023-13-01', undefined],
    ['5 Foo 2023', undefined],
    ['yesterday', undefined],
    ['', undefined],
  ];
  for (const [written, expected] of dates)
    it(`reads the date ${written}`, () => assert.equal(isoDate(written), expected));
});

describe('the text of a page', () => {
  const encodings: readonly (readonly [string, Uint8Array])[] = [
    ['UTF-8', Buffer.from('<p>Übersee 5 €</p>')],
    ['UTF-16 with its mark', Buffer.from('\uFEFF<p>Übersee 5 €</p>', 'utf16le')],
    [
      'Windows-1252 by guess',
      Buffer.concat([Buffer.from('<p>\xDCbersee 5 ', 'latin1'), Buffer.of(0x80), Buffer.from('</p>')]),
    ],
    [
      'as the page says',
      Buffer.concat([
        Buffer.from('<html><head><meta charset="windows-1251"></head><body><p>'),
        Buffer.of(0xcc, 0xeb, 0xfb, 0xed),
        Buffer.from('</p></body></html>'),
      ]),
    ],
  ];
  for (const [name, bytes] of encodings)
    it(`reads ${name}`, async () => assert.match(await textOf('a.html', bytes), /^(?:Übersee 5 €|Млын)$/u));

  const bodies: readonly (readonly [string, string, string])[] = [
    ['headings and links', '<h2>Mills <a href="x">of</a> Orme</h2><p>9.</p>', '## Mills of Orme\n\n9.'],
    [
      'exponents and notes',
      '<p>5 m<sup>2</sup><sup><a href="#1">3</a></sup> or 10<sup>-3</sup></p>',
      '5 m² or 10⁻³',
    ],
    ['breaks', '<p>9 mills<br>4 bridges</p>', '9 mills\n4 bridges'],
    ['what was struck out', '<p>It has <del>8</del> <s>7</s> 9 mills.</p>', 'It has 9 mills.'],
    ['terms', '<dl><dt>Mills</dt><dd>9</dd><dt>Bridges</dt><dd>4</dd></dl>', 'Mills: 9\n\nBridges: 4'],
    ['words that look like marks', '<p># 5 &lt;b&gt; *x*</p>', '\\# 5 \\<b\\> \\*x\\*'],
    [
      'a table without a header row',
      '<table><tr><td>Mills<td>9<tr><td>Bridges<td>4</table>',
      'In the table:\n\n- Mills: 9\n- Bridges: 4',
    ],
    [
      'cells over several rows and columns',
      '<table><tr><th rowspan=2>Town<th colspan=2>Mills<tr><th>2022<th>2023<tr><td>Orme<td>8<td>9</table>',
      'Town:\n\n- In 2022, Orme, mills: 8\n- In 2023, Orme, mills: 9',
    ],
    ['bars in cells', '<table><tr><th>A<th>B<tr><td>a|b<td>9</table>', 'A:\n\n- a\\|b, B: 9'],
    [
      'a table of texts as a table',
      '<table><tr><th>Town<th>Mayor<tr><td>Orme<td>a|b</table>',
      '| Town | Mayor |\n| --- | --- |\n| Orme | a\\|b |',
    ],
    [
      'figures of which nothing says what they are',
      '<table><tr><td>Orme<td>9<td>31<tr><td>Velsk<td>4<td>7</table>',
      '|  |  |  |\n| --- | --- | --- |\n| Orme | 9 | 31 |\n| Velsk | 4 | 7 |',
    ],
    [
      'a unit in a caption',
      '<table><caption>People, in thousands</caption><tr><th>Town<th>2023<tr><td>Orme<td>9</table>',
      'People, in thousands:\n\n- In 2023, Orme: 9 thousand',
    ],
    [
      'groups of rows',
      '<table><tr><th>Kind<th>2022<th>2023<tr><td colspan=3>Orme<tr><td>Mills<td>8<td>9<tr><td colspan=3>Velsk<tr><td>Mills<td>4<td>5</table>',
      'Kind:\n\n- In 2022, Orme, Mills: 8\n- In 2023, Orme, Mills: 9\n- In 2022, Velsk, Mills: 4\n- In 2023, Velsk, Mills: 5',
    ],
    [
      'a table that stands twice side by side',
      '<table><tr><th>Town<th>Mills<th>Town<th>Mills<tr><td>Orme<td>8<td>Velsk<td>4<tr><td>Kirov<td>9<td><td></table>',
      'Town:\n\n- Orme, mills: 8\n- Kirov, mills: 9\n- Velsk, mills: 4',
    ],
    [
      'tables in the cells of a table, with what they are about',
      '<table><tr><td>Orme<td><table><tr><th>Year<th>Mills<tr><td>2022<td>8</table><tr><td>Velsk<td><table><tr><th>Year<th>Mills<tr><td>2022<td>4</table></table>',
      'Orme\n\nYear:\n\n- In 2022, Orme, mills: 8\n\nVelsk\n\nYear:\n\n- In 2022, Velsk, mills: 4',
    ],
    [
      'a table that lays out the page',
      '<table><tr><td><p>Orme has 9 mills.</p><table><tr><th>A<th>B<tr><td>1<td>2</table></table>',
      'Orme has 9 mills.\n\nA:\n\n- A 1, B: 2',
    ],
  ];
  for (const [name, body, text] of bodies)
    it(`keeps ${name}`, async () => assert.equal(await textOf('a.html', page('', body)), text));
});
