import assert from 'node:assert/strict';
import path from 'node:path';
import { openProject } from '../../../src/workspace/project.js';
import { folderWith, removeFolders } from './folder.js';

describe('openProject', () => {
  afterEach(removeFolders);

  const rows: readonly (readonly [string, Readonly<Record<string, string>>, string, string, string])[] = [
    ['a configuration above', { '.claimcheck.json': '{}' }, 'a/b', '.', '.claimcheck-decisions.jsonl'],
    [
      'decisions above, no configuration',
      { '.claimcheck-decisions.jsonl': '' },
      'a',
      '.',
      '.claimcheck-decisions.jsonl',
    ],
    [
      'the configuration of a part, the decisions of the whole',
      { '.claimcheck-decisions.jsonl': '', 'a/.claimcheck.json': '{}' },
      'a/b',
      'a',
      '.claimcheck-decisions.jsonl',
    ],
    ['neither', {}, 'a/b', 'a/b', 'a/b/.claimcheck-decisions.jsonl'],
  ];
  for (const [name, files, folder, root, decisions] of rows) {
    it(`finds ${name}`, async () => {
      const home = folderWith({ 'a/b/draft.md': '', ...files });
      const project = await openProject(path.join(home, folder));
      assert.equal(project.root, path.join(home, root));
      assert.equal(project.decisionsFile, path.join(home, decisions));
    });
  }
});
