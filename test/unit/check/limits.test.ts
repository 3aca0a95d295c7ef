import assert from 'node:assert/strict';
import { checkDraft, createKnowledge } from '../../../src/engine/index.js';
import { LIMITS } from '../../../src/engine/prose/limits.js';
import type { Format } from '../../../src/engine/prose/types.js';

const MOST = LIMITS.sentenceQuantities;
const nothing = createKnowledge([]);

/** What is checked of a text, and what is said to be left out. */
async function examined(text: string, format: Format): Promise<readonly [number, readonly string[]]> {
  const { findings, skipped } = await checkDraft({ text, format }, nothing);
  for (const { reason } of skipped) assert.equal(reason, 'too-many-quantities');
  return [findings.length, skipped.map(({ range }) => text.slice(range?.start, range?.end))];
}

describe('a sentence of very many numbers', () => {
  const list = 'The mills: 7 tonnes' + ', 7 tonnes'.repeat(MOST - 1);
  const row = (columns: number): string =>
    `|${'Mill|'.repeat(columns)}\n|${'-|'.repeat(columns)}\n|${'7 t|'.repeat(columns)}`;

  it('is checked up to the limit, and what is left out is named', async () => {
    assert.deepEqual(await examined(`${list}.`, 'plaintext'), [MOST, []]);
    assert.deepEqual(await examined(`${list}, 8 tonnes and 9.\n\n5 mills.`, 'plaintext'), [
      MOST + 1,
      ['8 tonnes and 9.'],
    ]);
  });

  it('is checked so in a table row too', async () => {
    assert.deepEqual(await examined(row(MOST), 'markdown'), [MOST, []]);
    assert.deepEqual(await examined(row(MOST + 2), 'markdown'), [MOST, ['7 t|7 t']]);
  });

  it('is named in a source too', () => {
    const text = `One mill.\n\n${list}, 8 tonnes.`;
    const { skipped } = createKnowledge([{ id: 'mills', title: 'Mills', format: 'plaintext', text }]);
    assert.deepEqual(
      skipped.map(({ reason, range }) => [reason, range]),
      [['too-many-quantities', { start: 11, end: text.length }]],
    );
    assert.match(skipped[0]!.message, /^Mills: /);
  });
});
