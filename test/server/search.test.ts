import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  METHODS,
  type SearchHit,
  type SearchResult,
  type SourceTarget,
  type WireEdit,
} from '../../src/server/protocol.js';
import { folderOf, uriOf, type TestClient } from './client.js';
import { BRNO, clients, opened, project, source } from './fixtures.js';

const OTHER = `---
title: Rocket report
publisher: Défense Weekly
---

- The S-300 battery costs $115 million and weighs 1,800 kg.
- The S-400 battery costs $300 million.
- Brno has a castle.
- Its bridge was opened on 7 April 2021.
- The cable across the bay is 2,000 m long.
- The tram line runs 1.25 miles.
- Half of the tickets are sold at night.
- The tax on salt is 17%.
- The audit took 90 minutes.
- The loan was $1,500 million.
- The well gives 12,000 litres a month.
`;

const search = (client: TestClient, words: string, uri?: string): Promise<SearchResult> =>
  client.connection.sendRequest(METHODS.search, { words, ...(uri !== undefined && { uri }) });

describe('search', () => {
  const start = clients();
  const folder = (): string => project({ 'sources/other.md': OTHER });

  const cases: readonly (readonly [words: string, first: RegExp | undefined])[] = [
    ['works employ', /4,000 people/],
    ['brno castle', /castle/],
    ['employ wroks', /4,000 people/],
    ['rocket report S-400', /S-400/],
    ['S-300 battery', /S-300/],
    ['S-500 battery', undefined],
    ['defense weekly battery', /S-300/],
    ['battery 1800', /1,800 kg/],
    ['battery 1,800', /1,800 kg/],
    ['1800', /1,800 kg/],
    ['1,800 kg', /1,800 kg/],
    ['1,800 tonnes', undefined],
    ['1.8', undefined],
    ['$115 million', /S-300/],
    ['115 million dollars', /S-300/],
    ['€115 million', undefined],
    ['2 km', /cable/],
    ['1.25 miles', /tram/],
    ['tram 2.01 km', /tram/],
    ['2.2 km', undefined],
    ['2 kg', undefined],
    ['50%', /tickets/],
    ['tickets half', /tickets/],
    ['51.5%', undefined],
    ['1.5 hours', /audit/],
    ['3 hours', undefined],
    ['$1.5 bn', /loan/],
    ['144,000 litres a year', /well/],
    ['four thousand', /4,000 people/],
    ['people 4000', /4,000 people/],
    ['castle 4000', /4,000 people/],
    ['battery $11', /S-300/],
    ['April 2021', /bridge/],
    ['2021', /bridge/],
    ['2020', undefined],
    ['zeppelin', undefined],
    ['  ', undefined],
    ['[(*', undefined],
  ];
  for (const [words, first] of cases) {
    it(`${JSON.stringify(words)} finds ${first === undefined ? 'nothing' : String(first)}`, async () => {
      const client = await start({ folders: [folder()] });
      const { hits } = await search(client, words);
      if (first === undefined) assert.deepEqual(hits, []);
      else assert.match(hits[0]?.statement ?? '', first);
    });
  }

  it('from a document outside every folder looks into all of them', async () => {
    const client = await start({ folders: [folder()] });
    const elsewhere = uriOf(folderOf({ 'a.md': BRNO }), 'a.md');
    await client.open(elsewhere, BRNO);
    for (const uri of [elsewhere, 'claimcheck-source:/Works.md?x']) {
      const { hits } = await search(client, 'brno castle', uri);
      assert.match(hits[0]?.statement ?? '', /castle/);
    }
  });

  it('tells figures with their comparators, and who says it', async () => {
    const more = project({ 'sources/works.md': source('Works', 'more than 4,000') });
    const client = await start({ folders: [more] });
    const { hits, statements } = await search(client, 'works employ');
    const { passage, ...hit } = hits[0]!;
    assert.deepEqual(hit, {
      statement: 'The Brno works employ more than 4,000 people.',
      figures: ['more than 4,000'],
      headings: ['Works'],
      title: 'Works',
      publisher: 'The Brno Gazette',
      published: '17 May 2024',
    });
    assert.equal(passage.source, 'sources/works.md');
    assert.equal(statements, 2, 'the heading is one');
  });

  it('is of the sources of the draft’s own folder', async () => {
    const [here, there] = [folder(), project()];
    const client = await start({ folders: [here, there] });
    const everywhere = await search(client, 'works employ');
    assert.equal(everywhere.hits.length, 2);
    const own = await search(client, 'battery', everywhere.hits[1]!.passage.uri);
    assert.deepEqual(own.hits, []);
  });

  it('leads to the passage', async () => {
    const client = await start({ folders: [folder()] });
    const { hits } = await search(client, 'S-400');
    const target = await client.connection.sendRequest<SourceTarget>(METHODS.passage, hits[0]!.passage);
    assert.match(target.uri!, /\/sources\/other\.md$/);
    assert.deepEqual(target.range, { start: { line: 6, character: 2 }, end: { line: 6, character: 39 } });
  });

  it('leads nowhere from a source that there is not', async () => {
    const client = await start({ folders: [folder()] });
    const { hits } = await search(client, 'S-400');
    const ref = { ...hits[0]!.passage, source: '../../etc/passwd' };
    assert.equal(await client.connection.sendRequest(METHODS.passage, ref), null);
  });
});

