import type { Claim } from '../claim/types.js';
import type { Candidate, KnowledgeStore } from '../knowledge/types.js';
import { titleConcepts } from './align/words.js';
import { judge, type Judgement } from './judge.js';
import { unopened } from './opened.js';

/** Judges claims against a store, and remembers what it judged as long as the claims are. */
export interface Judgements {
  /** Judges the claims among some that were not judged before. */
  readonly judgeAll: (claims: readonly Claim[]) => Promise<void>;
  /** What was judged of a claim; undefined where it was not. */
  readonly of: (claim: Claim) => Judgement | undefined;
}

export function createJudgements(store: KnowledgeStore): Judgements {
  const judgements = new WeakMap<Claim, Judgement>();
  const latest = new WeakMap<Claim, Judged>();
  const keep = (claim: Claim, candidates: readonly Candidate[], judgement: Judgement): void => {
    judgements.set(claim, judgement);
    latest.set(unopened(claim), { opening: claim.context.opening ?? [], candidates, judgement });
  };

  /** Judges a claim that was judged under another opening; false where it was not. */
  function judgeAgain(claim: Claim): boolean {
    const judged = latest.get(unopened(claim));
    if (judged === undefined) return false;
    const { candidates } = judged;
    keep(claim, candidates, holdsUnder(judged, claim) ? judged.judgement : judge(claim, candidates));
    return true;
  }

  return {
    async judgeAll(claims) {
      const fresh = [...new Set(claims)].filter((claim) => !judgements.has(claim));
      const unknown = fresh.filter((claim) => !judgeAgain(claim));
      const found = unknown.length === 0 ? [] : await store.candidates(unknown);
      for (const { claim, candidates } of found) keep(claim, candidates, judge(claim, candidates));
    },
    of: (claim) => judgements.get(claim),
  };
}

/** What was judged of a claim last, and under what opening of its draft. */
interface Judged {
  readonly opening: readonly string[];
  readonly candidates: readonly Candidate[];
  readonly judgement: Judgement;
}

/** Whether a judgement holds under a claim's opening: what no candidate's title speaks of tells nothing there. */
function holdsUnder({ opening, candidates }: Judged, { context }: Claim): boolean {
  const changed = difference(new Set(opening), new Set(context.opening));
  if (changed.size === 0) return true;
  return !candidates.some(({ statement }) =>
    titleConcepts(statement.context).some((concept) => changed.has(concept)),
  );
}

/** What one of two sets holds and the other does not. */
function difference(left: ReadonlySet<string>, right: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([
    ...[...left].filter((item) => !right.has(item)),
    ...[...right].filter((item) => !left.has(item)),
  ]);
}
