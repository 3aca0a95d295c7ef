import assert from 'node:assert/strict';
import { checkDraft } from '../../src/engine/index.js';
import { drawn, undrawn } from './drawing.js';
import { FORMS } from './forms.js';
import { bundledKnowledge } from './knowledge.js';

const store = bundledKnowledge();

/**
 * Defines one test for each form of a draft whose expected findings are drawn under its lines. Every finding that is
 * not unverified must be drawn, and nothing else:
 *
 *     Alabuga makes around 8,500 drones per month.
 *                          ^^^^^ refuted → 6,000
 */
export function golden(name: string, drawing: string): void {
  for (const form of FORMS) {
    it(`${name}: ${form.name}`, async () => {
      const text = form.write(undrawn(drawing));
      const report = await checkDraft({ text, format: 'markdown' }, store);
      assert.equal(form.unwrite(drawn(text, report)), drawing);
      assert.deepEqual(report.skipped, []);
    });
  }
}
