import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { METHODS } from '../../src/server/protocol.js';
import { folderOf, messageOf, pause, uriOf } from './client.js';
import { BRNO, clients, opened, project, PROJECT, RIGHT, source, WRONG } from './fixtures.js';

const DRAFT = 'untitled:draft';

describe('diagnostics', () => {
  const start = clients();

  it('mark a refuted number with all that a person needs', async () => {
    const client = await start();
    await client.open(DRAFT, `# Drones\n\n${WRONG} ${RIGHT}\n`);
    const [mark, ...others] = await client.checked(DRAFT);
    assert.deepEqual(others, []);
    assert.ok(mark !== undefined);
    const at = WRONG.indexOf('8,500');
    assert.deepEqual(mark.range, { start: { line: 2, character: at }, end: { line: 2, character: at + 5 } });
    assert.equal(mark.severity, 2);
    assert.equal(mark.source, 'Claimcheck');
    assert.equal(mark.code, 'count');
    assert.match(mark.codeDescription!.href, /^file:\/\/.*\/docs\/checks\/count\.md$/);
    assert.match(messageOf(mark), /6,000/);
    assert.equal(typeof (mark.data as { fingerprint: unknown }).fingerprint, 'string');
  });

  for (const [name, text] of [
    ['CRLF', `One line.\r\n\r\n${WRONG}\r\n`],
    ['an emoji before it', `🛩️ one.\n\n${WRONG}\n`],
  ] as const) {
    it(`stand at the right place in a draft with ${name}`, async () => {
      const client = await start();
      await client.open(DRAFT, text);
      const [mark] = await client.marks(DRAFT, 1);
      assert.deepEqual(mark!.range.start, { line: 2, character: WRONG.indexOf('8,500') });
    });
  }

  it('point at the statement in a source file of the workspace', async () => {
    const folder = project();
    const { client, uri } = await opened(start, folder, BRNO);
    const [mark] = await client.marks(uri, 1);
    const [related] = mark!.relatedInformation!;
    assert.match(related!.location.uri, /\/sources\/works\.md$/);
    assert.equal(related!.location.range.start.line, 10);
    assert.match(related!.message, /employ 4,000 people/);
  });

  it('follow the severities of the settings', async () => {
    const severity = { refuted: 'error', supported: 'hint' };
    const client = await start({ settings: { delay: 0, severity } });
    await client.open(DRAFT, `${WRONG}\n\n${RIGHT}\n`);
    const marks = await client.marks(DRAFT, 2);
    assert.deepEqual(
      marks.map((mark) => mark.severity),
      [1, 4],
    );
  });

  it('follow the project file where it speaks, and change with it', async () => {
    const folder = project({
      '.claimcheck.json': JSON.stringify({ sources: ['sources'], severity: { refuted: 'error' } }),
    });
    const { client, uri } = await opened(start, folder, BRNO, {
      settings: { severity: { refuted: 'hint' } },
    });
    assert.equal((await client.marks(uri, 1))[0]!.severity, 1);
    fs.writeFileSync(path.join(folder, '.claimcheck.json'), PROJECT);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uri.replace('draft.md', '.claimcheck.json'), type: 2 }],
    });
    await client.until(
      () => client.diagnostics(uri)[0]?.severity === 4,
      () => 'a hint',
    );
  });

  it('change with the settings', async () => {
    const client = await start();
    await client.open(DRAFT, WRONG);
    await client.marks(DRAFT, 1);
    client.settings = { enable: false };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.marks(DRAFT, 0);
  });

  it('change with the sources', async () => {
    const folder = project();
    const { client, uri } = await opened(start, folder, BRNO);
    await client.marks(uri, 1);
    fs.writeFileSync(path.join(folder, 'sources/works.md'), source('Works', '4,500'));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uri.replace('draft.md', 'sources/works.md'), type: 2 }],
    });
    await client.marks(uri, 0);
  });

  it('change with sources outside the folder, which the client is asked to watch', async () => {
    const outside = folderOf({ 'works.md': source('Works', '4,000') });
    const folder = project({ '.claimcheck.json': JSON.stringify({ sources: [outside], bundled: false }) });
    const { client, uri } = await opened(start, folder, BRNO);
    await client.marks(uri, 1);
    await client.until(
      () => client.watched.some((pattern) => pattern.baseUri === pathToFileURL(outside).href),
      () => 'a watcher of the sources',
    );
    fs.writeFileSync(path.join(outside, 'works.md'), source('Works', '4,500'));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf(outside, 'works.md'), type: 2 }],
    });
    await client.marks(uri, 0);
  });

  const folderChanges: readonly (readonly [
    what: string,
    sources: string,
    changed: string,
    reread: boolean,
  ])[] = [
    ['the folder of the sources', 'sources', 'sources', true],
    ['a folder above it', 'a/sources', 'a', true],
    ['a folder below it', 'a', 'a/sources', true],
    ['a folder that a glob looks into', 'a/**/*.md', 'a/sources', true],
    ['a folder beside it', 'sources', 'other', false],
    ['a hidden folder', '.', '.git', false],
    ['a file that is no source', '.', 'other/index.lock', false],
  ];
  for (const [what, sources, name, isReread] of folderChanges) {
    it(`${isReread ? 'change' : 'stay'} with ${what} gone and back`, async () => {
      const place = path.posix.join(
        sources.replace('/**/*.md', ''),
        sources.includes('sources') ? '' : 'sources',
      );
      const folder = folderOf({
        '.claimcheck.json': JSON.stringify({ sources: [sources], bundled: false }),
        [`${place}/works.md`]: source('Works', '4,000'),
        'other/index.lock': '',
        '.git/index': '',
      });
      const { client, uri } = await opened(start, folder, BRNO);
      await client.marks(uri, 1);
      let rereads = 0;
      client.connection.onNotification(METHODS.sourcesChanged, () => {
        rereads++;
      });
      const tell = (type: number): Promise<void> =>
        client.connection.sendNotification('workspace/didChangeWatchedFiles', {
          changes: [{ uri: uriOf(folder, name), type }],
        });
      const away = path.join(folderOf({}), 'away');
      fs.renameSync(path.join(folder, name), away);
      await tell(3);
      if (!isReread) {
        await pause(500);
        assert.equal(rereads, 0);
        return;
      }
      await client.marks(uri, 0);
      fs.renameSync(away, path.join(folder, name));
      await tell(1);
      await client.marks(uri, 1);
    });
  }

  it('are none in a source itself', async () => {
    const folder = project({ 'sources/other.md': source('Other', '4,500') });
    const client = await start({ folders: [folder] });
    const uri = uriOf(folder, 'sources/works.md');
    await client.open(uri, source('Works', '4,000'));
    assert.deepEqual(await client.checked(uri), []);
  });

  it('rest on the sources of the open folder in a draft that was never saved', async () => {
    const client = await start({ folders: [project()] });
    await client.open(DRAFT, BRNO);
    await client.marks(DRAFT, 1);
  });

  it('are none in older versions and comments, which are no drafts', async () => {
    const client = await start();
    await client.open('git:/a/draft.md', WRONG);
    await client.open(DRAFT, WRONG);
    await client.marks(DRAFT, 1);
    assert.deepEqual(client.diagnostics('git:/a/draft.md'), []);
  });

  it('follow the settings of a client that cannot be asked for them', async () => {
    const settings = { severity: { refuted: 'error' } };
    const client = await start({ canBeAsked: false, initializationOptions: { settings } });
    await client.open(DRAFT, WRONG);
    assert.equal((await client.marks(DRAFT, 1))[0]!.severity, 1);
    const changed = { settings: { claimcheck: { severity: { refuted: 'hint' } } } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', changed);
    await client.until(
      () => client.diagnostics(DRAFT)[0]?.severity === 4,
      () => 'a hint',
    );
  });

  it('are those of the folder that a draft is in', async () => {
    const [one, two] = [project(), project({ 'sources/works.md': source('Works', '4,500') })];
    const { client, uri } = await opened(start, one, BRNO, { folders: [one, two] });
    const other = uri.replace(one, two);
    await client.open(other, BRNO);
    await client.checked(other);
    assert.equal(client.diagnostics(uri).length, 1);
    assert.equal(client.diagnostics(other).length, 0);
  });

  it('go when the draft is closed', async () => {
    const client = await start();
    await client.open(DRAFT, WRONG);
    await client.marks(DRAFT, 1);
    await client.close(DRAFT);
    await client.marks(DRAFT, 0);
  });

  it('rest on no source that an untrusted workspace names', async () => {
    const folder = project({ '.claimcheck.json': JSON.stringify({ sources: ['sources'] }) });
    const initializationOptions = { commands: true, trusted: false };
    const { client, uri } = await opened(start, folder, `${BRNO} ${WRONG}`, { initializationOptions });
    const marks = await client.marks(uri, 1);
    assert.match(messageOf(marks[0]!), /8,500/);
  });

  it('say what of the project was not read', async () => {
    const folder = project({ '.claimcheck.json': '{ "sources": ["none.md"], "colour": 1 }' });
    const { client, uri } = await opened(start, folder, BRNO);
    const status = client.statuses.filter((one) => one.uri === uri).at(-1)!;
    assert.equal(status.skipped.length, 1);
    assert.match(status.skipped[0]!, /\.claimcheck\.json:1: colour/);
  });
});

