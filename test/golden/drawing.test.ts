import assert from 'node:assert/strict';
import { checkDraft, createKnowledge } from '../../src/engine/index.js';
import { drawn, undrawn } from './drawing.js';

describe('drawings', () => {
  it('leave the draft when the marks are taken away', () => {
    const drawing = 'one 1\n    ^ refuted → 2\n\n^ is a caret\n';
    assert.equal(undrawn(drawing), 'one 1\n\n^ is a caret\n');
  });

  it('show directives where they stand', async () => {
    const empty = await checkDraft({ text: '', format: 'markdown' }, createKnowledge([]));
    const report = { ...empty, directives: [{ range: { start: 4, end: 8 }, message: 'unused' }] };
    assert.equal(drawn('a\r\nb 12 c', report), 'a\nb 12 c\n ^^^^ directive');
  });
});
