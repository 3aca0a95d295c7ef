import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createKnowledge } from '../../src/engine/index.js';
import { loadTables } from '../../src/engine/knowledge/load.js';
import { save } from '../../src/engine/knowledge/save.js';
import { inMemory } from '../../src/engine/knowledge/stored.js';
import { FILE_LIMITS } from '../../src/workspace/limits.js';
import { messageOf } from './client.js';
import { BRNO, clients, opened, project } from './fixtures.js';

const STATEMENT = 'The Orme mill employs 300 people.';

/** Knowledge that is too large to be read whole: behind its one statement are texts of none. */
function largeKnowledge(): Uint8Array {
  const made = createKnowledge([{ id: 'mill', title: 'Mill', format: 'plaintext', text: STATEMENT }]);
  const tables = loadTables(made.save());
  const texts = new Uint8Array(FILE_LIMITS.wholeKnowledgeBytes);
  texts.set(tables.texts.read(0, tables.texts.length));
  return save({ ...tables, texts: inMemory(texts) });
}

describe('compiled knowledge that is damaged where a check comes to it', () => {
  const start = clients();
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
  });

  const draft = `${BRNO}\n\nThe Orme mill employs 350 people.`;
  const projectWith = (knowledge: Uint8Array): string => {
    const folder = project({ 'sources/team.kb': knowledge });
    folders.push(folder);
    return folder;
  };

  it('is refused as a whole then, and the other sources go on', async () => {
    const knowledge = Buffer.from(largeKnowledge());
    knowledge[knowledge.indexOf(STATEMENT)]! ^= 1;
    const { client, uri } = await opened(start, projectWith(knowledge), BRNO);
    await client.marks(uri, 1);
    await client.edit(uri, BRNO, draft);
    const skipped = (): readonly string[] => client.statuses.at(-1)?.skipped ?? [];
    await client.until(
      () => skipped().some((message) => /team\.kb: .*damaged/u.test(message)),
      () => `the damage being told, not ${JSON.stringify(skipped())}`,
    );
    await client.checked(uri);
    assert.match(messageOf((await client.marks(uri, 1))[0]!), /4,000/u);
  });

  it('is not, where it is whole', async () => {
    const { client, uri } = await opened(start, projectWith(largeKnowledge()), draft);
    assert.match((await client.marks(uri, 2)).map(messageOf).join(), /4,000.*300/u);
    assert.deepEqual(client.statuses.at(-1)?.skipped, []);
  });
});
