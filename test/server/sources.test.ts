import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  METHODS,
  type AddSourcesResult,
  type PastedResult,
  type SourcesResult,
  type SourceTarget,
  type SourceTextResult,
} from '../../src/server/protocol.js';
import { folderOf, uriOf, type TestClient } from './client.js';
import { BRNO, clients, opened, project, source } from './fixtures.js';

const PAGE = `<!doctype html><html><head><title>Page</title></head><body><nav>Menu 1 2 3</nav><article>
<h1>The Brno works</h1><p>The Brno works employ 4,000 people, as the owners say in their report of the year.</p>
<p>They were founded by two brothers, and have stood at the river ever since that time.</p></article></body></html>`;

const list = (client: TestClient): Promise<SourcesResult> => client.connection.sendRequest(METHODS.sources);

describe('the list of sources', () => {
  const start = clients();

  it('has title, publisher, date, statements, and the file', async () => {
    const folder = project();
    const client = await start({ folders: [folder] });
    const { groups, extensions } = await list(client);
    const uri = uriOf(folder, 'sources/works.md');
    const folderUri = pathToFileURL(folder).href;
    assert.deepEqual(groups, [
      {
        uri: folderUri,
        root: folder,
        problems: [],
        sources: [
          {
            title: 'Works',
            publisher: 'The Brno Gazette',
            published: '17 May 2024',
            statements: 2,
            origin: 'own',
            uri,
            isText: true,
            problems: [],
            passage: { uri: folderUri, source: 'sources/works.md', statement: 'Works', start: 0, end: 0 },
          },
        ],
      },
    ]);
    assert.ok(extensions.includes('md') && extensions.includes('html') && extensions.includes('kb'));
  });

  it('tells what was not read, and why', async () => {
    const folder = project({
      'sources/old.doc': 'x',
      '.claimcheck.json': JSON.stringify({ sources: ['sources', 'gone.md'], bundled: false }),
    });
    const client = await start({ folders: [folder] });
    const { groups } = await list(client);
    assert.deepEqual(
      groups[0]!.problems.map((problem) => [problem.path, problem.message.slice(0, 17)]),
      [
        ['gone.md', 'There is no such '],
        ['sources/old.doc', 'Word cannot be re'],
      ],
    );
  });

  it('names the bundled ones as such, and those alone where no folder is open', async () => {
    const client = await start();
    const [group] = (await list(client)).groups;
    assert.deepEqual(
      group!.sources.map((one) => one.origin),
      ['bundled', 'bundled'],
    );
    assert.equal(group!.root, undefined);
  });

  it('takes neither a source that is open nor a page of one for a draft', async () => {
    const folder = project();
    const { client } = await opened(start, folder, BRNO);
    const sheet = pathToFileURL(path.resolve('knowledge/asia-business-daily-russia-iran-israel.md')).href;
    await client.open(sheet, '- The drone plant at Alabuga turns out more than 6,000 drones every month.\n');
    await client.open('claimcheck-source:/Works.md?x', BRNO);
    await client.open(uriOf(folder, 'sources/works.md'), source('Works', '4,000'));
    assert.deepEqual(
      (await list(client)).groups.map((group) => group.uri),
      [pathToFileURL(folder).href],
    );
    assert.deepEqual(await client.actions(sheet, '6,000'), []);
  });

  it('has a group for each folder', async () => {
    const client = await start({ folders: [project(), project()] });
    assert.equal((await list(client)).groups.length, 2);
  });

  it('is out of date when a source changes, and a rebuild reads it again', async () => {
    const folder = project();
    const { client, uri } = await opened(start, folder, BRNO);
    let changes = 0;
    client.connection.onNotification(METHODS.sourcesChanged, () => {
      changes++;
    });
    fs.writeFileSync(path.join(folder, 'sources/works.md'), source('Works', '4,500'));
    await client.connection.sendRequest(METHODS.rebuild);
    await client.marks(uri, 0);
    assert.ok(changes > 0);
  });
});

