import type { Claim } from '../claim/types.js';
import type { Quantity } from '../quantity/types.js';
import type { Candidate } from '../knowledge/types.js';
import { CHECKS } from './checks.js';
import { isOfAnother } from './align/accusation.js';
import { DOUBT_MESSAGES, leavesSupport } from './align/doubts.js';
import { accusationOf } from './align/model.js';
import { neededFor } from './align/needed.js';
import { THRESHOLDS } from './align/weights.js';
import { meantBy } from './rivals.js';
import type { Evidence, Verdict } from './types.js';
import { probability, weighAll, type Weighed } from './weigh.js';

/** A claim's verdict with its evidence, best first. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly evidence: readonly Evidence[];
  /** 0 to 1: how often a verdict with this number is right. */
  readonly confidence: number;
  readonly reasons: readonly string[];
  /** Whether the evidence that refutes is at odds with itself, so that no one figure can stand in the claim's place. */
  readonly disputed?: boolean;
}

/** Weighs a claim against the statements that may speak of it. */
export function judge(claim: Claim, candidates: readonly Candidate[]): Judgement {
  if (claim.unstated === 'negated') return unverified('the number is negated, not stated');
  const weighed = weighAll(claim, candidates);
  const best = weighed[0];
  if (best === undefined) return unverified('no statement about this subject');
  const differing = weighed.filter(({ alignment }) => alignment.relation === 'differs');
  const agreeing = weighed.filter(({ alignment }) => alignment.relation === 'agrees');
  const against = differing.find(isUndoubted);
  const supporting = agreeing.filter((item) => supports(claim, item) && !isSwapped(item, against));
  const [support] = supporting;
  const isSupported =
    support !== undefined && support.alignment.score >= best.alignment.score - THRESHOLDS.agreement;
  if (against !== undefined) {
    // What another source says in support makes a conflict, not a doubt about what this one says.
    const own = agreeing.filter(({ evidence }) => evidence.source === against.evidence.source);
    const needed = neededFor(claim.quantity, against.alignment.features);
    if (isSupported && isRival(support, against)) {
      const confidence = accusation(against, own, differing);
      if (confidence >= needed)
        return judgement(
          'conflicting',
          byScore(near(differing.filter(isUndoubted)), near(supporting)),
          confidence,
        );
    }
    const accused = accusation(against, agreeing, differing);
    if (accused >= needed) {
      const sure = differing.filter(isUndoubted);
      const meant = meantBy(claim.quantity, sure) ?? { weighed: against, disputed: false };
      return {
        ...judgement('refuted', headed(meant.weighed, near(sure)), accused),
        disputed: meant.disputed,
      };
    }
  }
  if (isSupported) return judgement('supported', near(supporting), support.evidence.score);
  return unverified([whyNot(best), ...best.alignment.reasons].join('; '));
}

/** How likely it is that a claim is wrong, given the best figure that differs and those that agree. */
function accusation(against: Weighed, agreeing: readonly Weighed[], differing: readonly Weighed[]): number {
  const { features } = against.alignment;
  const excuse = agreeing.find(({ alignment }) => !isOfAnother(alignment.features, features));
  // Another source that differs too is no sign that another figure is meant.
  const other = differing.find(
    (item) =>
      item.evidence.source === against.evidence.source &&
      isUndoubted(item) &&
      differ(item.evidence, against.evidence),
  );
  return probability(
    accusationOf({
      features,
      doubts: against.doubts,
      score: against.alignment.score,
      agreeing: excuse?.alignment.score,
      swapped: excuse === undefined && agreeing.length > 0,
      other: other?.alignment.score,
    }),
  );
}

function isUndoubted({ doubtful }: Weighed): boolean {
  return !doubtful;
}

/** Whether evidence that agrees is about the claim's subject, and says as much as the claim does. */
function supports(claim: Claim, weighed: Weighed): boolean {
  const { alignment, evidence } = weighed;
  if (evidence.relation !== 'agrees' || evidence.score < THRESHOLDS.support) return false;
  if (isCoarser(claim.quantity, evidence.quantity)) return false;
  return weighed.doubts.every((doubt) => leavesSupport(doubt, alignment.features));
}

/** Whether evidence agrees that speaks of another thing, while what differs speaks of the claim's, and fits it better. */
function isSwapped({ alignment }: Weighed, against: Weighed | undefined): boolean {
  if (against === undefined || against.alignment.score <= alignment.score) return false;
  return isOfAnother(alignment.features, against.alignment.features);
}

/** A year, a month of a year, a day: no range, and with its year. */
const CALENDAR = /^\d{4}(?:-\d\d){0,2}$/;

/** How many times its low bound the high bound of evidence may be that supports a single number. */
const WIDEST = 5;

/** Whether evidence agrees only because it says less: 2023 is no support for January 2023, nor `millions` for 31 million. */
function isCoarser(claim: Quantity, evidence: Quantity): boolean {
  if (claim.kind !== 'date')
    return (
      claim.low === claim.high &&
      evidence.low !== evidence.high &&
      evidence.high > Math.abs(evidence.low) * WIDEST &&
      Number.isFinite(evidence.high)
    );
  if (!CALENDAR.test(claim.unit) || !CALENDAR.test(evidence.unit)) return false;
  return evidence.unit.length < claim.unit.length;
}

/** Whether another source than the one in support speaks of the claim about as surely. */
function isRival(support: Weighed, against: Weighed): boolean {
  return (
    support.evidence.source !== against.evidence.source &&
    against.alignment.score >= support.alignment.score - THRESHOLDS.conflict
  );
}

/** The best of each statement, as far as they speak nearly as surely as the best of all. */
function near(weighed: readonly Weighed[]): readonly Weighed[] {
  const [best] = weighed;
  const seen = new Set<string>();
  return weighed.filter(({ evidence, alignment }) => {
    const isFirst = !seen.has(evidence.statement);
    seen.add(evidence.statement);
    return isFirst && alignment.score >= best!.alignment.score - THRESHOLDS.margin;
  });
}

function byScore(...parts: readonly (readonly Weighed[])[]): readonly Weighed[] {
  return parts.flat().sort((a, b) => b.alignment.score - a.alignment.score);
}

/** What was found with one of it first, in the place of what else its statement says. */
function headed(first: Weighed, found: readonly Weighed[]): readonly Weighed[] {
  return [first, ...found.filter(({ evidence }) => evidence.statement !== first.evidence.statement)];
}

function differ({ quantity }: Evidence, other: Evidence): boolean {
  return CHECKS[quantity.kind].compare(quantity, other.quantity).relation === 'differs';
}

/** Why the nearest statement decides nothing. */
function whyNot({ doubts }: Weighed): string {
  const [doubt] = doubts;
  return doubt === undefined ? 'the statement is not surely about the same thing' : DOUBT_MESSAGES[doubt];
}

function judgement(verdict: Verdict, weighed: readonly Weighed[], confidence: number): Judgement {
  return {
    verdict,
    evidence: weighed.map(({ evidence }) => evidence),
    confidence,
    reasons: weighed[0]!.alignment.reasons,
  };
}

function unverified(reason: string): Judgement {
  return { verdict: 'unverified', evidence: [], confidence: 0, reasons: [reason] };
}
