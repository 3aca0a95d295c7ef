import assert from 'node:assert/strict';
import type { CompletionItem, CompletionList, MarkupContent } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TestClient } from './client.js';
import { clients, opened, project, source } from './fixtures.js';

const INVOKED = 1;
const TYPED = 2;

/** What a client completes where `|` stands in a draft. */
async function complete(
  client: TestClient,
  uri: string,
  draft: string,
  triggerKind = TYPED,
): Promise<CompletionList | null> {
  const document = TextDocument.create(uri, 'markdown', 1, draft.replace('|', ''));
  return client.connection.sendRequest('textDocument/completion', {
    textDocument: { uri },
    position: document.positionAt(draft.indexOf('|')),
    context: { triggerKind },
  });
}

/** The draft once an item was chosen. */
function chosen(draft: string, item: CompletionItem): string {
  const document = TextDocument.create('a', 'markdown', 1, draft.replace('|', ''));
  const edit = item.textEdit!;
  return TextDocument.applyEdits(document, ['range' in edit ? edit : { ...edit, range: edit.replace }]);
}

describe('completion of citation keys', () => {
  const start = clients();
  const files = { 'sources/mill.md': source('Mill', '40'), 'sources/tower.md': source('Tower', '7') };

  const cases: readonly (readonly [draft: string, keys: readonly string[]])[] = [
    ['So it is [@|', ['mill2024', 'tower2024', 'works2024']],
    ['So it is [@wo|]', ['works2024']],
    ['So it is [@WO|]', ['works2024']],
    ['So it is [see @tow|, p. 3]', ['tower2024']],
    ['So it is [@mill2024; @w|', ['works2024', 'tower2024']],
    ['So it is [-@m|', ['mill2024']],
    ['So it is [@nobody|', []],
    ['Write to me@wo|', []],
    ['A [link](x) @wo|', []],
  ];
  for (const [draft, keys] of cases) {
    it(draft, async () => {
      const { client, uri } = await opened(start, project(files), draft.replace('|', ''));
      const list = await complete(client, uri, draft);
      assert.deepEqual(list?.items.map((item) => item.label) ?? [], keys);
    });
  }

  it('puts the key in the place of what was typed, with title, publisher, date and address beside it', async () => {
    const draft = 'A 🚀 [@wo|]';
    const { client, uri } = await opened(start, project(files), draft.replace('|', ''));
    const list = await complete(client, uri, draft);
    const [item] = list!.items;
    assert.equal(list!.isIncomplete, true);
    assert.equal(chosen(draft, item!), 'A 🚀 [@works2024]');
    assert.equal(item!.detail, 'Works');
    assert.equal(
      (item!.documentation as MarkupContent).value,
      '[Works](https://brno.example/works) · The Brno Gazette · 17 May 2024',
    );
  });

  it('gives a hundred of many, and finds the others by their letters', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 150 }, (_, at) => [`sources/m${at}.md`, source(`Many${at}`, '1')]),
    );
    const draft = 'See [@many149|';
    const { client, uri } = await opened(start, project(many), draft.replace('|', ''));
    assert.equal((await complete(client, uri, 'See [@|'))!.items.length, 100);
    assert.deepEqual(
      (await complete(client, uri, draft))!.items.map((item) => item.label),
      ['many1492024'],
    );
  });
});

describe('completion of figures', () => {
  const start = clients();
  const shown = async (draft: string, trigger = TYPED, settings = {}): Promise<readonly string[]> => {
    const client = await start({ settings: { delay: 60_000, ...settings } });
    await client.open('untitled:a', draft.replace('|', ''));
    const list = await complete(client, 'untitled:a', draft, trigger);
    return list?.items.map((item) => item.label) ?? [];
  };

  const cases: readonly (readonly [draft: string, figures: readonly string[]])[] = [
    ['The factory in Alabuga makes around 6|', ['6,000']],
    ['The factory in Alabuga makes around 60|', ['6,000']],
    ['The factory in Alabuga makes around 6| drones per month.', ['6,000']],
    ['# Drones\n\nRussia is building. The factory in Alabuga makes around 6|', ['6,000']],
    ['In January 2023 Russia and Iran signed a drone deal worth $1|', ['$1.75 billion']],
    ['The state of Israel declared its independence in 1|', ['1948']],
    ['The conflict between Iran and Israel in June 2025 lasted 1|', ['12 days']],
    ['The factory in Alabuga makes around 8|', []],
    ['The factory in Alabuga makes around 6,000|', []],
    ['My aunt in Ulm bought 6|', []],
    ['```\nThe factory in Alabuga makes around 6|\n```', []],
    ['The factory in Alabuga makes Su-3|', []],
    ['6|', []],
  ];
  for (const [draft, figures] of cases) {
    it(JSON.stringify(draft), async () => assert.deepEqual(await shown(draft), figures));
  }

  const DEAL = 'In January 2023 Russia and Iran signed a drone deal worth';
  const styles: readonly (readonly [draft: string, figures: readonly string[]])[] = [
    ['The mill sold 12500 sacks.\n\nThe factory in Alabuga makes around 6|', ['6000']],
    ['The mill sold 12\u202f500 sacks.\n\nThe factory in Alabuga makes around 6|', ['6\u202f000']],
    ['The factory in Alabuga makes around 6|\n\nThe mill sold 12500 sacks.', ['6000']],
    [`The bridge cost $2bn.\n\n${DEAL} $1|`, ['$1.75bn']],
    [`The bridge cost USD 2 billion.\n\n${DEAL} $1|`, ['$1.75 billion']],
    [
      'The strike took 9 hrs and the siege 20 d.\n\nThe conflict between Iran and Israel in June 2025 lasted 1|',
      ['12 d'],
    ],
    [
      'The walk took 1,5 hours and 9 Days.\n\nThe conflict between Iran and Israel in June 2025 lasted 1|',
      ['12 Days'],
    ],
    [
      'It was signed on 2 May 2024.\n\nMohammad Sadr told reporters that Russia had given Israel information on 2|',
      ['25 August 2025'],
    ],
    ['Taxes are 20 per cent.\n\nRussian Jews make up 1| of the Israeli population.', ['15 per cent']],
  ];
  for (const [draft, figures] of styles) {
    it(`is in the style of the draft: ${JSON.stringify(draft)}`, async () =>
      assert.deepEqual(await shown(draft), figures));
  }

  it('is marked as the source’s, lowest in the list, with the statement', async () => {
    const draft = 'The factory in Alabuga makes around 6|';
    const client = await start();
    await client.open('untitled:a', draft.replace('|', ''));
    const [item] = (await complete(client, 'untitled:a', draft))!.items;
    const from = 'from The Asia Business Daily';
    assert.deepEqual(item!.labelDetails, { detail: ' drones every month', description: from });
    assert.ok(item!.sortText! > 'zzz');
    assert.match((item!.documentation as MarkupContent).value, /\*\*6,000\*\* drones every month/);
    assert.equal(chosen(draft, item!), 'The factory in Alabuga makes around 6,000');
  });

  it('gives another figure than the one that was begun only when it is asked for', async () => {
    const draft = 'The factory in Alabuga makes around 8,500| drones per month.';
    assert.deepEqual(await shown(draft), []);
    assert.deepEqual(await shown(draft, INVOKED), ['6,000']);
    const plain = 'The factory in Alabuga makes 8.500| drones per month.';
    assert.deepEqual(await shown(plain, INVOKED), ['6,000']);
  });

  it('is off by its setting', async () => {
    const draft = 'The factory in Alabuga makes around 6|';
    assert.deepEqual(await shown(draft, TYPED, { completeFigures: false }), []);
  });
});
