import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { CodeAction } from 'vscode-languageserver-protocol/node';
import { METHODS, type AcceptResult } from '../../src/server/protocol.js';
import { BRNO, clients, opened, project, RIGHT, source, WRONG } from './fixtures.js';

const NOTE = '“Works”, The Brno Gazette, 17 May 2024. <https://brno.example/works>';

describe('code actions', () => {
  const start = clients();

  it('come in the order that a writer wants them in', async () => {
    const { client, uri } = await opened(start, project(), BRNO);
    const actions = await client.actions(uri, '4,500');
    assert.deepEqual(
      actions.map((action) => action.title),
      ['Change to “4,000”', 'Insert a citation of “Works”', 'Show the source', 'Accept with a reason…'],
    );
    assert.deepEqual(
      actions.map((action) => action.isPreferred === true),
      [true, false, false, false],
    );
    assert.ok(actions.every((action) => action.kind === 'quickfix'));
    assert.ok(actions.every((action) => action.diagnostics?.length === 1));
  });

  it('correct the number', async () => {
    const { client, uri } = await opened(start, project(), `${BRNO}\r\nMore.\r\n`);
    const [fix] = await client.actions(uri, '4,500');
    assert.equal(client.applied(uri, fix!), 'The Brno works employ 4,000 people.\r\nMore.\r\n');
  });

  it('correct what must change with the number, and say so', async () => {
    const draft = 'The Brno works employ fewer than\n3,000 people.';
    const { client, uri } = await opened(start, project(), draft);
    const [fix] = await client.actions(uri, '3,000');
    assert.equal(fix!.title, 'Change “fewer than 3,000” to “4,000”');
    assert.equal(client.applied(uri, fix!), 'The Brno works employ 4,000 people.');
  });

  for (const [style, draft, expected] of [
    ['footnotes', `A.[^1]\n\n${BRNO}\n\n[^1]: A.\n`, `A.[^1]\n\n${BRNO}[^2]\n\n[^1]: A.\n[^2]: ${NOTE}\n`],
    ['Pandoc keys', `A [@b].\n\n${BRNO}\n`, 'A [@b].\n\nThe Brno works employ 4,500 people [@works2024].\n'],
    [
      'links',
      `[A](https://a.example).\n\n${BRNO}\n`,
      '[A](https://a.example).\n\nThe Brno works employ 4,500 people ([Works](https://brno.example/works)).\n',
    ],
    ['nothing', `${BRNO}\n`, `${BRNO}[^1]\n\n[^1]: ${NOTE}\n`],
  ] as const) {
    it(`cite in a draft that uses ${style}`, async () => {
      const { client, uri } = await opened(start, project(), draft);
      const action = (await client.actions(uri, '4,500')).find(({ title }) => title.startsWith('Insert'));
      assert.equal(client.applied(uri, action!), expected);
    });
  }

  it('cite in the style of the project file where the draft has none', async () => {
    const files = { '.claimcheck.json': JSON.stringify({ sources: ['sources'], citationStyle: 'pandoc' }) };
    const { client, uri } = await opened(start, project(files), BRNO);
    const action = (await client.actions(uri, '4,500')).find(({ title }) => title.startsWith('Insert'));
    assert.match(client.applied(uri, action!), /people \[@works2024\]\.$/);
  });

  it('offer the citation and the source of a supported number', async () => {
    const client = await start();
    await client.open('untitled:draft', RIGHT);
    const titles = (await client.actions('untitled:draft', '6,000')).map((action) => action.title);
    assert.equal(titles.length, 2);
    assert.match(titles[0]!, /^Insert a citation/);
    assert.equal(titles[1], 'Show the source');
  });

  it('offer each source of a conflict for citation', async () => {
    const folder = project({ 'sources/other.md': source('Other', '4,500') });
    const { client, uri } = await opened(start, folder, BRNO);
    const titles = (await client.actions(uri, '4,500')).map((action) => action.title);
    const citations = titles.filter((title) => title.startsWith('Insert'));
    assert.deepEqual(citations.sort(), ['Insert a citation of “Other”', 'Insert a citation of “Works”']);
  });

  it('are edits only for a client without our commands', async () => {
    const { client, uri } = await opened(start, project(), BRNO, { initializationOptions: {} });
    const actions = await client.actions(uri, '4,500');
    assert.equal(actions.length, 2);
    assert.ok(actions.every((action) => action.edit !== undefined && action.command === undefined));
  });

  for (const only of ['source.fixAll', 'source.organizeImports', 'refactor']) {
    it(`are none for ${only}, so that saving never waits`, async () => {
      const { client, uri } = await opened(start, project(), BRNO);
      assert.deepEqual(await client.actions(uri, '4,500', [only]), []);
    });
  }

  it('are those of the first findings only for a long selection', async () => {
    const { client, uri } = await opened(start, project(), `${BRNO}\n\n`.repeat(50));
    const actions = await client.connection.sendRequest<readonly CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 100, character: 0 } },
      context: { diagnostics: [] },
    });
    assert.equal(actions.filter((action) => action.title.startsWith('Change')).length, 3);
  });

  it('cut a long title at a word', async () => {
    const title = 'What the works of Brno had to say about those whom they employ in the valley';
    const folder = project({
      'sources/works.md': source('Works', '4,000').replace('title: Works', `title: ${title}`),
    });
    const { client, uri } = await opened(start, folder, BRNO);
    const action = (await client.actions(uri, '4,500')).find((one) => one.title.startsWith('Insert'));
    assert.equal(
      action?.title,
      'Insert a citation of “What the works of Brno had to say about those whom they…”',
    );
  });

  it('are none beside a number', async () => {
    const { client, uri } = await opened(start, project(), BRNO);
    assert.deepEqual(await client.actions(uri, 'Brno'), []);
  });
});

