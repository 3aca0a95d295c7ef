import assert from 'node:assert/strict';
import type { SourceInfo } from '../../../../src/engine/index.js';
import { citeSources } from '../../../../src/workspace/citations/cite-sources.js';
import { readCitations } from '../../../../src/workspace/citations/read-citations.js';
import type { CitationEntry } from '../../../../src/workspace/citations/types.js';

async function entriesOf(content: string, file = 'library.bib'): Promise<readonly CitationEntry[]> {
  const outcome = await readCitations(new TextEncoder().encode(content), file);
  assert.ok(outcome !== undefined && 'value' in outcome);
  return outcome.value.entries;
}

describe('citeSources', () => {
  const bib = String.raw`
    @article{ferries2023, title = {Ferries of Oldhaven and Their Passengers}, author = {Mirel, Ada}, journal = {Port Review},
      date = {2023-05-12}, url = {https://www.example.org/ferries/?utm_source=feed&b=2&a=1#top}, doi = {10.1000/Ferries},
      file = {Full Text:storage/AB12/Mirel - Ferries.pdf:application/pdf}}
    @book{ships, title = {A History of Ships in {\"U}berhafen}, year = 1999, publisher = {Quay Press}}
    @book{twin1, title = {The Harbours of the North}}
    @book{twin2, title = {The Harbours of the North}}
    @misc{short, title = {Annual report}}
    @misc{same1, title = {X}, file = {a/scan.pdf}}
    @misc{same2, title = {Y}, file = {b/scan.pdf}}`;

  const rows: readonly (readonly [string, Partial<SourceInfo>, string | undefined])[] = [
    ['the same address', { url: 'http://example.org/ferries?a=1&b=2' }, 'ferries2023'],
    ['another page of the site', { url: 'https://example.org/ferries/2' }, undefined],
    ['another query', { url: 'https://example.org/ferries?a=1&b=3' }, undefined],
    ['no web address', { url: 'file:///example.org/ferries' }, undefined],
    ['the same DOI', { url: 'https://doi.org/10.1000/ferries' }, 'ferries2023'],
    ['its file', { id: 'papers/mirel - ferries.pdf' }, 'ferries2023'],
    ['a file of two entries', { id: 'papers/scan.pdf' }, undefined],
    ['its key', { citationKey: 'ships' }, 'ships'],
    [
      'a key that is not in the bibliography',
      { citationKey: 'mine', url: 'https://example.org/ferries?a=1&b=2' },
      'mine',
    ],
    ['the same title', { title: 'Ferries of Oldhaven, and their passengers' }, 'ferries2023'],
    ['the same title in TeX', { title: 'A history of ships in Überhafen' }, 'ships'],
    [
      'the same title of another year',
      { title: 'A history of ships in Überhafen', published: '2004-01-01' },
      undefined,
    ],
    ['a title that is alike', { title: 'Ferries of Oldhaven and their passenger' }, undefined],
    ['a title of two entries', { title: 'The Harbours of the North' }, undefined],
    ['a title that many works have', { title: 'Annual report' }, undefined],
  ];
  for (const [name, about, key] of rows) {
    it(`finds by ${name}`, async () => {
      const [source] = await citeSources([{ id: 'a.md', title: 'Notes', ...about }], await entriesOf(bib));
      assert.equal(source!.citationKey, key);
    });
  }

  it('completes what a source does not say, and nothing else', async () => {
    const entries = await entriesOf(bib);
    const url = 'https://example.org/ferries?a=1&b=2';
    assert.deepEqual(await citeSources([{ id: 'clip.md', title: 'clip.md', url }], entries), [
      {
        id: 'clip.md',
        title: 'Ferries of Oldhaven and Their Passengers',
        url,
        citationKey: 'ferries2023',
        authors: ['Ada Mirel'],
        publisher: 'Port Review',
        published: '2023-05-12',
      },
    ]);
    const whole = { id: 'clip.md', title: 'My clip', url, authors: ['A'], publisher: 'P', published: '2020' };
    assert.deepEqual(await citeSources([whole], entries), [{ ...whole, citationKey: 'ferries2023' }]);
  });

  it('leaves the sources as they are without a bibliography', async () => {
    const sources = [{ id: 'a.md', title: 'A' }];
    assert.deepEqual(await citeSources(sources, []), sources);
  });

  const csl = [
    {
      id: 1,
      'citation-key': 'ferries',
      type: 'article-newspaper',
      title: 'Ferries of <i>Oldhaven</i>',
      author: [
        { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' },
        { literal: 'Office of Ports' },
      ],
      issued: { 'date-parts': [[2023, 5, '2']] },
      'container-title': 'Port Review',
      URL: 'https://example.org/f',
      DOI: '10.1000/F',
    },
    {
      id: 'odd',
      type: 'book',
      title: 7,
      author: 'nobody',
      issued: { raw: '1999' },
      publisher: 'Quay Press',
      URL: 'https://example.org/odd',
    },
    { type: 'book', title: 'No id' },
  ];

  it('reads CSL-JSON', async () => {
    const outcome = await readCitations(new TextEncoder().encode(JSON.stringify(csl)), 'library.json');
    assert.ok(outcome !== undefined && 'value' in outcome);
    const { entries, skipped } = outcome.value;
    assert.deepEqual(skipped, [{ reason: 'invalid', message: 'Item 3 has no id.' }]);
    const sources = ['https://example.org/f', 'https://example.org/odd'].map((url) => ({
      id: 'a.md',
      title: 'a.md',
      url,
    }));
    assert.deepEqual(await citeSources(sources, entries), [
      {
        id: 'a.md',
        title: 'Ferries of Oldhaven',
        url: 'https://example.org/f',
        citationKey: 'ferries',
        authors: ['Jan van der Berg', 'Office of Ports'],
        publisher: 'Port Review',
        published: '2023-05-02',
      },
      {
        id: 'a.md',
        title: 'a.md',
        url: 'https://example.org/odd',
        citationKey: 'odd',
        publisher: 'Quay Press',
        published: '1999',
      },
    ]);
  });

  const others: readonly (readonly [string, string])[] = [
    ['a package', '{ "name": "x", "version": "1.0.0" }'],
    ['a list of texts', '["a", "b"]'],
    ['an empty list', '[]'],
    ['facts', '{ "title": "x", "facts": [] }'],
    ['no JSON', '[{'],
  ];
  for (const [name, json] of others) {
    it(`takes ${name} for no bibliography`, async () => {
      assert.equal(await readCitations(new TextEncoder().encode(json), 'x.json'), undefined);
    });
  }

  it('matches 1,000 sources with 8,000 entries by look-up', async () => {
    const entries = await entriesOf(
      JSON.stringify(
        Array.from({ length: 8_000 }, (_, at) => ({
          id: `k${at}`,
          type: 'book',
          URL: `https://example.org/${at}`,
        })),
      ),
      'x.json',
    );
    let reads = 0;
    const counted = entries.map((entry) => ({
      ...entry,
      get url() {
        reads++;
        return entry.url;
      },
    }));
    const sources: readonly SourceInfo[] = Array.from({ length: 1_000 }, (_, at) => ({
      id: `${at}.md`,
      title: 'Notes',
      url: `http://www.example.org/${at * 8}/`,
    }));
    const cited = await citeSources(sources, counted);
    assert.deepEqual(
      cited.map(({ citationKey }) => citationKey),
      sources.map((_, at) => `k${at * 8}`),
    );
    assert.ok(reads > 0 && reads <= 2 * entries.length, `${reads} reads`);
  });
});
