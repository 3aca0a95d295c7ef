import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createKnowledge, loadKnowledge, readSource } from '../../../src/engine/index.js';
import type { Knowledge } from '../../../src/engine/index.js';
import { bundledSheets } from './sheets.js';

const BUILT = 'dist/knowledge.kb';

describe('fact sheets and their compiled form', () => {
  const sheets = bundledSheets();
  const created = createKnowledge(
    sheets.map(({ name, text }) => readSource(text, { id: name.replace(/\.md$/, ''), format: 'markdown' })),
  );

  it('every line of a sheet is a statement', () => {
    assertHolds(created);
  });

  it('the compiled form holds the same statements and sources', () => {
    const loaded = loadKnowledge(created.save());
    assertHolds(loaded);
    assert.deepEqual(loaded.sources, created.sources);
    assert.equal(loaded.statementCount, created.statementCount);
    assert.deepEqual(loaded.save(), created.save());
  });

  it('the built file is the compiled form of these sheets', function () {
    if (!fs.existsSync(BUILT)) this.skip();
    assert.deepEqual(new Uint8Array(fs.readFileSync(BUILT)), created.save());
  });

  it('the sources carry what a citation needs', () => {
    for (const { id, title, citationKey } of created.sources) {
      assert.notEqual(title, id);
      assert.match(citationKey ?? '', /^[a-z][a-z0-9-]+$/);
    }
  });

  function assertHolds(knowledge: Knowledge): void {
    for (const { name, statements } of sheets) {
      for (const text of statements) {
        const found = knowledge
          .search(text, 5)
          .map(({ statement }) => `${statement.source.id}.md: ${statement.text}`);
        assert.ok(found.includes(`${name}: ${text}`), text);
      }
    }
  }
});