describe('accepting a finding', () => {
  const start = clients();

  it('writes the decision and takes the mark away', async () => {
    const folder = project();
    const { client, uri } = await opened(start, folder, BRNO);
    const [mark] = await client.marks(uri, 1);
    const { fingerprint } = mark!.data as { fingerprint: string };
    const result = await client.connection.sendRequest<AcceptResult>(METHODS.accept, {
      uri,
      fingerprint,
      reason: 'The works told us so.',
    });
    const file = path.join(folder, '.claimcheck-decisions.jsonl');
    assert.deepEqual(result, { file });
    await client.marks(uri, 0);
    const decision = JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, string>;
    assert.equal(decision.fingerprint, fingerprint);
    assert.equal(decision.reason, 'The works told us so.');
    assert.equal(decision.path, 'draft.md');
    assert.equal(decision.surface, '4,500');
  });

  it('holds for a draft that is opened later, until the decision is gone', async () => {
    const folder = project();
    const { client, uri } = await opened(start, folder, BRNO);
    const position = client.at(uri, '4,500');
    await client.connection.sendRequest(METHODS.accept, { uri, position, reason: 'So.' });
    await client.marks(uri, 0);
    fs.rmSync(path.join(folder, '.claimcheck-decisions.jsonl'));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uri.replace('draft.md', '.claimcheck-decisions.jsonl'), type: 3 }],
    });
    await client.marks(uri, 1);
  });

  it('that no longer applies is said in the status', async () => {
    const { client, uri } = await opened(start, project(), BRNO);
    const position = client.at(uri, '4,500');
    await client.connection.sendRequest(METHODS.accept, { uri, position, reason: 'So.' });
    await client.marks(uri, 0);
    const notes = (): readonly string[] => client.statuses.at(-1)?.notes ?? [];
    assert.deepEqual(notes(), []);
    await client.edit(uri, 'Brno', 'Brno still');
    await client.until(
      () => notes().length > 0,
      () => 'a note in the status',
    );
    assert.deepEqual(notes(), ['A decision no longer applies, since its sentence has changed: 4,500 (So.).']);
  });

  for (const [name, params, problem] of [
    ['without a reason', { reason: '  ' }, /needs a reason/],
    ['where there is no finding', { reason: 'So.', position: { line: 1, character: 0 } }, /no finding/],
  ] as const) {
    it(`is refused ${name}`, async () => {
      const { client, uri } = await opened(start, project(), `${BRNO}\n\n`);
      const result = await client.connection.sendRequest<AcceptResult>(METHODS.accept, { uri, ...params });
      assert.match(result.problem!, problem);
    });
  }

  it('is refused for a draft in no folder', async () => {
    const client = await start();
    await client.open('untitled:draft', WRONG);
    const result = await client.connection.sendRequest<AcceptResult>(METHODS.accept, {
      uri: 'untitled:draft',
      position: client.at('untitled:draft', '8,500'),
      reason: 'So.',
    });
    assert.match(result.problem!, /no folder/);
  });
});
