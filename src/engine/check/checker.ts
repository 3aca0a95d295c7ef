import type { Claim } from '../claim/types.js';
import type { KnowledgeStore } from '../knowledge/types.js';
import { LIMITS } from '../prose/limits.js';
import { readProse } from '../prose/read-prose.js';
import type { Draft, Skipped } from '../prose/types.js';
import { readDirectives } from './directives.js';
import { findingOf, inDraft } from './finding.js';
import { judge, type Judgement } from './judge.js';
import { createDraftReader, type Placed } from './read-draft.js';
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
      const claims = placed.flatMap((place) => place.read.claims);
      const cut = options.cancelled?.() === true;
      if (!cut) await judgeAll(claims);
      const findings = cut
        ? []
        : placed.flatMap(({ block, sentence, read }) =>
            read.claims.map((claim, i) =>
              findingOf(draft.text, block, sentence, claim, i, judgements.get(claim)!),
            ),
          );
      const { silences, problems } = readDirectives(draft.text, prose.comments);
      const { silenced, unused } = silence(findings, silences);
      return {
        findings: silenced,
        examined: { sentences: placed.length, quantities: claims.length },
        passedOver: placed.flatMap(({ block, sentence, read }) =>
          read.passedOver.map((number) => ({ ...number, range: inDraft(block, sentence, number.range) })),
        ),
        directives: cut ? problems : [...problems, ...unused],
        skipped: [...prose.skipped, ...placed.flatMap(unreadOf), ...(cut ? [CANCELLED] : [])],
      };
    },
  };
}

const CANCELLED: Skipped = { reason: 'timed-out', message: 'The check was cancelled before it ended.' };

function unreadOf({ block, sentence, read: { unread } }: Placed): readonly Skipped[] {
  if (unread === undefined) return [];
  const message = `A sentence or row was checked up to its number ${LIMITS.sentenceQuantities}.`;
  return [{ reason: 'too-many-quantities', message, range: inDraft(block, sentence, unread) }];
}
