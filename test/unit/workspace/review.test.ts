import assert from 'node:assert/strict';
import path from 'node:path';
import { createKnowledge, readSource, type KnowledgeStore } from '../../../src/engine/index.js';
import { DEFAULT_CONFIG } from '../../../src/workspace/config.js';
import { reviewDrafts, totalsOf, type DraftJob } from '../../../src/workspace/review.js';
import { folderWith, removeFolders } from './folder.js';

const STORE = createKnowledge([
  readSource('The port of Oldhaven handled 6,000 ships.', { id: 'harbour', format: 'markdown' }),
]);

const DRAFTS = Object.fromEntries(
  Array.from({ length: 30 }, (_, at) => [`${at}.md`, 'The port of Oldhaven handled 5,000 ships.']),
);

function jobsFor(folder: string, about: Partial<DraftJob> = {}): readonly DraftJob[] {
  return Object.keys(DRAFTS).map((name) => ({
    file: path.join(folder, name),
    path: name,
    store: STORE,
    decisions: new Map(),
    severity: DEFAULT_CONFIG.severity,
    ...about,
  }));
}

describe('reviewDrafts', () => {
  afterEach(removeFolders);

  it('keeps the order of the drafts and counts each one as it ends', async () => {
    const counts: number[] = [];
    const reviews = await reviewDrafts(jobsFor(folderWith(DRAFTS)), {
      onFile: (_, done, total) => counts.push(done / total),
    });
    assert.deepEqual(
      reviews.map((review) => review.path),
      Object.keys(DRAFTS),
    );
    assert.deepEqual(
      counts,
      Object.keys(DRAFTS).map((_, at) => (at + 1) / 30),
    );
    const totals = totalsOf(reviews);
    assert.equal(totals.verdicts.refuted, 30);
    assert.equal(totals.files, 30);
    assert.equal(totals.skipped, 0);
  });

  it('begins no other draft once it is aborted', async () => {
    const abort = new AbortController();
    const reviews = await reviewDrafts(jobsFor(folderWith(DRAFTS)), {
      signal: abort.signal,
      onFile: () => abort.abort(),
    });
    assert.ok(reviews.length >= 1 && reviews.length < 30, `${reviews.length}`);
  });

  it('names a draft that could not be checked, and goes on', async () => {
    const broken: KnowledgeStore = { candidates: () => Promise.reject(new Error('the archive is closed')) };
    const reviews = await reviewDrafts(jobsFor(folderWith(DRAFTS), { store: broken }));
    assert.equal(totalsOf(reviews).skipped, 30);
    assert.match(reviews[0]!.skipped[0]!.message, /the archive is closed/u);
  });
});
