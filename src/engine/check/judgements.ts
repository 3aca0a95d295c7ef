import { matterOf } from '../claim/matter.js';
import type { Claim, Opening } from '../claim/types.js';
import type { Candidate, KnowledgeStore } from '../knowledge/types.js';
import { isSameList } from '../prose/same-list.js';
import { titleConcepts } from './align/words.js';
import { judge, type Judgement } from './judge.js';
import { unopened } from './opened.js';
import { NO_OPENING } from './openings.js';

/** Judges claims against a store, and remembers what it judged as long as the claims are. */
export interface Judgements {
  /** Judges the claims among some that were not judged before. */
  readonly judgeAll: (claims: readonly Claim[]) => Promise<void>;
  /** What was judged of a claim; undefined where it was not. */
  readonly of: (claim: Claim) => Judgement | undefined;
}

/** The judgements of claims against one store; each claim is judged once and forgotten with it. */
export function createJudgements(store: KnowledgeStore): Judgements {
  const judgements = new WeakMap<Claim, Judgement>();
  const latest = new WeakMap<Claim, Judged>();

  /** Judges a claim as it was judged under another opening, where that tells nothing else; false where it may. */
  function judgeAgain(claim: Claim): boolean {
    const judged = latest.get(unopened(claim));
    if (judged === undefined || !holdsUnder(judged, claim)) return false;
    judgements.set(claim, judged.judgement);
    return true;
  }

  return {
    async judgeAll(claims) {
      const fresh = [...new Set(claims)].filter((claim) => !judgements.has(claim));
      const unknown = fresh.filter((claim) => !judgeAgain(claim));
      const found = unknown.length === 0 ? [] : await store.candidates(unknown);
      for (const { claim, candidates } of found) {
        const judgement = judge(claim, candidates);
        judgements.set(claim, judgement);
        const opening = claim.context.opening ?? NO_OPENING;
        latest.set(unopened(claim), {
          opening,
          matter: matterOf(claim.context),
          titles: titlesOf(candidates),
          judgement,
        });
      }
    },
    of: (claim) => judgements.get(claim),
  };
}

/** What was judged of a claim, and under what opening of its draft. */
interface Judged {
  readonly opening: Opening;
  /** The names that told what the draft is about. */
  readonly matter: ReadonlySet<string>;
  /** What the titles of its candidates speak of. These are not kept themselves: they are large, and found again. */
  readonly titles: readonly string[];
  readonly judgement: Judgement;
}

function titlesOf(candidates: readonly Candidate[]): readonly string[] {
  return [...new Set(candidates.flatMap(({ statement }) => titleConcepts(statement.context)))];
}

/**
 * Whether a judgement holds under a claim's opening: where the draft is about the same, what no candidate's title speaks of
 * tells nothing there.
 */
function holdsUnder({ opening, matter, titles }: Judged, { context }: Claim): boolean {
  const [before, after] = [new Set(opening.concepts), new Set(context.opening?.concepts)];
  return (
    isSameList([...matter], [...matterOf(context)]) &&
    isSameList(opening.mostNamed ?? [], context.opening?.mostNamed ?? []) &&
    titles.every((concept) => before.has(concept) === after.has(concept))
  );
}
