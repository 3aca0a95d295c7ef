import assert from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver-protocol/node';
import { METHODS, type ExplainResult, type SourceTarget } from '../../src/server/protocol.js';
import { BRNO, clients, opened, project, RIGHT, source, WRONG } from './fixtures.js';

const DRAFT = 'untitled:draft';

describe('hover', () => {
  const start = clients();
  const shown = async (text: string, at: string, files = {}): Promise<string | undefined> => {
    const { client, uri } = await opened(start, project(files), text);
    return ((await client.hover(uri, at))?.contents as MarkupContent | undefined)?.value;
  };

  it('shows verdict, statement, number in bold, source, publisher, date and link', async () => {
    const text = await shown(BRNO, '4,500');
    assert.ok(text !== undefined);
    assert.match(text, /^\*\*Refuted\*\* by 1 source\n/);
    assert.match(text, /> The Brno works employ \*\*4,000(?: people)?\*\*/);
    assert.match(text, /\[Works\]\(https:\/\/brno\.example\/works\) · The Brno Gazette · 17 May 2024/);
  });

  it('shows both sides where the sources disagree', async () => {
    const text = await shown(BRNO, '4,500', { 'sources/other.md': source('Other', '4,500') });
    assert.ok(text !== undefined);
    assert.match(text, /^\*\*Conflicting\*\*: 1 source against, 1 in favour\n/);
    assert.match(text, /Against:[^]*\[Works\][^]*In favour:[^]*\[Other\]/);
  });

  it('shows the evidence of a supported number, which has no mark', async () => {
    const client = await start();
    await client.open(DRAFT, RIGHT);
    assert.deepEqual(await client.checked(DRAFT), []);
    const hover = await client.hover(DRAFT, '6,000');
    assert.match((hover!.contents as MarkupContent).value, /^\*\*Supported\*\*/);
    const at = RIGHT.indexOf('6,000');
    assert.deepEqual(hover!.range, {
      start: { line: 0, character: at },
      end: { line: 0, character: at + 5 },
    });
  });

  it('shows nothing beside the number, and nothing where the sources are silent', async () => {
    const client = await start();
    await client.open(DRAFT, `${WRONG}\n\nThe choir of Ulm sings 14 songs.\n`);
    assert.equal(await client.hover(DRAFT, 'factory'), null);
    assert.equal(await client.hover(DRAFT, '14'), null);
  });

  it('is of the version that the client sees, not of the one that was checked last', async () => {
    const client = await start();
    await client.open(DRAFT, WRONG);
    await client.checked(DRAFT);
    await client.edit(DRAFT, '8,500', '6,000');
    assert.match(((await client.hover(DRAFT, '6,000'))!.contents as MarkupContent).value, /^\*\*Supported/);
  });
});

describe('source and explanation', () => {
  const start = clients();

  it('leads to the passage in a source of the workspace', async () => {
    const folder = project();
    const { client, uri } = await opened(start, folder, BRNO);
    const [target] = await client.connection.sendRequest<readonly SourceTarget[]>(METHODS.source, {
      uri,
      position: client.at(uri, 'people'),
    });
    assert.ok(target !== undefined);
    assert.match(target.uri!, /\/sources\/works\.md$/);
    assert.equal(target.range!.start.line, 10);
    assert.equal(target.title, 'Works');
  });

  it('leads to the fact sheet of a bundled source', async () => {
    const client = await start();
    await client.open(DRAFT, WRONG);
    const [mark] = await client.checked(DRAFT);
    const { fingerprint } = mark!.data as { fingerprint: string };
    const targets = await client.connection.sendRequest<readonly SourceTarget[]>(METHODS.source, {
      uri: DRAFT,
      fingerprint,
    });
    assert.match(targets[0]!.uri!, /\/knowledge\/[^/]+\.md$/);
    assert.ok(targets[0]!.range!.start.line > 5, 'the front matter');
  });

  it('explains a finding, and nothing where there is none', async () => {
    const client = await start();
    await client.open(DRAFT, `${WRONG}\n\nNothing here.\n`);
    const ask = (at: string): Promise<ExplainResult | null> =>
      client.connection.sendRequest(METHODS.explain, { uri: DRAFT, position: client.at(DRAFT, at) });
    assert.match((await ask('8,500'))!.markdown, /^# 8,500: refuted\n\n.*6,000.*\n[^]*## Why\n\n- /);
    assert.equal(await ask('Nothing'), null);
  });

  it('says in the status how much was found and known', async () => {
    const folder = project();
    const { client, uri } = await opened(start, folder, BRNO);
    const status = client.statuses.filter((one) => one.uri === uri).at(-1)!;
    assert.deepEqual(status.counts, { supported: 0, refuted: 1, conflicting: 0, unverified: 0 });
    assert.equal(status.knowledge.sources, 1);
    assert.ok(status.knowledge.statements >= 1);
    assert.equal(status.knowledge.newest, '2024-05-17');
    assert.equal(status.checking, false);
    assert.deepEqual(status.skipped, []);
  });
});