describe('a source that is no text', () => {
  const start = clients();

  it('is shown as what was read of it, at the passage', async () => {
    const folder = folderOf({
      '.claimcheck.json': JSON.stringify({ sources: ['s'], bundled: false }),
      's/page.html': PAGE,
    });
    const { client, uri } = await opened(start, folder, BRNO);
    const [target] = await client.connection.sendRequest<SourceTarget[]>(METHODS.source, {
      uri,
      position: client.at(uri, 'people'),
    });
    assert.equal(target!.uri, uriOf(folder, 's/page.html'));
    assert.equal(target!.range, undefined);
    const reading = new URL(target!.reading!.uri);
    assert.equal(reading.protocol, 'claimcheck-source:');
    assert.match(decodeURIComponent(reading.pathname), /^\/.+\.md$/);
    const shown = await client.connection.sendRequest<SourceTextResult>(METHODS.sourceText, {
      ref: decodeURIComponent(reading.search.slice(1)),
    });
    assert.equal(shown.uri, target!.uri);
    const { start: from, end: to } = target!.reading!.range;
    const line = shown.text.split('\n')[from.line]!;
    assert.equal(from.line, to.line);
    assert.match(line.slice(from.character, to.character), /^The Brno works employ 4,000 people,.* year\.$/);
    assert.doesNotMatch(shown.text, /Menu/);
  });

  for (const [name, ref] of [
    ['a file that is no source', JSON.stringify({ uri: 'FOLDER', source: 'secret.html' })],
    ['a file outside', JSON.stringify({ uri: 'FOLDER', source: '../../etc/passwd' })],
    ['no JSON', '{'],
    ['null', 'null'],
    ['another shape', '{"uri":1}'],
  ] as const) {
    it(`is not read for ${name}`, async () => {
      const folder = project({ 'secret.html': PAGE });
      const client = await start({ folders: [folder] });
      const named = ref.replace('FOLDER', pathToFileURL(folder).href);
      assert.equal(await client.connection.sendRequest(METHODS.sourceText, { ref: named }), null);
    });
  }
});

