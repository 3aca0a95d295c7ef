import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readCitations } from '../../../../src/workspace/citations/read-citations.js';
import { bibtexCitation } from '../../../../src/workspace/citations/bibtex-citation.js';
import type { Bibliography, Citation } from '../../../../src/workspace/citations/types.js';

async function read(bib: string): Promise<Bibliography> {
  const outcome = await readCitations(new TextEncoder().encode(bib), 'library.bib');
  assert.ok(outcome !== undefined && 'value' in outcome);
  return outcome.value;
}

/** What the entries of a bibliography say, without their keys where a row is not about them. */
async function citations(bib: string): Promise<readonly Citation[]> {
  const { entries } = await read(bib);
  return Promise.all(
    entries.map(({ record }) => {
      assert.ok(record.kind === 'bibtex');
      return bibtexCitation(record.entry, record.parents);
    }),
  );
}

describe('citations in a .bib file', () => {
  const rows: readonly (readonly [string, string, Omit<Citation, 'key'>])[] = [
    [
      'braces within a title',
      'title = {The {{NATO}} report of {Oldhaven}}',
      { title: 'The NATO report of Oldhaven' },
    ],
    ['quotation marks', 'title = "Ships, {"}again{"}"', { title: 'Ships, "again"' }],
    ['a subtitle', 'title = {Ships}, subtitle = {A history}', { title: 'Ships: A history' }],
    [
      'accents',
      String.raw`title = {{\"U}ber \'El\`eves and \emph{gar\c{c}ons}}`,
      { title: 'Über Élèves and garçons' },
    ],
    [
      'escaped signs',
      String.raw`title = {Profit \& Loss: 5\,\% of \$7}`,
      { title: 'Profit & Loss: 5 % of $7' },
    ],
    ['dashes', 'title = {Ships 2019--2023}', { title: 'Ships 2019–2023' }],
    [
      'authors',
      'author = {Mirel, Ada and Tomas Weld and {Office of Ports and Harbours} and others}',
      { authors: ['Ada Mirel', 'Tomas Weld', 'Office of Ports and Harbours'] },
    ],
    [
      'particles and suffixes',
      'author = {van der Berg, Jan and Weld, Jr., Tomas}',
      { authors: ['Jan van der Berg', 'Tomas Weld Jr.'] },
    ],
    [
      'authors with accents',
      String.raw`author = {M{\"u}ller, J{\'e}r{\^o}me}`,
      { authors: ['Jérôme Müller'] },
    ],
    ['a day', 'date = {2023-05-12}', { published: '2023-05-12' }],
    ['a range', 'date = {2023-05/2023-06}', { published: '2023-05' }],
    ['a year and a month', 'year = 2023, month = may', { published: '2023-05' }],
    ['a month in words', 'year = {2023}, month = {December}', { published: '2023-12' }],
    ['a year that is none', 'year = {in press}', {}],
    [
      'an address',
      String.raw`url = {https://example.org/a\_b/?x=1\%20}`,
      { url: 'https://example.org/a_b/?x=1%20' },
    ],
    [
      'an address in howpublished',
      String.raw`howpublished = {\url{https://example.org/a}}`,
      { url: 'https://example.org/a' },
    ],
    ['a DOI', 'doi = {https://doi.org/10.1000/XYZ}', { doi: '10.1000/xyz' }],
    ['the publisher of a book', 'publisher = {Quay Press}, journal = {No}', { publisher: 'Quay Press' }],
    ['an unknown command', String.raw`title = {Ships \unheardof{of} old}`, { title: 'Ships of old' }],
  ];
  for (const [name, fields, expected] of rows) {
    it(`reads ${name}`, async () =>
      assert.deepEqual(await citations(`@book{k,\n  ${fields},\n}`), [{ key: 'k', ...expected }]));
  }

  it('takes an article from its journal', async () => {
    const bib = '@article{k, journaltitle = {Port Review}, publisher = {Quay Press}}';
    assert.deepEqual(await citations(bib), [{ key: 'k', publisher: 'Port Review' }]);
  });

  it('puts strings in, and joins parts', async () => {
    const bib =
      '@string{quay = {Quay}}\n@STRING(press = quay # " Press")\n@book{k, publisher = press # {, Oldhaven}}';
    assert.deepEqual(await citations(bib), [{ key: 'k', publisher: 'Quay Press, Oldhaven' }]);
  });

  it('takes what a chapter does not say from its book', async () => {
    const bib =
      '@incollection{c, title = {Ferries}, crossref = {B}}\n@book{b, title = {Ships}, publisher = {Quay Press}, year = 1999}';
    assert.deepEqual((await citations(bib))[0], {
      key: 'c',
      title: 'Ferries',
      publisher: 'Quay Press',
      published: '1999',
    });
  });

  it('passes over what is no entry', async () => {
    const bib =
      'Exported by hand, mail ada@example.org\n@comment{@book{no, title = {No}}}\n@preamble{"\\\\newcommand{x}"}\n% @book{x}\n@book(k, title = {Yes})';
    assert.deepEqual(
      (await read(bib)).entries.map(({ key }) => key),
      ['x', 'k'],
    );
  });

  const problems: readonly (readonly [string, string, RegExp])[] = [
    [
      'a brace that is not closed',
      '@book{b, title = {Ships of {Oldhaven},\n year = 1999,\n}\n',
      /Line 3: The entry b could not be read: it is not closed/u,
    ],
    [
      'a quotation mark that is not closed',
      '@book{b, title = "Ships,\n}\n',
      /a quotation mark is not closed/u,
    ],
    ['a missing comma', '@book{b, title = {Ships} year = 1999}\n', /a comma is missing/u],
    ['a missing key', '@book{title = {Ships}}\n', /A @book entry could not be read: it has no key/u],
    ['a missing value', '@book{b, title = , year = 1999}\n', /a field has no value/u],
    ['an entry that is not closed', '@book{b, title = {Ships},\n', /it is not closed/u],
  ];
  for (const [name, bib, message] of problems) {
    it(`names ${name}, and reads the others`, async () => {
      const { entries, skipped } = await read(
        `\n@book{a, title = {First}}\n${bib}@book{c, title = {Third}}\n`,
      );
      assert.deepEqual(
        entries.map(({ key }) => key),
        ['a', 'c'],
      );
      assert.equal(skipped.length, 1);
      assert.match(skipped[0]!.message, message);
    });
  }

  it('names fifty problems, and counts the rest', async () => {
    const { skipped } = await read('@book{x y}\n'.repeat(60));
    assert.equal(skipped.length, 51);
    assert.equal(skipped.at(-1)!.message, '10 more entries could not be read.');
  });

  it('reads 8,000 entries while other work goes on', async () => {
    const { entries, skipped } = await withTicks(1, () => read(library(8_000)));
    assert.deepEqual(skipped, []);
    assert.equal(entries.length, 8_000);
    assert.deepEqual(entries[5]!.files, ['ships 5.pdf', 'snapshot.html']);
    assert.equal(entries[5]!.url, 'example.org/a_b/5');
  });

  const hostile: readonly (readonly [string, string])[] = [
    ['braces', '@book{a, title = {'.repeat(20_000)],
    ['braces on lines', '@book{a,\n title = {\n'.repeat(20_000)],
    ['openings', '@'.repeat(200_000)],
    ['spaces', `@book{a,${' '.repeat(500_000)}`],
    ['backslashes', `@book{a, title = {${'\\'.repeat(500_000)}`],
    [
      'strings of strings',
      `@string{a = "xxxxxxxx"}\n${'@string{a = a # a # a # a}\n'.repeat(40)}@book{k, title = a}`,
    ],
  ];
  for (const [name, bib] of hostile) {
    it(`reads hostile ${name} in linear time`, async () => {
      assert.ok((await read(bib)).skipped.length <= 51);
    });
  }

  it('never rejects', async () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom(
        '@book{',
        'k,',
        '{',
        '}',
        '"',
        '#',
        '=',
        'title',
        '\n@',
        '%',
        '\\',
        ',',
        '@string(',
        ')',
      ),
    );
    const bib = fc.array(piece, { maxLength: 30 }).map((pieces) => new TextEncoder().encode(pieces.join('')));
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 200 }), bib), async (bytes) => {
        assert.notEqual(await readCitations(bytes, 'a.bib'), undefined);
      }),
    );
  });
});

