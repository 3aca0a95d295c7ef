import assert from 'node:assert/strict';
import { readAs, textOf } from './read.js';

const PROSE =
  '<p>The town lies on the river and its people have lived from flour and trade for many hundred years.</p>';

/** A page with a head and a body. */
const page = (body: string, head = '<title>Orme</title>'): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

describe('pages of several kinds', () => {
  const box =
    '<table class="infobox"><tr><th colspan="2">Orme</th></tr><tr><td colspan="2"><img src="a.jpg">View in 2019</td></tr>' +
    '<tr><th>Country</th><td>Norland</td></tr><tr><th colspan="2">Area<sup><a href="#n">[1]</a></sup></th></tr>' +
    '<tr><th>&nbsp;•&nbsp;Total</th><td>52.3&nbsp;km<sup>2</sup></td></tr>' +
    '<tr><th colspan="2">Population<div>(2022)</div></th></tr><tr><th>•&nbsp;Total</th><td>12,400</td></tr>' +
    '<tr><th>Founded</th><td>1871</td></tr></table>';
  const wiki = page(
    `<main><h1>Orme</h1><div class="mw-parser-output">${box}<p>Orme is a town in Norland with 17 mills.</p>${PROSE}` +
      '<ol class="references"><li>Mirel, A. (2019). Retrieved 12 May 2023.</li></ol>' +
      '<div class="navbox">Velsk (30,000)</div></div></main><ul><li id="footer-info-lastmod">This page was last edited on 3 May 2024, at 12:30.</li></ul>',
  );
  it('reads the box of an encyclopaedia, without works cited, as of its last change', async () => {
    const { source } = await readAs('a.html', wiki);
    assert.equal(source?.published, '2024-05-03');
    assert.ok(
      source.text.startsWith(
        'Orme:\n\n- Orme, Country: Norland\n- Orme, Area, total: 52.3 km²\n- In 2022, Orme, Population, total: 12,400\n' +
          '- Orme, Founded: in 1871\n\n',
      ),
      source.text,
    );
    assert.ok(source.text.includes('17 mills'));
    assert.doesNotMatch(source.text, /Mirel|Velsk|2019/u);
  });

  const post = (time: string, text: string): string =>
    `<article><time datetime="2024-05-03T${time}:00Z">${time}</time><p>${text}</p></article>`;
  it('reads every post of a live page', async () => {
    const posts =
      post('16:45', 'The grid operator says that 12,000 of 15,000 homes have power again.') +
      post('14:05', 'The roof of the upper mill was lifted; 9 people were taken to hospital.');
    const { source } = await readAs(
      'a.html',
      page(`<main><h1>Storm</h1><div class="live-blog">${posts}</div></main>`),
    );
    assert.match(source?.text ?? '', /12,000 of 15,000[^]*9 people/u);
    assert.equal(source?.published, '2024-05-03');
  });

  const texts: readonly (readonly [string, string, string])[] = [
    [
      'figures over their names as one line',
      '<div><div class="n">2,700</div><div class="l">employees</div></div><div><span>Revenue in 2023</span><span>€1.2bn</span></div>',
      '2,700 employees\n\nRevenue in 2023: €1.2bn',
    ],
    [
      'letters that mark notes as none of the number',
      '<p>It sold 1,240<sup>b</sup> tonnes, 12.5%<sup>*</sup> more, in its 5<sup>e</sup> year.</p>',
      'It sold 1,240 tonnes, 12.5% more, in its 5e year.',
    ],
    [
      'the time and the unit of a table from the heading above it',
      '<h3>Ships by port, 2023 (thousands)</h3><table><tr><th>Port</th><th>Ships</th></tr><tr><td>Orme</td><td>1.2</td></tr></table>',
      '### Ships by port, 2023 (thousands)\n\nPort:\n\n- In 2023, Orme, ships: 1.2 thousand',
    ],
    [
      'the caption of a figure that is a table',
      '<figure><table><tr><th>Port</th><th>Staff</th></tr><tr><td>Orme</td><td>120</td></tr></table><figcaption>Staff in 2021</figcaption></figure>',
      'Staff in 2021:\n\n- In 2021, Orme, staff: 120\n\nStaff in 2021',
    ],
    [
      'thin spaces and hyphens within numbers',
      '<p>It has 12&shy;400 people and 4&#8201;500 oxen.</p>',
      'It has 12400 people and 4\u2009500 oxen.',
    ],
  ];
  for (const [name, body, expected] of texts)
    it(`reads ${name}`, async () => {
      const text = await textOf('a.html', page(`<article><h1>Orme</h1>${PROSE}${body}${PROSE}</article>`));
      const plain = PROSE.replaceAll(/<[^>]*>/gu, '');
      assert.equal(text.split(plain)[1]?.trim(), expected);
    });

  it('takes no date in a byline for an author', async () => {
    const { source } = await readAs(
      'a.html',
      page(`<article><h1>Orme</h1><p>By Ines Calder, 5 May 2024</p>${PROSE}${PROSE}</article>`),
    );
    assert.ok(source?.authors === undefined || source.authors.every((author) => author === 'Ines Calder'));
  });
});