describe('adding sources', () => {
  const start = clients();
  const add = (client: TestClient, folder: string, files: readonly string[], outside = 'refer') =>
    client.connection.sendRequest<AddSourcesResult>(METHODS.addSources, {
      folder: pathToFileURL(folder).href,
      uris: files.map((file) => pathToFileURL(file).href),
      outside,
    });
  const config = (folder: string): string => fs.readFileSync(path.join(folder, '.claimcheck.json'), 'utf8');

  const cases: readonly (readonly [name: string, before: string | undefined, after: string])[] = [
    ['no file', undefined, '{\n  "sources": [\n    "in/new.md"\n  ]\n}\n'],
    ['an empty object', '{}', '{\n  "sources": [\n    "in/new.md"\n  ]\n}'],
    [
      'a list, a comment and tabs',
      '{\n\t// ours\n\t"bundled": false,\n\t"sources": ["a.md"]\n}\n',
      '{\n\t// ours\n\t"bundled": false,\n\t"sources": [\n\t\t"a.md",\n\t\t"in/new.md"\n\t]\n}\n',
    ],
    ['an empty list', '{ "sources": [] }', '{ "sources": [\n    "in/new.md"\n  ] }'],
    ['the file itself', '{"sources": ["in/new.md"]}', '{"sources": ["in/new.md"]}'],
    ['its folder', '{"sources": ["in"]}', '{"sources": ["in"]}'],
    ['a glob for it', '{"sources": ["**/*.md"]}', '{"sources": ["**/*.md"]}'],
    ['no JSON', '{ sources', '{ sources'],
    ['a list', '["a"]', '["a"]'],
    ['sources that are no list', '{"sources": "in"}', '{"sources": "in"}'],
  ];
  for (const [name, before, after] of cases) {
    it(`to ${name}`, async () => {
      const folder = folderOf({
        'in/new.md': 'x',
        ...(before !== undefined && { '.claimcheck.json': before }),
      });
      const client = await start({ folders: [folder] });
      const { added, problem, uri } = await add(client, folder, [path.join(folder, 'in/new.md')]);
      assert.equal(config(folder), after);
      const isChanged = before !== after;
      assert.deepEqual(added, isChanged ? ['in/new.md'] : []);
      assert.equal(uri, isChanged ? uriOf(folder, '.claimcheck.json') : undefined);
      const isWrong = before !== undefined && !/^\{.*\[.*\]/su.test(before) && !isChanged;
      assert.equal(problem !== undefined, isWrong);
    });
  }

  it('reads them, and checks the open drafts again', async () => {
    const folder = folderOf({
      '.claimcheck.json': '{"bundled": false}',
      'far/works.md': source('Works', '4,000'),
    });
    const { client, uri } = await opened(start, folder, BRNO);
    assert.deepEqual(client.diagnostics(uri), []);
    await add(client, folder, [path.join(folder, 'far')]);
    await client.marks(uri, 1);
    assert.match(config(folder), /"far"/);
  });

  it('copies files from outside, and overwrites none', async () => {
    const outside = folderOf({ 'works.md': source('Works', '4,000') });
    const folder = folderOf({ 'sources/works.md': 'mine' });
    const client = await start({ folders: [folder] });
    const { added } = await add(client, folder, [path.join(outside, 'works.md')], 'copy');
    assert.deepEqual(added, ['sources/works-2.md']);
    assert.equal(fs.readFileSync(path.join(folder, 'sources/works.md'), 'utf8'), 'mine');
    assert.match(fs.readFileSync(path.join(folder, 'sources/works-2.md'), 'utf8'), /4,000/);
  });

  it('refers to files outside by their path', async () => {
    const outside = folderOf({ 'works.md': source('Works', '4,000') });
    const folder = folderOf({ 'draft.md': BRNO, '.claimcheck.json': '{"bundled": false}' });
    const { client, uri } = await opened(start, folder, BRNO);
    const { added } = await add(client, folder, [path.join(outside, 'works.md')]);
    assert.match(added[0]!, /^\.\.\/.*\/works\.md$/);
    await client.marks(uri, 1);
  });

  it('does nothing in a folder that is not trusted', async () => {
    const folder = folderOf({ 'a.md': 'x' });
    const client = await start({ folders: [folder], initializationOptions: { trusted: false } });
    const { added, problem } = await add(client, folder, [path.join(folder, 'a.md')]);
    assert.deepEqual(added, []);
    assert.match(problem!, /trust/);
    assert.deepEqual(fs.readdirSync(folder), ['a.md']);
  });
});

describe('a source that was pasted', () => {
  const start = clients();
  const paste = (client: TestClient, folder: string, text: string, title: string, url = '') =>
    client.connection.sendRequest<AddSourcesResult>(METHODS.newSource, {
      folder: pathToFileURL(folder).href,
      text,
      title,
      url,
    });
  const read = (result: AddSourcesResult): string =>
    fs.readFileSync(new URL(result.uri!), 'utf8').replace(/created: \d{4}-\d\d-\d\d/, 'created: TODAY');

  const about: readonly (readonly [name: string, text: string, title: string, url: string])[] = [
    ['a heading', '# Mills\n\nText.', 'Mills', ''],
    [
      'front matter',
      '---\ntitle: "A: b"\nsource: https://a.example\n---\nText.',
      'A: b',
      'https://a.example',
    ],
    ['a page', PAGE, 'Page', ''],
    ['plain text', 'Only text.', '', ''],
    ['nothing', '', '', ''],
  ];
  for (const [name, text, title, url] of about) {
    it(`says of itself what ${name} says`, async () => {
      const client = await start();
      const said = await client.connection.sendRequest<PastedResult>(METHODS.pasted, { text });
      assert.deepEqual(said, { title, url });
    });
  }

  const written: readonly (readonly [name: string, text: string, expected: string])[] = [
    [
      'plain text',
      '\r\nOnly text.\n\nAnd more. \n',
      '---\ntitle: "Works: a report"\nsource: https://a.example/x\ncreated: TODAY\n---\n\nOnly text.\n\nAnd more.\n',
    ],
    [
      'front matter',
      '---\n# clipped\ntitle: Old\nauthor: Ann\n---\nText.\n',
      '---\n# clipped\ntitle: "Works: a report"\nauthor: Ann\nsource: https://a.example/x\ncreated: TODAY\n---\n\nText.\n',
    ],
  ];
  for (const [name, text, expected] of written) {
    it(`becomes a Markdown file from ${name}`, async () => {
      const folder = folderOf({});
      const client = await start({ folders: [folder] });
      const result = await paste(client, folder, text, ' Works: a report ', 'https://a.example/x');
      assert.equal(result.uri, uriOf(folder, 'sources/works-a-report.md'));
      assert.equal(read(result), expected);
      assert.deepEqual(result.added, ['sources/works-a-report.md']);
    });
  }

  it('becomes Markdown from HTML, and is checked against', async () => {
    const folder = folderOf({ '.claimcheck.json': '{"bundled": false}' });
    const { client, uri } = await opened(start, folder, BRNO);
    const result = await paste(client, folder, PAGE, 'Works');
    assert.match(read(result), /\n---\n\n[^<]*The Brno works employ 4,000 people/);
    await client.marks(uri, 1);
  });

  it('overwrites nothing, and is named by no path', async () => {
    const folder = project();
    const client = await start({ folders: [folder] });
    const [second, odd] = [
      await paste(client, folder, 'B.', 'Works'),
      await paste(client, folder, 'C.', '../../ **'),
    ];
    assert.equal(second.uri, uriOf(folder, 'sources/works-2.md'));
    assert.equal(odd.uri, uriOf(folder, 'sources/source.md'));
    assert.match(fs.readFileSync(path.join(folder, 'sources/works.md'), 'utf8'), /4,000/);
  });

  it('needs a title and a text', async () => {
    const folder = project();
    const client = await start({ folders: [folder] });
    assert.match((await paste(client, folder, 'B.', ' ')).problem!, /title/);
    assert.match((await paste(client, folder, ' ', 'B')).problem!, /text/);
  });
});
