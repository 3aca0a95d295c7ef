import type { Claim } from '../claim/types.js';
import type { KnowledgeStore } from '../knowledge/types.js';
import { readProse } from '../prose/read-prose.js';
import type { Draft, Skipped } from '../prose/types.js';
import { readDirectives } from './directives.js';
import { judge, type Judgement } from './judge.js';
import { createDraftReader } from './read-draft.js';
import { createBlockReporter, rememberingReporter } from './report-block.js';
import { silence } from './silence.js';
import type { CheckOptions, CheckReport } from './types.js';

/** Checks drafts against one store and remembers what it read, so that a re-check costs what the edit changed. */
export interface Checker {
  /** The findings of a draft, one for each claim, in the draft's order. Never throws on any text. */
  check(draft: Draft, options?: CheckOptions): Promise<CheckReport>;
}

export function createChecker(store: KnowledgeStore): Checker {
  const readDraft = createDraftReader();
  const judgements = new WeakMap<Claim, Judgement>();
  const reportJudged = rememberingReporter(createBlockReporter((claim) => judgements.get(claim)));
  const reportUnjudged = createBlockReporter(() => undefined);

  async function judgeAll(claims: readonly Claim[]): Promise<void> {
    const fresh = [...new Set(claims.filter((claim) => !judgements.has(claim)))];
    if (fresh.length === 0) return;
    for (const { claim, candidates } of await store.candidates(fresh))
      judgements.set(claim, judge(claim, candidates));
  }

  return {
    async check(draft, options = {}) {
      const prose = readProse(draft);
      const placed = readDraft(draft, prose);
      const claims = placed.flatMap(({ read }) => read.claims);
      const cut = options.cancelled?.() === true;
      if (!cut) await judgeAll(claims);
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
          sentences: placed.reduce((sum, { read }) => sum + read.sentences.length, 0),
          quantities: claims.length,
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

const CANCELLED: Skipped = { reason: 'timed-out', message: 'The check was cancelled before it ended.' };
