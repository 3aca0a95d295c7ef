import type { KnowledgeStore } from '../knowledge/types.js';
import { createProseReader } from '../prose/read-prose.js';
import type { Draft, Skipped } from '../prose/types.js';
import { readDirectives } from './directives.js';
import { createJudgements } from './judgements.js';
import { createDraftReader, type Placed, type ReadBlock } from './read-draft.js';
import { createBlockReporter, rememberingReporter } from './report-block.js';
import { silence } from './silence.js';
import type { CheckOptions, CheckReport } from './types.js';

/** Checks drafts against one store and remembers what it read, so that a re-check costs what the edit changed. */
export interface Checker {
  /**
   * The findings of a draft, one for each claim, in the draft's order; none for an empty one. Never rejects for what is in a
   * text; rejects where the store does. Calls may overlap.
   */
  check(draft: Draft, options?: CheckOptions): Promise<CheckReport>;
}

/**
 * A checker for drafts against one store, which must not change. It remembers the last version of what it read, in memory
 * in proportion to that: one for all versions of a draft, or for the drafts of a folder.
 */
export function createChecker(store: KnowledgeStore): Checker {
  const readProse = createProseReader();
  const readDraft = createDraftReader();
  const judgements = createJudgements(store);
  const judged = new WeakSet<ReadBlock>();
  const reportJudged = rememberingReporter(createBlockReporter(judgements.of));
  const reportUnjudged = createBlockReporter(() => undefined);

  /** Judges the claims of blocks that were not judged before. */
  async function judgeAll(placed: readonly Placed[]): Promise<void> {
    const blocks = placed.map(({ read }) => read).filter((read) => !judged.has(read));
    await judgements.judgeAll(blocks.flatMap((read) => read.claims));
    for (const block of blocks) judged.add(block);
  }

  return {
    async check(draft, options = {}) {
      const prose = readProse(draft);
      const placed = readDraft(draft, prose);
      const cut = options.cancelled?.() === true;
      if (!cut) await judgeAll(placed);
      const report = cut ? reportUnjudged : reportJudged;
      const reports = placed.map((place) => report(draft.text, place));
      const { silences, problems } = readDirectives(draft.text, prose.comments);
      const { silenced, unused } = silence(
        reports.flatMap(({ findings }) => findings),
        silences,
      );
      return {
        findings: silenced,
        examined: {
          sentences: total(placed, ({ sentences }) => sentences.length),
          quantities: total(placed, ({ claims }) => claims.length),
        },
        passedOver: reports.flatMap(({ passedOver }) => passedOver),
        directives: cut ? problems : [...problems, ...unused],
        skipped: [
          ...prose.skipped,
          ...reports.flatMap(({ skipped }) => skipped),
          ...(cut ? [CANCELLED] : []),
        ],
      };
    },
  };
}

function total(placed: readonly Placed[], count: (read: ReadBlock) => number): number {
  return placed.reduce((sum, { read }) => sum + count(read), 0);
}

const CANCELLED: Skipped = { reason: 'timed-out', message: 'The check was cancelled before it ended.' };