/** Runs a task, and asserts that the event loop turned at least so often meanwhile. */
async function withTicks<T>(least: number, run: () => Promise<T>): Promise<T> {
  let ticks = 0;
  const timer = setInterval(() => ticks++, 1);
  try {
    return await run();
  } finally {
    clearInterval(timer);
    assert.ok(ticks >= least, `${ticks} turns`);
  }
}

/** A library as a reference manager exports it: braces, TeX, strings, abstracts, files, cross references. */
export function library(count: number): string {
  const abstract =
    'We counted the ships of many ports, 50\\% of them {twice}, and found $x^2$ of them. '.repeat(10);
  const entry = (at: number): string => `@${at % 3 === 0 ? 'incollection' : 'article'}{mirel${at},
  title = {The {{NATO}} Port of {Région} ${at}: A \\emph{Study} of {\\"U}berfahrten},
  author = {Mirel, Ada B. and M{\\"u}ller, J{\\'e}r{\\^o}me and {Office of Ports}},
  date = {20${String(at % 24).padStart(2, '0')}-0${1 + (at % 9)}-1${at % 9}},
  journaltitle = {Ports \\& Ferries},
  publisher = quay,
  url = {https://www.example.org/a\\_b/${at}/?utm_source=x#top},
  abstract = {${abstract}},
  note = {Read -- twice},
  file = {Full Text:files/${at}/Ships ${at}.pdf:application/pdf;Snapshot:files/${at}/snapshot.html:text/html},${at % 10 === 5 ? `\n  crossref = {mirel${at - 1}},` : ''}
}
`;
  return `@string{quay = {Quay Press}}\n\n${Array.from({ length: count }, (_, at) => entry(at)).join('\n')}`;
}
