import type { Claim } from '../claim/types.js';
import { claimsOf } from '../claim/read-claims.js';
import type { Candidate, Statement } from '../knowledge/types.js';
import { readQuantities } from '../quantity/read.js';
import { CHECKS } from './checks.js';
import { align } from './align/align.js';
import { doubt, supportDoubt } from './align/doubts.js';
import { THRESHOLDS } from './align/weights.js';
import type { Evidence, Verdict } from './types.js';

/** A claim's verdict with its evidence, best first. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly evidence: readonly Evidence[];
  /** 0 to 1. */
  readonly confidence: number;
  readonly reasons: readonly string[];
  /** Whether the evidence that refutes is at odds with itself, so that no one figure can stand in the claim's place. */
  readonly disputed?: boolean;
}

interface Weighed {
  readonly evidence: Evidence;
  readonly reasons: readonly string[];
  /** Why it is no ground for a verdict, though it may measure the same thing. */
  readonly doubt: string | undefined;
}

/** Weighs a claim against the statements that may speak of it. */
export function judge(claim: Claim, candidates: readonly Candidate[]): Judgement {
  if (claim.unstated === 'negated') return unverified('the number is negated, not stated');
  const weighed = candidates.flatMap(({ statement }) => weigh(claim, statement)).sort(byWeight);
  const best = weighed[0];
  if (best === undefined) return unverified('no statement about this subject');
  const near = weighed.filter((item) => logOdds(item) >= logOdds(best) - THRESHOLDS.margin);
  const differing = near.filter(
    ({ evidence, doubt }) => evidence.relation === 'differs' && doubt === undefined,
  );
  const agreeing = weighed.filter(
    (item) =>
      item.evidence.relation === 'agrees' &&
      item.doubt === undefined &&
      item.evidence.score >= THRESHOLDS.support &&
      logOdds(item) >= logOdds(best) - THRESHOLDS.agreement &&
      !isCoarser(claim, item.evidence, differing),
  );
  if (conflicts(agreeing, differing))
    return judgement('conflicting', [...differing, ...agreeing].sort(byWeight));
  if (agreeing.length > 0) return judgement('supported', agreeing);
  if (differing.length > 0) return { ...judgement('refuted', differing), disputed: disputed(differing) };
  return unverified(
    [best.doubt ?? 'the nearest statement is about something else', ...best.reasons].join('; '),
  );
}

/** Whether a date agrees only because it says less than the claim, where another says as much and differs. */
function isCoarser(claim: Claim, evidence: Evidence, differing: readonly Weighed[]): boolean {
  const { kind, unit } = claim.quantity;
  if (kind !== 'date' || evidence.quantity.unit.length >= unit.length) return false;
  return differing.some((other) => other.evidence.quantity.unit.length >= unit.length);
}

/** Whether a second statement that refutes as surely as the first gives another figure than the first. */
function disputed([first, ...others]: readonly Weighed[]): boolean {
  if (first === undefined) return false;
  const { quantity } = first.evidence;
  return others.some(
    (other) =>
      logOdds(other) >= logOdds(first) - THRESHOLDS.dispute &&
      CHECKS[quantity.kind].compare(quantity, other.evidence.quantity).relation === 'differs',
  );
}

/** Whether another source than the agreeing one differs, and speaks of the claim about as surely. */
function conflicts(agreeing: readonly Weighed[], differing: readonly Weighed[]): boolean {
  const [best] = agreeing;
  if (best === undefined) return false;
  return differing.some(
    (other) =>
      other.evidence.source !== best.evidence.source && logOdds(other) >= logOdds(best) - THRESHOLDS.conflict,
  );
}

/** A score on a scale that does not crowd together near one. */
function logOdds({ evidence: { score } }: Weighed): number {
  const bounded = Math.min(1 - 1e-9, Math.max(1e-9, score));
  return Math.log(bounded / (1 - bounded));
}

/**
 * The best-aligned quantity of a statement, if it states one that can be compared: one that agrees before one that differs
 * and is hardly better aligned, since either may be meant.
 */
function weigh(claim: Claim, statement: Statement): readonly Weighed[] {
  let best: Weighed | undefined;
  for (const other of statementClaims(statement)) {
    const weighed = weighQuantity(claim, statement, other);
    if (weighed !== undefined && (best === undefined || preference(weighed) > preference(best)))
      best = weighed;
  }
  return best === undefined ? [] : [best];
}

function preference(weighed: Weighed): number {
  return logOdds(weighed) + (weighed.evidence.relation === 'agrees' ? THRESHOLDS.rival : 0);
}

function weighQuantity(claim: Claim, statement: Statement, other: Claim): Weighed | undefined {
  const alignment = align(claim, other);
  if (alignment === undefined) return undefined;
  const { score, relation, reasons } = alignment;
  const evidence: Evidence = {
    source: statement.source,
    statement: statement.text,
    statementRange: statement.range,
    ...(statement.page !== undefined && { page: statement.page }),
    range: other.quantity.range,
    quantity: other.quantity,
    relation,
    score,
  };
  return {
    evidence,
    reasons,
    doubt: relation === 'differs' ? doubt(claim, other, alignment) : supportDoubt(other, alignment),
  };
}

const read = new WeakMap<Statement, readonly Claim[]>();

/** What a statement states as a fact. */
export function statementClaims(statement: Statement): readonly Claim[] {
  const found = read.get(statement);
  if (found !== undefined) return found;
  const { published } = statement.source;
  const { quantities } = readQuantities(statement.text, published === undefined ? {} : { date: published });
  const claims = claimsOf(statement.text, quantities, statement.context).filter(
    (claim) => claim.unstated === undefined,
  );
  read.set(statement, claims);
  return claims;
}

/** Higher scores first; among equals the newer source, then agreement. */
function byWeight(a: Weighed, b: Weighed): number {
  const date = (weighed: Weighed): string => weighed.evidence.source.published ?? '';
  return (
    b.evidence.score - a.evidence.score ||
    compareText(date(b), date(a)) ||
    compareText(a.evidence.relation, b.evidence.relation)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function judgement(verdict: Verdict, weighed: readonly Weighed[]): Judgement {
  const [first] = weighed;
  return {
    verdict,
    evidence: weighed.map(({ evidence }) => evidence),
    confidence: first!.evidence.score,
    reasons: first!.reasons,
  };
}

function unverified(reason: string): Judgement {
  return { verdict: 'unverified', evidence: [], confidence: 0, reasons: [reason] };
}