describe('diagnostics while the writer types', () => {
  const start = clients();
  const PAUSE = 1500;

  it('wait in the sentence that is being typed until the writer pauses', async () => {
    const client = await start({ settings: { delay: PAUSE } });
    await client.open(DRAFT, 'The factory in Alabuga makes around drones per month.');
    await client.checked(DRAFT);
    const before = performance.now();
    await client.edit(DRAFT, 'around ', 'around 8,500 ');
    await client.checked(DRAFT);
    // The first that was published, however slow the machine.
    assert.deepEqual(client.published.find((params) => params.version === 2)?.diagnostics, []);
    await client.marks(DRAFT, 1);
    assert.ok(performance.now() - before >= PAUSE - 20, 'marked before the pause');
  });

  it('come when the cursor leaves the sentence, not when it moves within it', async () => {
    const client = await start();
    await client.open(DRAFT, 'A start.\n\nThe factory in Alabuga makes around drones per month.');
    await client.checked(DRAFT);
    await client.edit(DRAFT, 'around ', 'around 8,500 ');
    await client.checked(DRAFT);
    const move = (to: string): Promise<void> =>
      client.connection.sendNotification(METHODS.cursor, { uri: DRAFT, position: client.at(DRAFT, to) });
    await move('Alabuga');
    await pause(100);
    assert.deepEqual(client.diagnostics(DRAFT), []);
    await move('A start');
    await client.marks(DRAFT, 1);
  });

  it('come when the cursor leaves the sentence before it was checked', async () => {
    const client = await start({ settings: { delay: 60_000 } });
    await client.open(DRAFT, 'A start.\n\nThe factory in Alabuga makes around drones per month.');
    await client.checked(DRAFT);
    await client.edit(DRAFT, 'around ', 'around 8,500 ');
    const position = client.at(DRAFT, 'A start');
    await client.connection.sendNotification(METHODS.cursor, { uri: DRAFT, position });
    await client.marks(DRAFT, 1);
  });

  it('come for a sentence as soon as the next one is begun', async () => {
    const client = await start();
    await client.open(DRAFT, 'The factory in Alabuga makes around 8,5 drones per month.');
    await client.checked(DRAFT);
    await client.edit(DRAFT, '8,5', '8,500');
    assert.deepEqual(await client.checked(DRAFT), []);
    await client.edit(DRAFT, 'month.', 'month. It');
    await client.marks(DRAFT, 1);
  });

  it('stay on screen while another word of their sentence changes', async () => {
    const client = await start();
    await client.open(DRAFT, WRONG);
    await client.marks(DRAFT, 1);
    await client.edit(DRAFT, 'around', 'about');
    assert.equal((await client.checked(DRAFT)).length, 1);
  });

  it('go at once when the number is corrected', async () => {
    const client = await start();
    await client.open(DRAFT, WRONG);
    await client.marks(DRAFT, 1);
    await client.edit(DRAFT, '8,500', '6,000');
    assert.deepEqual(await client.checked(DRAFT), []);
  });

  it('come at once for a text that is pasted', async () => {
    const client = await start();
    await client.open(DRAFT, 'A start.\n\n');
    await client.checked(DRAFT);
    await client.change(DRAFT, [{ text: `A start.\n\n${WRONG}` }]);
    assert.equal((await client.checked(DRAFT)).length, 1);
  });

  it('are only those of the newest of many versions', async () => {
    const client = await start({ settings: { delay: 0 } });
    await client.open(DRAFT, `${WRONG}\n\n`);
    for (let n = 0; n < 200; n++) {
      const at = { line: 2, character: 0 };
      await client.change(DRAFT, [{ range: { start: at, end: at }, text: 'x' }]);
    }
    await client.edit(DRAFT, '8,500', '6,000');
    assert.deepEqual(await client.checked(DRAFT), []);
    const versions = client.published.map((params) => params.version!);
    assert.deepEqual(
      versions,
      [...versions].sort((a, b) => a - b),
    );
    assert.ok(versions.length < 100, `${versions.length} checks for 200 keypresses`);
  });
});