describe('a found figure', () => {
  const start = clients();

  const cases: readonly (readonly [name: string, draft: string, expected: string])[] = [
    [
      'in an empty draft, with a footnote',
      '|',
      '4,000[^1]\n\n[^1]: “Works”, The Brno Gazette, 17 May 2024. <https://brno.example/works>\n',
    ],
    [
      'in the middle of a sentence',
      'They employ |people.\n',
      'They employ 4,000[^1] people.\n\n[^1]: “Works”, The Brno Gazette, 17 May 2024. <https://brno.example/works>\n',
    ],
    [
      'in a draft with Pandoc keys',
      'A town [@town].\n\nThey employ| people.\n',
      'A town [@town].\n\nThey employ 4,000 [@works2024] people.\n',
    ],
    [
      'in a draft with links',
      'A [town](https://town.example).\n\nAbout |\n',
      'A [town](https://town.example).\n\nAbout 4,000 ([Works](https://brno.example/works))\n',
    ],
    [
      'with a footnote that is there already',
      'One[^w]. Now |\n\n[^w]: <https://brno.example/works>\n',
      'One[^w]. Now 4,000[^w]\n\n[^w]: <https://brno.example/works>\n',
    ],
    ['with CRLF', 'A [@a].\r\n\r\nAn 🚀 |\r\n', 'A [@a].\r\n\r\nAn 🚀 4,000 [@works2024]\r\n'],
  ];
  for (const [name, draft, expected] of cases) {
    it(name, async () => {
      const { client, uri } = await opened(start, project(), draft.replace('|', ''));
      const { hits } = await search(client, 'works employ', uri);
      assert.equal(await inserted(client, uri, draft, hits[0]!), expected);
    });
  }

  it('is not inserted into a draft that is closed', async () => {
    const { client, uri } = await opened(start, project(), BRNO);
    const { hits } = await search(client, 'works employ', uri);
    await client.close(uri);
    assert.equal(await inserted(client, uri, '|', hits[0]!), '');
  });
});

/** The draft with the first figure of a hit put where `|` stands. */
async function inserted(client: TestClient, uri: string, draft: string, hit: SearchHit): Promise<string> {
  const document = TextDocument.create(uri, 'markdown', 1, draft.replace('|', ''));
  const edits = await client.connection.sendRequest<WireEdit[]>(METHODS.insertFigure, {
    uri,
    position: document.positionAt(draft.indexOf('|')),
    figure: hit.figures[0]!,
    passage: hit.passage,
  });
  return TextDocument.applyEdits(document, edits);
}
